/** The bar under the slides: the same as the keys, to press; and the show that turns them by itself. */
import { SLIDE_SECONDS } from "#client/stories/show-keys.ts";
import type { Deck } from "./deck.ts";

/** Turns the slides until somebody stops it or the last is there. */
function autoplay(deck: Deck, hear: (isOn: boolean) => void) {
  let isOn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isLast = () => deck.shown.at >= deck.count - 1;
  const set = (wanted: boolean) => {
    isOn = wanted && !isLast() && !deck.shown.isRead;
    clearTimeout(timer);
    if (isOn) timer = setTimeout(() => deck.command("next"), SLIDE_SECONDS * 1_000);
    hear(isOn);
  };
  // Whoever turns a slide gives it its whole time.
  deck.onChange(() => set(isOn));
  return () => set(!isOn);
}

function toggleFullScreen(): void {
  // A browser that gives no full screen shows the same in its window.
  if (document.fullscreenElement === null)
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
  else void document.exitFullscreen().catch(() => undefined);
}

export function startBar(deck: Deck): void {
  const bar = document.querySelector<HTMLElement>(".bar-of-show");
  if (bar === null) return;
  const button = (name: string) => bar.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
  const say = (name: string, isOn: boolean) => {
    const one = button(name);
    if (one !== null) one.textContent = (isOn ? one.dataset.on : one.dataset.off) ?? "";
  };
  const play = autoplay(deck, (isOn) => say("play", isOn));
  const DOES: Record<string, () => void> = {
    previous: () => deck.command("previous"),
    next: () => deck.command("next"),
    black: () => deck.command("black"),
    full: toggleFullScreen,
    read: () => deck.read(!deck.shown.isRead),
    play,
  };
  for (const [name, act] of Object.entries(DOES)) button(name)?.addEventListener("click", act);
  deck.onChange(({ at, isRead }) => {
    say("read", isRead);
    const place = bar.querySelector(".place-in-show");
    if (place !== null) place.textContent = `${at + 1}/${deck.count}`;
    // Pressed once more it does nothing, and keeps the focus.
    button("previous")?.setAttribute("aria-disabled", String(at === 0));
    button("next")?.setAttribute("aria-disabled", String(at === deck.count - 1));
  });
  bar.hidden = false;
}

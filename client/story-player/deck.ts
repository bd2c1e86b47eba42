/** The slides of the page: which one is shown, and whether they are shown or read. */
import { type ShowCommand, stepTo } from "#client/stories/show-keys.ts";

export interface Shown {
  /** From 0. */
  at: number;
  isBlack: boolean;
  /** All stand one after the other, as a text. */
  isRead: boolean;
}

export interface Deck {
  readonly count: number;
  readonly shown: Readonly<Shown>;
  command: (command: ShowCommand) => void;
  show: (at: number) => void;
  read: (isRead: boolean) => void;
  /** Is told of every change, and once when the show begins. */
  onChange: (hear: (shown: Readonly<Shown>) => void) => void;
  start: () => void;
}

/** `#bild-3`: the slide of an address, from 0; null for any other. */
export function slideIn(hash: string, count: number): number | null {
  const [, number = ""] = /^#bild-(\d{1,4})$/.exec(hash) ?? [];
  const at = Number(number) - 1;
  return number !== "" && at >= 0 && at < count ? at : null;
}

/** What scrolls can be reached by key. */
function letScroll(slide: HTMLElement): void {
  const words = slide.querySelector<HTMLElement>(".words");
  if (words === null) return;
  if (words.scrollHeight > words.clientHeight + 1) words.tabIndex = 0;
  else words.removeAttribute("tabindex");
}

/** Null where there is nothing to show. */
export function deckOf(page: Document): Deck | null {
  const slides = [...page.querySelectorAll<HTMLElement>(".slide")];
  if (slides.length === 0) return null;
  const said = page.querySelector(".said");
  const black = page.querySelector<HTMLElement>(".black");
  const shown: Shown = { at: slideIn(location.hash, slides.length) ?? 0, isBlack: false, isRead: false };
  const heard: ((shown: Readonly<Shown>) => void)[] = [];

  const draw = () => {
    page.documentElement.dataset.as = shown.isRead ? "text" : "slides";
    for (const [at, slide] of slides.entries()) slide.hidden = !shown.isRead && at !== shown.at;
    const slide = slides[shown.at];
    if (black !== null) black.hidden = !shown.isBlack;
    if (said !== null && !shown.isRead)
      said.textContent = (shown.isBlack ? black?.textContent : slide?.dataset.said) ?? "";
    if (slide !== undefined && !shown.isRead) {
      slide.querySelector(".words")?.scrollTo(0, 0);
      letScroll(slide);
    }
    for (const hear of heard) hear(shown);
  };
  const change = (part: Partial<Shown>) => {
    Object.assign(shown, part);
    draw();
  };
  const show = (at: number) => {
    change({ at, isBlack: false });
    // The address leads back to the slide; a page in a file may not be allowed to write it.
    try {
      history.replaceState(null, "", `#bild-${at + 1}`);
    } catch {}
  };

  addEventListener("hashchange", () => {
    const at = slideIn(location.hash, slides.length);
    if (at !== null && at !== shown.at) change({ at, isBlack: false });
  });
  addEventListener("resize", () => {
    const slide = slides[shown.at];
    if (slide !== undefined && !shown.isRead) letScroll(slide);
  });
  return {
    count: slides.length,
    shown,
    command: (command) => {
      if (command === "black") change({ isBlack: !shown.isBlack });
      else show(stepTo(command, shown.at, slides.length));
    },
    show,
    read: (isRead) => {
      change({ isRead, isBlack: false });
      if (isRead) slides[shown.at]?.scrollIntoView();
    },
    onChange: (hear) => void heard.push(hear),
    start: draw,
  };
}

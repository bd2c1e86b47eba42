/** Puts a map that can be moved in place of the drawn one, once the page itself is there; and helps who writes. */
import { helpToTell } from "./feedback-form.ts";

/** When the drawing is near enough to be looked at; a page that is only read fetches no map. */
const NEAR = "300px";

/** Somebody who saves data keeps the drawing, which says the same. */
const savesData = (): boolean => matchMedia("(prefers-reduced-data: reduce)").matches;

const drawing = document.querySelector<HTMLElement>("[data-map]");
if (drawing !== null && !savesData()) {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting !== true) return;
      observer.disconnect();
      // Whatever hinders it, the drawing stays.
      void import("./live-map.ts").then(({ showLiveMap }) => showLiveMap(drawing)).catch(() => {});
    },
    { rootMargin: NEAR },
  );
  observer.observe(drawing);
}

const form = document.querySelector<HTMLFormElement>("form[data-tell]");
if (form !== null) helpToTell(form);

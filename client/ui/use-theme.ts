/** The theme that is shown, also for what cannot read CSS (the map's canvas). */
import { useSyncExternalStore } from "react";
import type { Theme } from "#data/rules/map-look/palette.ts";

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

const shown = (): Theme => (document.documentElement.dataset.theme === "dark" ? "dark" : "light");

export const useTheme = (): Theme => useSyncExternalStore(subscribe, shown);

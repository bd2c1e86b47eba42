/** Light or dark: the person's own choice on this device, else the system's. */
import type { Theme } from "#data/rules/map-look/palette.ts";

const KEY = "platsplan.theme";

const dark = matchMedia("(prefers-color-scheme: dark)");

function wanted(): Theme {
  const chosen = localStorage.getItem(KEY);
  if (chosen === "light" || chosen === "dark") return chosen;
  return dark.matches ? "dark" : "light";
}

function show(): void {
  document.documentElement.dataset.theme = wanted();
}

/** Shows the theme from now on: follows the system as long as nothing is chosen, and what is chosen in another tab. */
export function followTheme(): void {
  show();
  dark.addEventListener("change", show);
  addEventListener("storage", ({ key }) => {
    if (key === KEY) show();
  });
}

/** Shows the theme and remembers it as the person's choice. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  show();
}

/** The public site has a style of its own, and looks like the app all the same. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PALETTES } from "#data/rules/map-look/palette.ts";

const read = (path: string) => readFileSync(new URL(`../../../client/${path}`, import.meta.url), "utf8");

/** The variables that are set twice: light first, then dark; what paper has for itself comes after. */
function themes(css: string): [Map<string, string>, Map<string, string>] {
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  for (const [, name = "", value = ""] of css.matchAll(/(--[\w-]+): ([^;]+);/g)) {
    if (!light.has(name)) light.set(name, value);
    else if (!dark.has(name)) dark.set(name, value);
  }
  return [light, dark];
}

test("its colours are the app's", () => {
  const app = themes(read("styles.css"));
  const own = themes(read("public-site/colours.css"));
  expect(own[0].size).toBeGreaterThan(10);
  expect(own[1].size).toBe(own[0].size);
  for (const theme of [0, 1] as const)
    for (const [name, value] of own[theme]) expect([name, value]).toEqual([name, app[theme].get(name)]);
});

test("its drawn map has the colours of the app's map", () => {
  const [light, dark] = themes(read("public-site/map.css"));
  const named = (name: string) =>
    name.slice("--map-".length).replace(/-(\w)/g, (_, c: string) => c.toUpperCase());
  for (const [theme, own] of [
    ["light", light],
    ["dark", dark],
  ] as const)
    for (const [name, value] of own) expect(PALETTES[theme]).toMatchObject({ [named(name)]: value });
});

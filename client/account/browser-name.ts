/** The browser and the system behind a `User-Agent`, as people call them. */

/** The first that fits: Edge and Opera call themselves Chrome, too, and Chrome calls itself Safari. */
const BROWSERS = [
  ["Edge", /Edg(?:e|A|iOS)?\//],
  ["Opera", /OPR\//],
  ["Samsung Internet", /SamsungBrowser\//],
  ["Firefox", /(?:Firefox|FxiOS)\//],
  ["Chrome", /(?:Chrome|CriOS|HeadlessChrome)\//],
  ["Safari", /Safari\//],
] as const;

const SYSTEMS = [
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Android", /Android/],
  ["Windows", /Windows/],
  ["macOS", /Macintosh/],
  ["ChromeOS", /CrOS/],
  ["Linux", /Linux/],
] as const;

const firstIn = (kinds: readonly (readonly [string, RegExp])[], agent: string): string | null =>
  kinds.find(([, pattern]) => pattern.test(agent))?.[0] ?? null;

export const browserName = (agent: string): { browser: string | null; system: string | null } => ({
  browser: firstIn(BROWSERS, agent),
  system: firstIn(SYSTEMS, agent),
});

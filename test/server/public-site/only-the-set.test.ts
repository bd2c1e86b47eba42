/** What the site says is in the published set or is one of its fixed words: there is no third source. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordsIn } from "#server/public-site/site-words.ts";
import { publish } from "#test/fixtures/published/publish.ts";
import { publishedSet, publishedVersion } from "#test/fixtures/published/published-set.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const [embedded] = ENGINES;
let app: OpenApp;
let remove = async () => {};
beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  const opened = await embedded.open();
  remove = opened.remove;
  app = await openApp(opened.database);
  await publish(opened.database.db, publishedVersion(1));
});
afterAll(() => remove());

/** Every text anywhere in a value. */
function leaves(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** What a reader sees, and what is read aloud instead of it. */
function said(node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): string[] {
  if (node.nodeName === "textarea") return [];
  if ("value" in node) return [node.value.trim()];
  const labels = "attrs" in node ? node.attrs.filter(({ name }) => name === "aria-label") : [];
  const children = "childNodes" in node ? node.childNodes.flatMap(said) : [];
  return [...labels.map(({ value }) => value), ...children];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether a text is made of the set's and of fixed words alone. */
function isKnown(version: unknown, fixed: readonly string[]): (text: string) => boolean {
  const own = new Set(leaves(version));
  const templates = fixed.map(
    (words) =>
      new RegExp(
        `^${words
          .split(/\{\{\w+\}\}/)
          .map(escaped)
          .join("(.+)")}$`,
        "u",
      ),
  );
  const known = (text: string): boolean =>
    own.has(text) ||
    /^(?:\d+\.?|\d{1,2} \p{L}+ 20\d\d|[·–←,.]|CSV|JSON|GeoJSON|CC0 1\.0|)$/u.test(text) ||
    templates.some((template) => template.exec(text)?.slice(1).every(known)) ||
    [" – ", " · ", ", ", ". ", " "].some((separator) => {
      const at = text.indexOf(separator);
      return at > 0 && known(text.slice(0, at)) && known(text.slice(at + separator.length));
    });
  return known;
}

test.each(["sv", "easy", "en"] as const)("in %s no page says anything else", async (language) => {
  // The languages' own names stand on every page.
  const known = isKnown(publishedVersion(1), leaves(wordsIn(language)));
  const search = { sv: "", easy: "?sprak=latt", en: "?sprak=en" }[language];
  const paths = ["", "/sodermalm", ...publishedSet.places.map(({ id }) => `/sodermalm/plats/${id}`)];
  let checked = 0;
  for (const path of paths) {
    const text = await (await app.get(`/offentligt${path}${search}`)).text();
    for (const words of said(parse(text))) {
      checked++;
      expect(known(words), words).toBe(true);
    }
  }
  expect(checked).toBeGreaterThan(500);
});

test("and the check would see what is from elsewhere", () => {
  const known = isKnown(publishedVersion(1), leaves(wordsIn("sv")));
  expect(known("Skanstull")).toBe(true);
  expect(known("3 åtgärder")).toBe(true);
  expect(known("Skanstull är en öppen drogscen")).toBe(false);
  expect(known("Publicerat 20 november 2026 av polisen, ur Åtgärdsplan för trygghet 2026.")).toBe(false);
});

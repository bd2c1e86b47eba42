/** The map layers as a person meets them in a browser: what they are, and how to have them in a map program. */
import { parse } from "parse5";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publish, withdraw } from "#test/fixtures/published/publish.ts";
import { publishedSet, publishedVersion } from "#test/fixtures/published/published-set.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const [embedded] = ENGINES;
const MARKUP = '<b>Torget</b> & "parken"';
let app: OpenApp;
let remove = async () => {};
beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  const opened = await embedded.open();
  remove = opened.remove;
  app = await openApp(opened.database, { publicUrl: "https://plats.example.se" });
  const places = publishedSet.places.map((place) =>
    place.id === "slussen" ? { ...place, name: MARKUP } : place,
  );
  await publish(opened.database.db, publishedVersion(1, { ...publishedSet, places }));
});
afterAll(() => remove());

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const ask = (path: string, accept = BROWSER) => app.get(path, { headers: { accept } }, "192.0.2.7");
const page = async (path: string) => (await ask(path)).text();

const PAGES = [
  "/ogc",
  "/ogc/api",
  "/ogc/conformance",
  "/ogc/collections",
  "/ogc/collections/places",
  "/ogc/collections/measures",
  "/ogc/collections/places/items",
  "/ogc/collections/measures/items?limit=2&offset=2",
  "/ogc/collections/places/items?name=ingenting",
  "/ogc/collections/places/items/sodermalm.slussen",
];

test.each(PAGES)("%s is a page for a browser and JSON for a program, in each language", async (path) => {
  const more = path.includes("?") ? "&" : "?";
  for (const [search, language] of [
    ["", "sv"],
    [`${more}sprak=latt`, "sv"],
    [`${more}sprak=en`, "en"],
  ] as const) {
    const answer = await ask(`${path}${search}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const text = await answer.text();
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).not.toMatch(/ style=|<style|<script(?![^>]*\ssrc=)|\son\w+=|\{\{/);
    expect(parse(text).nodeName).toBe("#document");
  }
  for (const accept of ["", "*/*", "application/geo+json, application/json"])
    expect((await ask(path, accept)).headers.get("content-type"), accept).toContain("json");
  expect((await ask(`${path}${more}f=json`)).headers.get("content-type")).toContain("json");
  expect((await ask(`${path}${more}f=html`, "*/*")).headers.get("content-type")).toContain("html");
});

test("the public page of a district leads there, in the reader's language", async () => {
  expect(await page("/offentligt/sodermalm")).toContain('href="/ogc"');
  expect(await page("/offentligt/sodermalm?sprak=latt")).toContain('href="/ogc?sprak=latt"');
});

test("the first page says how to add the layers in QGIS and ArcGIS, with the address to paste", async () => {
  const text = await page("/ogc");
  expect(text).toContain("Lager → Lägg till lager → WFS / OGC API – Features");
  expect(text).toContain("New OGC API Server");
  expect(text).toMatch(/<textarea[^>]*>https:\/\/plats\.example\.se\/ogc<\/textarea>/);
  expect(await page("/ogc?sprak=en")).toContain("Layer → Add Layer → WFS / OGC API – Features");
});

test("a page of features leads to the next one and to each feature, and a feature to its place's page", async () => {
  const text = await page("/ogc/collections/measures/items?limit=2");
  expect(text).toContain("1–2 av 9");
  expect(text).toMatch(
    /rel="next" href="[^"]*limit=2&amp;f=html&amp;offset=2"|rel="next" href="[^"]*offset=2/,
  );
  expect(text).toContain('href="/ogc/collections/measures/items/sodermalm.bjorns-tradgard.');
  expect(await page("/ogc/collections/places/items/sodermalm.skanstull")).toContain(
    'href="https://plats.example.se/offentligt/sodermalm/plats/skanstull"',
  );
});

test("every property of a layer is explained in every language", async () => {
  for (const layer of ["places", "measures"])
    for (const search of ["", "?sprak=latt", "?sprak=en"])
      for (const [, name, meaning] of (await page(`/ogc/collections/${layer}${search}`)).matchAll(
        /<th scope="row"><code>(\w+)<\/code><\/th><td>([^<]+)<\/td>/g,
      ))
        expect(meaning, name).not.toBe(name);
});

test("a text that looks like markup stays text", async () => {
  const text = await page("/ogc/collections/places/items/sodermalm.slussen");
  expect(text).toContain("&lt;b&gt;Torget&lt;/b&gt; &amp; &quot;parken&quot;");
  expect(text).not.toContain("<b>Torget");
});

test("what cannot be answered is said in words, and what is taken down, too", async () => {
  const bad = await ask("/ogc/collections/places/items?bbox=1,2&sprak=en");
  expect(bad.status).toBe(400);
  expect(bad.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await bad.text()).toContain("The parameter bbox may be four numbers");
  expect((await ask("/ogc/elsewhere")).status).toBe(404);
  await withdraw(app.database.db, publishedVersion(1), "2026-11-21T08:00:00.000Z");
  const gone = await ask("/ogc/collections/places/items/sodermalm.slussen");
  expect(gone.status).toBe(410);
  expect(await gone.text()).toContain("togs ned 2026-11-21");
  expect(await page("/ogc")).toContain("Inget är publicerat än.");
});

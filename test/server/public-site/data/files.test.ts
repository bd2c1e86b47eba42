/** The open data and the feed over HTTP: what programs get, and that they may. */
import { booleanClockwise } from "@turf/turf";
import { DOMParser } from "@xmldom/xmldom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { AreaGeometry } from "#data/schema/geometry.ts";
import { PublishedVersion } from "#data/schema/published.ts";
import { publish, withdraw } from "#test/fixtures/published/publish.ts";
import { publishedSet, publishedVersion } from "#test/fixtures/published/published-set.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const [embedded] = ENGINES;
let app: OpenApp;
let remove = async () => {};

const first = { ...publishedSet, places: publishedSet.places.filter(({ id }) => id !== "mariatorget") };
/** Its rings the other way round. */
const turned = (geometry: AreaGeometry): AreaGeometry =>
  geometry.type === "Polygon"
    ? { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) }
    : { ...geometry, coordinates: geometry.coordinates.map((part) => part.map((ring) => ring.toReversed())) };
const formula = {
  ...publishedSet,
  places: publishedSet.places.map((place, index) => ({
    ...place,
    geometry: index % 2 === 0 ? place.geometry : turned(place.geometry),
    measures: place.measures.map((measure) => ({
      ...measure,
      what: { ...measure.what, sv: `=HYPERLINK("http://evil.example") & "<b>${measure.id}</b>"` },
    })),
  })),
};

beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  const opened = await embedded.open();
  remove = opened.remove;
  app = await openApp(opened.database, { publicUrl: "https://plats.example.se" });
  await publish(opened.database.db, publishedVersion(1, first, "2026-09-01T09:00:00.000Z"));
  await publish(opened.database.db, publishedVersion(2, publishedSet, "2026-10-01T09:00:00.000Z"));
  await publish(opened.database.db, publishedVersion(3, formula, "2026-11-01T09:00:00.000Z"));
});
afterAll(() => remove());

const ask = (path: string) => app.get(`/offentligt/sodermalm/${path}`, {}, "192.0.2.7");
const { hash } = publishedVersion(3, formula);

test("JSON is the set as it was published, with version, hash and licence", async () => {
  const answer = await ask("data.json");
  expect(answer.headers.get("content-type")).toBe("application/json");
  const { licence, ...version } = z.looseObject({ licence: z.unknown() }).parse(await answer.json());
  expect(PublishedVersion.parse(version).set).toEqual(formula);
  expect(version).toMatchObject({ version: 3, hash });
  expect(licence).toMatchObject({ name: "CC0 1.0" });
});

test("GeoJSON has the places with what is done there", async () => {
  const answer = await ask("data.geojson");
  expect(answer.headers.get("content-type")).toBe("application/geo+json");
  const body = await answer.json();
  expect(body).toMatchObject({ type: "FeatureCollection", hash, licence: { name: "CC0 1.0" } });
  expect(body.features).toHaveLength(formula.places.length);
  expect(body.features[0]).toMatchObject({ type: "Feature", properties: { name: formula.places[0]?.name } });
});

test("GeoJSON's outer rings run against the clock, as RFC 7946 asks, whichever way they were drawn", async () => {
  const { features } = z
    .object({ features: z.array(z.object({ geometry: AreaGeometry })) })
    .parse(await (await ask("data.geojson")).json());
  const outer = features.flatMap(({ geometry: { type, coordinates } }) =>
    type === "Polygon" ? coordinates.slice(0, 1) : coordinates.map(([ring = []]) => ring),
  );
  expect(outer.length).toBeGreaterThan(5);
  for (const ring of outer) expect(booleanClockwise(ring)).toBe(false);
});

test("no cell of the CSV runs as a formula, and each row names licence and hash", async () => {
  const text = await (await ask("data.csv")).text();
  const [head = "", ...rows] = text.trim().split("\r\n");
  expect(head).toContain("Vad som görs;");
  expect(rows).toHaveLength(
    formula.places.reduce((sum, { measures }) => sum + Math.max(1, measures.length), 0),
  );
  expect(text).toContain(`"'=HYPERLINK(`);
  expect(text).not.toMatch(/(?:^|;)"?[=+@-]/m);
  for (const row of rows)
    expect(row.endsWith(`https://creativecommons.org/publicdomain/zero/1.0/;${hash}`)).toBe(true);
});

test("a page or a program anywhere may fetch them, and nothing else of the installation", async () => {
  for (const path of ["data.json", "data.geojson", "data.csv", "flode"]) {
    const { headers } = await ask(path);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  }
  for (const path of ["/offentligt/sodermalm", "/api/places", "/"]) {
    const { headers } = await app.get(path);
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  }
});

/** The document, which does not parse when it is not well formed. */
async function feed(path = "flode") {
  const answer = await ask(path);
  expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const errorHandler = (_level: string, message: unknown) => {
    throw new Error(String(message));
  };
  return new DOMParser({ errorHandler }).parseFromString(await answer.text(), "application/xml");
}
const elements = (document: Document, name: string) => Array.from(document.getElementsByTagName(name));
const texts = (document: Document, name: string) =>
  elements(document, name).map(({ textContent }) => textContent);

test("the feed is Atom: each with id, title, date, author and links to itself and to the page", async () => {
  const document = await feed();
  const root = document.documentElement;
  expect(root?.namespaceURI).toBe("http://www.w3.org/2005/Atom");
  expect(root?.localName).toBe("feed");
  const ids = texts(document, "id");
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^https:\/\/plats\.example\.se\/offentligt\/sodermalm\/flode/);
  expect(texts(document, "title")).toEqual(["Ändringar i Södermalm", "Version 3", "Version 2", "Version 1"]);
  for (const updated of texts(document, "updated"))
    expect(z.iso.datetime().safeParse(updated).success).toBe(true);
  expect(texts(document, "name")).toEqual(["Södermalms stadsdelsförvaltning"]);
  const links = elements(document, "link").map((link) => link.getAttribute("rel"));
  expect(links.filter((rel) => rel === "self")).toHaveLength(1);
  expect(links.filter((rel) => rel === "alternate")).toHaveLength(4);
});

test("an entry says what the version before it did not", async () => {
  const [, second, oldest] = texts(await feed(), "content");
  expect(second).toBe("Mariatorget: Ny plats\nMariatorget: Ny åtgärd – Ljuset i parken ses över.");
  expect(oldest).toBe("Den första versionen");
});

test("it speaks the reader's language", async () => {
  expect(texts(await feed("flode?sprak=en"), "content")[1]).toContain("Mariatorget: New measure");
});

test("of a version that was taken down it says that, and nothing that was in it", async () => {
  const { db } = app.database;
  await withdraw(db, publishedVersion(2), "2026-11-02T09:00:00.000Z");
  const contents = texts(await feed(), "content");
  expect(contents[1]).toBe("Versionen är borttagen.");
  expect(contents[0], "told from the version that still stands").toContain("Mariatorget: Ny plats");
});

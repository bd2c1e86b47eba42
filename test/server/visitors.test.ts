/** Before anybody administers the installation: who is let into the demo, and what everyone else gets. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { MeasureList } from "#data/schema/measure-answer.ts";
import { PlaceCollection } from "#data/schema/place-answer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const [embedded] = ENGINES;
let app: OpenApp;
let remove = async () => {};
beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  const opened = await embedded.open();
  remove = opened.remove;
  app = await openApp(opened.database, { trustedProxies: ["10.1.0.0/16", "127.0.0.9"] });
});
afterAll(() => remove());

const total = async (headers: Record<string, string>, from: string) =>
  MeasureList.parse(await (await app.get("/api/measures", { headers }, from)).json()).total;

test("someone at the machine itself sees the three plans as a coordinator does", async () => {
  expect(await total({}, "127.0.0.1")).toBe(131);
  expect(await total({}, "::1")).toBe(131);
  expect(await total({}, "::ffff:127.0.0.1")).toBe(131);
});

test.each([
  ["another machine", {}, "192.0.2.7"],
  ["another machine that claims to be this one", { "x-forwarded-for": "127.0.0.1" }, "192.0.2.7"],
  ["someone behind a proxy on this machine", { "x-forwarded-for": "203.0.113.5" }, "127.0.0.1"],
  ["someone behind a proxy that only says via", { via: "1.1 proxy" }, "127.0.0.1"],
  ["a page whose name was pointed at this machine", { host: "evil.example" }, "127.0.0.1"],
  ["a trusted proxy's client that claims to be this machine", { "x-forwarded-for": "127.0.0.1" }, "10.1.2.3"],
])("%s gets the public view", async (_, headers, from) => {
  expect(await total(headers, from)).toBe(45);
});

test("an installation that is meant for others has no demo, not even at the machine itself", async () => {
  const opened = await embedded?.open();
  if (opened === undefined) return;
  const { get } = await openApp(opened.database, { mayDemo: false });
  const answer = await get("/api/measures", {}, "127.0.0.1");
  expect(MeasureList.parse(await answer.json()).total).toBe(45);
  await opened.remove();
});

test("what the public gets holds no word that is not for it", async () => {
  const ask = async (path: string) => (await app.get(path, {}, "192.0.2.7")).text();
  const places = PlaceCollection.parse(JSON.parse(await ask("/api/places")));
  const pages = await Promise.all(places.features.map(({ id }) => ask(`/api/places/${id}`)));
  const plans = await Promise.all(
    ["sodermalm-2024", "hasselby-vallingby-2025", "skarpnack-2025"].map((id) => ask(`/api/plans/${id}`)),
  );
  for (const text of [await ask("/api/places"), await ask("/api/measures"), ...pages, ...plans]) {
    expect(text).not.toMatch(/drogscen|ÖDS|brottsutsatt|"findings"|"comment"|"followUps"|"openDrugScene"/i);
  }
});

test("what the public gets of actors tells nobody how few people there are", async () => {
  const actors = await (await app.get("/api/actors", {}, "192.0.2.7")).text();
  expect(actors).not.toMatch(
    /\b(?:två|tre|fyra|båda|ensam)\s+(?:de\s+)?\p{L}*(?:are|arna|personer|anställda|poliser)\b/u,
  );
});

test("a spot, a hidden word and a filter on a hidden field tell the public nothing", async () => {
  const ask = async (path: string) => app.get(path, {}, "192.0.2.7");
  expect((await ask("/api/places/ringens-centrum")).status).toBe(404);
  const hits = async (q: string) => (await (await ask(`/api/search?q=${q}`)).json()).hits.length;
  expect(await hits("Skanstull")).toBeGreaterThan(0);
  const { items } = MeasureList.parse(await (await ask("/api/measures?targetYear=2030")).json());
  expect(items).toEqual([]);
  expect((await (await ask("/api/measures?openDrugScene=true")).json()).total).toBe(0);
});

test("the same address gives each viewer their own bytes, whoever asked first", async () => {
  const first = await (await app.get("/api/places", {}, "127.0.0.1")).text();
  const second = await (await app.get("/api/places", {}, "192.0.2.7")).text();
  const third = await (await app.get("/api/places", {}, "127.0.0.1")).text();
  expect(third).toBe(first);
  expect(second).not.toBe(first);
});

test("a trusted proxy's word counts from the end of the list, so that nobody counts as another", async () => {
  const limited = await embedded?.open();
  if (limited === undefined) return;
  const { get } = await openApp(limited.database, { requestsPerMinute: 2, trustedProxies: ["10.1.0.0/16"] });
  const ask = async (forwarded: string) =>
    (await get("/healthz", { headers: { "x-forwarded-for": forwarded } }, "10.1.0.1")).status;
  expect([await ask("6.6.6.1, 203.0.113.5"), await ask("6.6.6.2, 203.0.113.5")]).toEqual([200, 200]);
  expect(await ask("6.6.6.3, 203.0.113.5"), "the written address changes, the real one stays").toBe(429);
  expect(await ask("6.6.6.3, 203.0.113.6, 10.1.9.9"), "past every proxy").toBe(200);
  await limited.remove();
});

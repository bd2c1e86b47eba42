import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { openApp } from "#test/server/open-app.ts";
import { personWith } from "#test/server/persons.ts";

const [embedded] = ENGINES;
let database: Database;
let remove = async () => {};
beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  ({ database, remove } = await embedded.open());
});
afterAll(() => remove());

test("who asks too often is told to wait, and for how long", async () => {
  const { get } = await openApp(database, { requestsPerMinute: 5 });
  const statuses: number[] = [];
  for (let ask = 0; ask < 6; ask++) statuses.push((await get("/healthz")).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  const refused = await get("/healthz");
  const wait = Number(refused.headers.get("retry-after"));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(12);
});

test("a meeting's phones, all behind one address, get the page's files however many they are", async () => {
  const { get } = await openApp(database, { requestsPerMinute: 2 });
  const files = await Promise.all(Array.from({ length: 40 }, (_, file) => get(`/assets/del-${file}.js`)));
  expect(files.filter(({ status }) => status === 429)).toEqual([]);
  const statuses = [await get("/"), await get("/"), await get("/")].map(({ status }) => status === 429);
  expect(statuses).toEqual([false, false, true]);
});

test("a header cannot claim another address to get round the limit", async () => {
  const { get } = await openApp(database, { requestsPerMinute: 2 });
  const ask = (n: number) => get("/healthz", { headers: { "x-forwarded-for": `10.0.0.${n}` } });
  const statuses = [await ask(1), await ask(2), await ask(3)].map((response) => response.status);
  expect(statuses).toEqual([200, 200, 429]);
});

test("an account that asks too often from many addresses is told to wait too", async () => {
  const person = personWith("reader", "sodermalm");
  const { get } = await openApp(database, { requestsPerMinute: 3, person });
  const statuses: number[] = [];
  for (let ask = 0; ask < 4; ask++) statuses.push((await get("/api/me", {}, `192.0.2.${ask}`)).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
});

test("an address of more than 8,000 characters is refused", async () => {
  const { get } = await openApp(database);
  expect((await get(`/api/search?q=${"a".repeat(8_000)}`)).status).toBe(413);
});

test("a request that brings a body is refused unread", async () => {
  const { get } = await openApp(database);
  expect((await get("/api/places", { headers: { "content-length": "5000000" } })).status).toBe(413);
});

test("an online map style's origin, and no other, is let into the content policy", async () => {
  const { get } = await openApp(database, { mapStyleUrl: "https://karta.example/stil.json" });
  const policy = (await get("/healthz")).headers.get("content-security-policy") ?? "";
  expect(policy).toContain("connect-src 'self' https://karta.example;");
  expect(policy).toContain("script-src 'self';");
});

test("a path cannot climb out of the built page", async () => {
  const { get } = await openApp(database);
  for (const path of [
    "/assets/../../package.json",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
  ]) {
    const text = await (await get(path)).text();
    expect(text).not.toContain('"platsplan"');
  }
});

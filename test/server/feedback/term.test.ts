/** How long what the public has told is kept: set by the district, said on its public pages. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { publish } from "#test/fixtures/published/publish.ts";
import { publishedVersion } from "#test/fixtures/published/published-set.ts";
import type { Browser } from "#test/server/access/browser.ts";
import { firstAdministrator } from "#test/server/access/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const [embedded] = ENGINES;
let app: OpenApp;
let admin: Browser;
let remove = async () => {};
beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  const opened = await embedded.open();
  remove = opened.remove;
  app = await openApp(opened.database);
  await publish(opened.database.db, publishedVersion(1));
  admin = await firstAdministrator(app);
});
afterAll(() => remove());

const set = (feedbackDays: unknown, version: number) =>
  admin.send("PUT", "/api/settings/retention?district=sodermalm", {
    version,
    value: { logDays: 400, noteDays: null, documentDays: 365, feedbackDays },
  });

test("too short to be read, too long, or none is refused", async () => {
  for (const days of [0, 29, 1_096, 90.5, null, undefined, "90"]) {
    const { status, body } = await set(days, 0);
    expect(status, String(days)).toBe(422);
    expect(body).toMatchObject({ issues: [{ path: "value.feedbackDays" }] });
  }
});

test("as soon as it is set every public page with the form says so", async () => {
  const pages = ["", "/plats/skanstull", "/synpunkt"].map((path) => `/offentligt/sodermalm${path}`);
  for (const path of pages) expect(await (await app.get(path)).text(), path).toContain("efter 365 dagar");
  expect((await set(90, 0)).status).toBe(200);
  for (const path of pages) expect(await (await app.get(path)).text(), path).toContain("efter 90 dagar");
});

/** Setting how long follow-ups are kept, over HTTP, and what is told before it is set. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeExpiredNotes } from "#server/changes/index.ts";
import type { Browser } from "#test/server/access/browser.ts";
import { firstAdministrator, personWith } from "#test/server/access/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

/** Some of Södermalm's follow-ups are of April, September and November 2024; the others say no day. */
const NOW = new Date("2025-11-01T12:00:00.000Z");

describe.each(ENGINES)("how long follow-ups are kept, on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let app: OpenApp;
    let admin: Browser;
    let remove = async () => {};
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      app = await openApp(opened.database, { now: () => NOW });
      admin = await firstAdministrator(app);
    });
    afterAll(() => remove());

    const preview = (district: string, days: number | string, who = admin) =>
      who.get(`/api/settings/expiring-notes?district=${district}&days=${days}`);
    const set = (district: string, noteDays: unknown, version: number) =>
      admin.send("PUT", `/api/settings/retention?district=${district}`, {
        version,
        value: { logDays: 400, noteDays, documentDays: 365, feedbackDays: 365 },
      });

    test("they are kept as long as their plan until somebody says otherwise", async () => {
      const { body } = await admin.get("/api/settings?district=sodermalm");
      expect(body).toMatchObject({
        settings: {
          retention: {
            value: { logDays: 1825, noteDays: null, documentDays: 365, feedbackDays: 365 },
            version: 0,
          },
        },
      });
    });

    test("a term that takes away what the year's report is written from is refused, field by field", async () => {
      for (const noteDays of [0, 364, 3_651, 400.5, "400", undefined]) {
        const { status, body } = await set("sodermalm", noteDays, 0);
        expect(status, String(noteDays)).toBe(422);
        expect(body).toMatchObject({ issues: [{ path: "value.noteDays" }] });
      }
    });

    test("the city, which owns no plan, has no term for them", async () => {
      const { status, body } = await set("stockholm", 400, 0);
      expect(status).toBe(422);
      expect(body).toMatchObject({ issues: [{ path: "value.noteDays" }] });
      expect((await set("stockholm", null, 0)).status).toBe(200);
    });

    test("what it would remove is told before it is set, and is what the job then removes", async () => {
      const told = await preview("sodermalm", 365);
      expect(told).toMatchObject({ status: 200, body: { district: "sodermalm", notes: 2 } });
      expect(told.headers.get("cache-control")).toBe("no-store");
      expect((await preview("sodermalm", 3_650)).body).toMatchObject({ notes: 0 });
      expect((await set("sodermalm", 365, 0)).status).toBe(200);
      const removed = await removeExpiredNotes(
        { db: app.database.db, store: app.access.store, changed: app.live.changed },
        { district: "sodermalm", keepDays: 365, now: NOW },
      );
      expect(removed).toBe(2);
      expect((await preview("sodermalm", 365)).body).toMatchObject({ notes: 0 });
    });

    test("setting it stands in the district's log, from what to what", async () => {
      const { body } = await admin.get("/api/log?district=sodermalm&kind=setting-changed");
      const [entry] = (body as { entries: { details: string }[] }).entries;
      expect(JSON.parse(entry?.details ?? "")).toMatchObject({
        retention: {
          before: { logDays: 1825, noteDays: null, documentDays: 365, feedbackDays: 365 },
          after: { logDays: 400, noteDays: 365, documentDays: 365, feedbackDays: 365 },
        },
      });
    });

    test("a question that cannot be answered is refused", async () => {
      for (const days of [364, 3_651, "x", ""]) expect((await preview("sodermalm", days)).status).toBe(422);
      expect((await preview("narke", 400)).status).toBe(404);
    });

    test("who administers one district is told of that one alone", async () => {
      const { browser } = await personWith(app, admin, "administrator", "skarpnack");
      expect((await preview("skarpnack", 400, browser)).status).toBe(200);
      expect((await preview("sodermalm", 400, browser)).status).toBe(403);
    });
  });
});

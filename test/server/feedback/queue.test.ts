/** The queue of what the public has told: who reads it, what is done about it, and when it goes. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Feedback, FeedbackChangeMade, FeedbackList } from "#data/schema/feedback.ts";
import { changes, logEntries } from "#server/db/access-tables.ts";
import { feedback } from "#server/db/feedback-tables.ts";
import { removeExpiredFeedback } from "#server/feedback/index.ts";
import { editor, person } from "#test/server/changes/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const NOW = new Date("2026-11-21T12:00:00Z");
const MEASURE = "sodermalm-2024-platser-14";

describe.each(ENGINES)("on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let app: OpenApp;
    let elsewhere: OpenApp;
    let remove = async () => {};
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      app = await openApp(opened.database, { person: editor, now: () => NOW });
      elsewhere = await openApp(opened.database, { person: person("editor", "skarpnack"), now: () => NOW });
    });
    afterAll(() => remove());

    let made = 0;
    const put = async (row: Partial<typeof feedback.$inferInsert> = {}) => {
      made++;
      const id = `5b0f5b8c-3c2e-4c8e-9a57-${String(made).padStart(12, "0")}`;
      await app.database.db.insert(feedback).values({
        districtId: "sodermalm",
        id,
        receivedOn: "2026-11-20",
        placeId: "skanstull",
        about: "needed",
        text: "Lyktan är trasig.",
        edition: 1,
        ...row,
      });
      return id;
    };
    beforeEach(() => app.database.db.delete(feedback));

    const list = async (from = app) => FeedbackList.parse(await (await from.get("/api/feedback")).json());
    const send = (method: string, path: string, body?: unknown, version?: number, from = app) =>
      from.get(`/api${path}`, {
        method,
        headers: {
          "content-type": "application/json",
          ...(version === undefined ? {} : { "if-match": `"${version}"` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    const handle = (id: string, handling: unknown, version?: number, from = app) =>
      send("PUT", `/feedback/${id}/handling`, handling, version, from);
    const changeMade = async (answer: Response) => {
      expect(answer.status).toBe(200);
      return FeedbackChangeMade.parse(await answer.json());
    };
    const logged = async () =>
      (await app.database.db.select().from(logEntries)).filter(({ subject }) =>
        subject.startsWith("feedback"),
      );

    test("is read newest first by those who edit in the district, with what looks like a person marked", async () => {
      const first = await put({ text: "Anna Exempelsson såg det vid Skanstull." });
      const second = await put({ placeId: null, about: "good", text: "Tack för Skanstull." });
      await put({ districtId: "skarpnack", placeId: null });
      const { items, left } = await list();
      expect(items.map(({ id }) => id)).toEqual([second, first]);
      expect(left).toBe(0);
      expect(items.map(({ persons }) => persons)).toEqual([[], ["Anna Exempelsson"]]);
      expect((await list(elsewhere)).items.map(({ district }) => district)).toEqual(["skarpnack"]);
    });

    test("says how many nobody has read yet, to each of those districts where they edit", async () => {
      const first = await put();
      await put({ placeId: null });
      await put({ districtId: "skarpnack", placeId: null });
      const unread = async (from = app) => (await from.get("/api/feedback/new")).json();
      expect(await unread()).toEqual({ pieces: 2 });
      expect(await unread(elsewhere)).toEqual({ pieces: 1 });
      const { change } = await changeMade(await handle(first, { state: "read", measure: null }, 1));
      expect(await unread()).toEqual({ pieces: 1 });
      expect((await send("POST", `/changes/${change}/undo`, undefined, 2)).status).toBe(200);
      expect(await unread()).toEqual({ pieces: 2 });
    });

    test("tells of a piece its day and nothing else of how it came", () => {
      expect(Object.keys(Feedback.shape).sort()).toEqual([
        "about",
        "district",
        "edition",
        "id",
        "measure",
        "persons",
        "place",
        "receivedOn",
        "state",
        "text",
        "version",
      ]);
    });

    test("what is done about a piece stands, is traced without a word of it, and can be taken back", async () => {
      const id = await put();
      const done = await changeMade(await handle(id, { state: "done", measure: MEASURE }, 1));
      expect(done.feedback).toMatchObject({ id, state: "done", measure: MEASURE, version: 2 });
      const undone = await send("POST", `/changes/${done.change}/undo`);
      expect(undone.status).toBe(200);
      expect((await list()).items).toMatchObject([{ id, state: "new", measure: null, version: 3 }]);
      expect((await send("POST", `/changes/${done.change}/undo`)).status).toBe(409);
      const kept = JSON.stringify([await app.database.db.select().from(changes), await logged()]);
      expect(kept).toContain(id);
      expect(kept).not.toContain("Lyktan");
    });

    test("two who handle the same piece do not overwrite each other", async () => {
      const id = await put();
      await changeMade(await handle(id, { state: "read", measure: null }, 1));
      const stale = await handle(id, { state: "declined", measure: null }, 1);
      expect(stale.status).toBe(412);
      expect(await stale.json()).toMatchObject({ current: { id, state: "read", version: 2 } });
      expect((await handle(id, { state: "done", measure: null })).status).toBe(428);
    });

    test.each([
      [{ state: "done" }],
      [{ state: "seen", measure: null }],
      [{ state: "done", measure: null, text: "Nytt" }],
      [{ state: "done", measure: "finns-inte" }],
      [{ state: "done", measure: "skarpnack-2025-platser-1" }],
    ])("what makes no sense is refused: %j", async (handling) => {
      expect((await handle(await put(), handling, 1)).status).toBe(422);
    });

    test("nobody from another district reads, handles or removes it, or hears that it is there", async () => {
      const id = await put();
      expect((await handle(id, { state: "done", measure: null }, 1, elsewhere)).status).toBe(404);
      expect((await send("DELETE", `/feedback/${id}`, undefined, 1, elsewhere)).status).toBe(404);
      const done = await changeMade(await handle(id, { state: "read", measure: null }, 1));
      expect(
        (await send("POST", `/changes/${done.change}/undo`, undefined, undefined, elsewhere)).status,
      ).toBe(403);
    });

    test("what is about a person is removed at once and for good: no undo brings it back", async () => {
      const id = await put({ text: "Anna Exempelsson bor där." });
      const read = await changeMade(await handle(id, { state: "read", measure: null }, 1));
      expect((await send("DELETE", `/feedback/${id}`, undefined, 1)).status).toBe(412);
      expect((await send("DELETE", `/feedback/${id}`, undefined, 2)).status).toBe(204);
      expect((await list()).items).toEqual([]);
      expect((await send("DELETE", `/feedback/${id}`, undefined, 2)).status).toBe(404);
      expect((await send("POST", `/changes/${read.change}/undo`)).status).toBe(404);
      const removed = (await logged()).filter(({ kind }) => kind === "feedback-removed");
      expect(removed.map(({ subject }) => subject)).toContain(`feedback ${id}`);
      expect(JSON.stringify(removed)).not.toContain("Exempelsson");
    });

    test("what came before the district's term goes for good, and the log says how much", async () => {
      const db = app.database.db;
      await put({ receivedOn: "2026-08-22" });
      const kept = await put({ receivedOn: "2026-08-23" });
      await put({ receivedOn: "2026-01-01", districtId: "skarpnack" });
      expect(await removeExpiredFeedback(db, { district: "sodermalm", keepDays: 90, now: NOW })).toBe(1);
      expect((await list()).items.map(({ id }) => id)).toEqual([kept]);
      expect((await list(elsewhere)).items).toHaveLength(1);
      // Nobody can have it go before it can have been read.
      expect(await removeExpiredFeedback(db, { district: "sodermalm", keepDays: 1, now: NOW })).toBe(1);
      expect(await removeExpiredFeedback(db, { district: "sodermalm", keepDays: 1, now: NOW })).toBe(0);
      const told = (await logged()).filter(({ kind }) => kind === "retention");
      expect(told.map(({ subject }) => subject)).toEqual(["feedback sodermalm", "feedback sodermalm"]);
    });
  });
});

/** The term of follow-ups: what is older goes for good, from the history too, and everyone open hears of it. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DistrictId } from "#data/schema/ids.ts";
import { removeExpiredNotes } from "#server/changes/index.ts";
import { findChange, undo } from "#server/changes/undo.ts";
import { readDatasetFiles, seed } from "#server/dataset/index.ts";
import { changes, logEntries, settings } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { followUps } from "#server/db/tables.ts";
import { paths } from "#server/paths.ts";
import { termsOf } from "#server/settings/index.ts";
import { ENGINES } from "#test/server/engines.ts";
import { listenTo } from "#test/server/live/listen-to.ts";
import { openApp } from "#test/server/open-app.ts";
import { editor } from "./people.ts";
import { MEASURE, made, openWriter, refused, type Writer } from "./writer.ts";

const OLD = { date: "2025-11-01", text: "Gamla mötet om häcken.", reportedBy: null };
const YOUNG = { date: "2026-11-01", text: "Nya mötet om bänken.", reportedBy: null };
const NOW = new Date("2026-11-21T12:00:00.000Z");
const TERM = { district: "sodermalm", keepDays: 365, now: NOW };

describe.each(ENGINES)("the term of follow-ups on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "carried out", () => {
    let database: Database;
    let remove = async () => {};
    let writer: Writer;
    let app: Awaited<ReturnType<typeof openApp>>;
    beforeAll(async () => {
      ({ database, remove } = await open());
      writer = await openWriter(database, editor);
      app = await openApp(database, { person: editor });
    });
    afterAll(() => remove());

    const carryOut = (term = TERM) =>
      removeExpiredNotes({ db: database.db, store: app.access.store, changed: app.live.changed }, term);
    /** The writer's own application has not heard of what the job did: one that starts now has. */
    const afresh = async () => {
      writer = await openWriter(database, editor);
      return writer;
    };
    const add = async (note: unknown) =>
      (await made(writer.addFollowUp(note, (await writer.read()).version))).change;
    const everything = async () =>
      JSON.stringify([await database.db.select().from(followUps), await database.db.select().from(changes)]);

    test("a step that fails leaves everything as it was", async () => {
      await add(OLD);
      const district = DistrictId.parse("sodermalm");
      const [last] = await database.db.select().from(logEntries).where(eq(logEntries.districtId, district));
      if (last === undefined) throw new Error("A write is logged");
      // The entry that the job would write is there already.
      await database.db.insert(logEntries).values({ ...last, number: last.number + 1 });
      const before = [await everything(), await writer.read()];
      await expect(carryOut()).rejects.toThrow();
      expect([await everything(), await (await afresh()).read()]).toEqual(before);
      await database.db.transaction(async (tx) => {
        await tx.execute("set local platsplan.retention = 'on'");
        await tx.delete(logEntries).where(eq(logEntries.number, last.number + 1));
      });
    });

    test("the old ones go, the plan's own among them; the others stay, and open pages hear of it", async () => {
      const ear = await listenTo(app);
      const { id: started } = await ear.next();
      const young = await add(YOUNG);
      const before = await writer.read();
      expect(before.followUps?.map(({ text }) => text)).toEqual(
        expect.arrayContaining([OLD.text, YOUNG.text]),
      );
      expect(await carryOut()).toBeGreaterThan(1);
      const after = await (await app.get(`/api/measures/${MEASURE}`)).json();
      expect(after.followUps).toEqual([YOUNG]);
      expect(after.version).toBe(before.version + 1);
      const heard = await ear.until(started + 2);
      expect(heard.at(-1)?.event, "there is no change to tell of one by one").toBe("reset");
      await ear.close();
      // A page that was open all the while does not overwrite what it has not seen.
      expect((await writer.patch({ status: "done" }, before.version)).status).toBe(412);
      await afresh();
      // It stands elsewhere now, and is found all the same.
      expect((await made(writer.undo(young))).measure.followUps).toEqual([]);
    });

    test("no word of them is left but in the log, which tells how many went", async () => {
      expect(await everything()).not.toContain(OLD.text);
      const entries = await database.db.select().from(logEntries).where(eq(logEntries.kind, "retention"));
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({ who: "system", subject: "notes sodermalm" });
      const details = JSON.parse(entries[0]?.details ?? "");
      expect(details).toEqual({
        removed: expect.any(Number),
        changes: 1,
        olderThan: "2025-11-21",
        keepDays: 365,
      });
    });

    test("the history says that one has expired, and undoing it is refused with the reason", async () => {
      const expired = (await writer.history()).filter(({ isExpired }) => isExpired);
      expect(expired.map(({ fields }) => fields)).toEqual([[]]);
      const answer = await writer.undo(expired.at(0)?.change ?? "");
      expect(answer.status).toBe(410);
      expect((await refused(answer)).detail.sv).toContain("borttagen för gott");
    });

    test("once done there is nothing to do or to log; another district keeps what it has", async () => {
      const before = await everything();
      expect(await carryOut()).toBe(0);
      expect(await everything()).toBe(before);
      expect(
        JSON.parse(before)[0].some((row: { districtId: string }) => row.districtId === "skarpnack"),
      ).toBe(true);
    });

    test("a note that was taken back goes from the history too, and what was written before it can be undone", async () => {
      const { comment } = await writer.read();
      const earlier = (await made(writer.patch({ comment: "Skrivet före." }, (await writer.read()).version)))
        .change;
      await made(writer.undo(await add(OLD)));
      const old = await add({ ...OLD, text: "Ett annat gammalt möte." });
      const read = await findChange(database.db, (await writer.history()).at(0)?.change ?? old);
      expect(await carryOut()).toBe(1);
      expect(await everything()).not.toMatch(/Gamla mötet|annat gammalt/);
      // Whoever began to undo while it was still there does not bring it back.
      if (read === null) throw new Error("The change was there");
      const deps = { db: database.db, store: app.access.store, changed: () => {} };
      const origin = { address: "–", isSecure: false, url: "http://localhost", isLocal: true };
      await expect(undo(deps, editor, origin, read)).rejects.toThrow("expired");
      await afresh();
      expect((await made(writer.undo(earlier))).measure.comment).toBe(comment);
    });

    test("a note without a date counts from when it was written", async () => {
      await add({ ...YOUNG, date: null });
      expect(await carryOut({ ...TERM, now: new Date() })).toBe(0);
      expect(await carryOut({ ...TERM, now: new Date(Date.now() + 367 * 86_400_000) })).toBe(1);
      expect((await (await afresh()).read()).followUps).toEqual([]);
    });

    test("no term is shorter than a year, whatever is set", async () => {
      await add({ ...YOUNG, date: "2025-12-01" });
      expect(await carryOut({ ...TERM, keepDays: 1 })).toBe(0);
    });

    test("the edits are not forgotten: changed files still do not wipe them", async () => {
      const files = await readDatasetFiles(paths.data);
      expect(await seed(database.db, { ...files, hash: "other files" })).toBe(false);
    });

    test("a term that was set before follow-ups and documents had one keeps them, documents for a year", async () => {
      const districtId = DistrictId.parse("skarpnack");
      await database.db.insert(settings).values({ districtId, key: "retention", value: { logDays: 400 } });
      expect(await termsOf(database.db, "skarpnack")).toEqual({
        logDays: 400,
        noteDays: null,
        documentDays: 365,
        feedbackDays: 365,
      });
    });
  });
});

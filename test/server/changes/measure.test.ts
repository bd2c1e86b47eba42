import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONCERNS_NOTHING } from "#data/rules/operation-subject.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { changes, logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { editor } from "./people.ts";
import { MEASURE, made, openWriter, refused, type Writer } from "./writer.ts";

describe.each(ENGINES)("changing a measure on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let one: Writer;
    let other: Writer;
    beforeAll(async () => {
      ({ database, remove } = await open());
      one = await openWriter(database, editor);
      other = await openWriter(database, editor);
    });
    afterAll(() => remove());

    const written = async () => ({
      changes: (await database.db.select().from(changes)).length,
      log: (await database.db.select().from(logEntries)).length,
    });

    test("is read with its version as its tag", async () => {
      const answer = await one.get(`/api/measures/${MEASURE}`);
      expect(answer.headers.get("etag")).toBe('"1"');
      expect(MeasureRow.parse(await answer.json())).toMatchObject({ id: MEASURE, version: 1 });
      expect((await one.get("/api/measures/finns-inte")).status).toBe(404);
    });

    test("stands, counts the version up, and is heard by those who follow", async () => {
      const answer = await one.patch({ status: "done", comment: "Klart före sommaren." }, 1);
      expect(answer.headers.get("etag")).toBe('"2"');
      const { measure, change } = await made(answer);
      expect(measure).toMatchObject({ status: "done", comment: "Klart före sommaren.", version: 2 });
      expect(await one.read()).toEqual(measure);
      expect(one.heard).toEqual([
        {
          revision: 2,
          district: "sodermalm",
          ...CONCERNS_NOTHING,
          measures: [MEASURE],
        },
      ]);
      const [entry] = await database.db.select().from(logEntries);
      expect(entry).toMatchObject({ kind: "data-changed", who: "demo", subject: `measure ${MEASURE}` });
      expect(JSON.parse(entry?.details ?? "")).toMatchObject({
        change,
        fields: [
          { field: "status", before: ["partly-done"], after: ["done"] },
          { field: "comment", before: [], after: ["Klart före sommaren."] },
        ],
      });
    });

    test("that is based on what somebody else has changed is refused with both sides, and writes nothing", async () => {
      const before = await written();
      const answer = await other.patch({ title: "En annan rubrik" }, 1);
      expect(answer.status).toBe(412);
      expect(answer.headers.get("etag")).toBe('"2"');
      const { kind, current } = await refused(answer);
      expect(kind).toBe("changed-meanwhile");
      expect(MeasureRow.parse(current)).toMatchObject({ version: 2, status: "done" });
      expect(await written()).toEqual(before);
    });

    test("that says no version is refused, and so is a version that cannot be read", async () => {
      expect((await one.patch({ status: "done" })).status).toBe(428);
      expect((await one.addFollowUp({ date: null, text: "Klart", reportedBy: null })).status).toBe(428);
      for (const tag of ["*", "2", 'W/"2"', '"0"', '"två"']) {
        const answer = await one.patch({ status: "done" }, tag);
        expect(answer.status).toBe(422);
        expect((await refused(answer)).issues?.[0]?.path).toBe("if-match");
      }
    });

    test.each([
      [{ stauts: "done" }, ""],
      [{}, ""],
      [{ status: "klart" }, "status"],
      [{ title: "x".repeat(161) }, "title"],
      [{ title: " med luft " }, "title"],
      [{ comment: "x".repeat(5_001) }, "comment"],
      [{ schedule: { words: null } }, "schedule.from"],
      [{ id: "annan" }, ""],
      [{ version: 7 }, ""],
    ])("to %j is refused by field", async (set, field) => {
      const before = await written();
      const answer = await one.patch(set, 2);
      expect(answer.status).toBe(422);
      expect((await refused(answer)).issues?.map(({ path }) => path)).toContain(field);
      expect(await written()).toEqual(before);
    });

    test("with a person's name, number or address is refused, and the field is named", async () => {
      const { schedule } = await one.read();
      const whole = { ...schedule, recurrence: null, words: "Ring 070-123 45 67", targetYear: null };
      const answer = await one.patch({ comment: "Anna Svensson sköter det", schedule: whole }, 2);
      expect(answer.status).toBe(422);
      expect((await refused(answer)).issues).toEqual([
        { path: "comment", message: "person-name: “Anna Svensson”" },
        { path: "schedule.words", message: "phone: “070-123 45 67”" },
      ]);
      const note = { date: "2026-05", text: "Talade med anna@example.se", reportedBy: null };
      expect((await refused(one.addFollowUp(note, 2))).issues?.[0]?.path).toBe("text");
    });

    test("with the name of a known place or actor goes through", async () => {
      const { measure } = await made(one.patch({ comment: "Sker vid Björns trädgård." }, 2));
      expect(measure.version).toBe(3);
    });

    test("a follow-up comes last, and one from an actor that nobody knows is refused", async () => {
      const { followUps = [] } = await one.read();
      const note = { date: "2026-05-12", text: "Belysningen är på plats.", reportedBy: "trafikkontoret" };
      const { measure } = await made(one.addFollowUp(note, 3));
      expect(measure.followUps).toEqual([...followUps, note]);
      const unknown = await one.addFollowUp({ ...note, reportedBy: "ingen-alls" }, 4);
      expect((await refused(unknown)).issues?.[0]?.path).toBe("reportedBy");
    });

    test("is told in the measure's history, newest first", async () => {
      const history = await one.history();
      expect(history.map(({ fields }) => fields.map(({ field }) => field))).toEqual([
        ["followUp"],
        ["comment"],
        ["status", "comment"],
      ]);
      expect(history[0]?.fields[0]?.after).toEqual(["2026-05-12", "Belysningen är på plats."]);
    });
  });
});

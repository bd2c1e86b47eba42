import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ChangeUndone, SeveralChanged } from "#data/schema/change-answer.ts";
import { DistrictId, MeasureId } from "#data/schema/ids.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { ROWS_AT_ONCE } from "#data/schema/operation.ts";
import { changes, logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { readCorrections } from "#server/drafts/held-corrections.ts";
import { ENGINES } from "#test/server/engines.ts";
import { editor, person } from "./people.ts";
import { MEASURE, made, openWriter, refused, type Writer } from "./writer.ts";

const ROWS = ["sodermalm-2024-platser-12", "sodermalm-2024-platser-13", MEASURE];
const ELSEWHERE = "skarpnack-2025-platser-1";
/** In another tab of the same plan: nothing for the public. */
const HIDDEN = "sodermalm-2024-unga-1-1";
const ACTOR = "sodermalm-trygghetssamordnare";

describe.each(ENGINES)("the same said of several measures on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let writer: Writer;
    let city: Writer;
    beforeAll(async () => {
      ({ database, remove } = await open());
      writer = await openWriter(database, editor);
      city = await openWriter(database, person("editor", null));
    });
    afterAll(() => remove());
    beforeEach(() => writer.heard.splice(0));

    /** By somebody who has just come, and sees what all the others have written. */
    const read = async (ids = ROWS) => {
      const reader = await openWriter(database, person("reader", null));
      return Promise.all(ids.map((id) => reader.read(id)));
    };
    /** What they hold but for the version, which only counts up. */
    const content = async (ids = ROWS) => (await read(ids)).map(({ version: _, ...row }) => row);
    const asRead = async (ids = ROWS) =>
      (await read(ids)).map(({ id, version }) => ({ measure: id as string, version }));
    const say = async (who: Writer, set: unknown, ids = ROWS) =>
      who.several({ rows: await asRead(ids), set });
    const stand = async (answer: Response) => SeveralChanged.parse(await answer.json());

    test("is one change: all of them hold it, those who listen hear it once, and it is undone at once", async () => {
      const before = await content();
      const answer = await say(writer, { status: "done", continuesIn: "line" });
      expect(answer.status).toBe(200);
      const { measures, changes: ids } = await stand(answer);
      expect(measures.map(({ id, status, continuesIn }) => [id, status, continuesIn])).toEqual(
        ROWS.map((id) => [id, "done", "line"]),
      );
      expect(ids).toHaveLength(1);
      expect(writer.heard.map((one) => [one.district, [...one.measures].sort()])).toEqual([
        ["sodermalm", [...ROWS].sort()],
      ]);
      const undone = await writer.undo(ids[0] ?? "");
      expect(undone.status).toBe(200);
      expect(
        ChangeUndone.parse(await undone.json())
          .measures?.map(({ id }) => id)
          .sort(),
      ).toEqual([...ROWS].sort());
      expect(await content()).toEqual(before);
      expect((await writer.undo(ids[0] ?? "")).status, "it is undone once").toBe(409);
    });

    test("stands in the history of each with what that row held before, and once in the log", async () => {
      const before = await read();
      const entries = await database.db.select().from(logEntries);
      const { changes: ids } = await stand(await say(writer, { status: "not-done" }));
      for (const row of before) {
        const [newest] = await writer.history(row.id);
        expect(newest).toMatchObject({ change: ids[0], rows: before.length, mayUndo: true });
        expect(newest?.fields).toEqual([{ field: "status", before: [row.status], after: ["not-done"] }]);
      }
      const [entry, ...others] = (await database.db.select().from(logEntries)).slice(entries.length);
      expect(others).toEqual([]);
      expect(entry).toMatchObject({
        districtId: "sodermalm",
        kind: "data-changed",
        subject: "rows sodermalm",
      });
      expect(JSON.parse(entry?.details ?? "")).toMatchObject({ rows: [...ROWS].sort() });
      await writer.undo(ids[0] ?? "");
    });

    test("is not said of any when somebody has changed one of them; it is told which, and what stands there", async () => {
      const rows = await asRead();
      const theirs = await made(writer.patch({ title: "Ändrad under tiden" }, rows[2]?.version, MEASURE));
      const before = await content();
      const kept = await database.db.select().from(changes);
      const answer = await writer.several({ rows, set: { status: "removed" } });
      expect(answer.status).toBe(412);
      const { issues, current } = await refused(answer);
      expect(issues?.map(({ path }) => path)).toEqual(["rows.2"]);
      expect(
        MeasureRow.array()
          .parse(current)
          .map(({ id, title }) => [id, title]),
      ).toEqual([[MEASURE, "Ändrad under tiden"]]);
      expect(await content()).toEqual(before);
      expect(await database.db.select().from(changes)).toEqual(kept);
      await writer.undo(theirs.change);
    });

    test("cannot be undone once one of the rows has been changed since; undoing that opens the way again", async () => {
      const before = await content();
      const { changes: ids, measures } = await stand(await say(writer, { status: "removed" }));
      const later = await made(writer.patch({ comment: "Senare." }, measures[2]?.version, MEASURE));
      expect((await writer.undo(ids[0] ?? "")).status).toBe(412);
      await made(writer.undo(later.change));
      expect((await writer.undo(ids[0] ?? "")).status).toBe(200);
      expect(await content()).toEqual(before);
    });

    test("in several districts is one change for each of them, made together or not at all", async () => {
      const all = [...ROWS, ELSEWHERE];
      const before = await content(all);
      expect((await say(writer, { status: "done" }, all)).status, "not an editor of the other one").toBe(403);
      expect(await content(all)).toEqual(before);
      const { changes: ids } = await stand(await say(city, { status: "planned" }, all));
      expect(ids).toHaveLength(2);
      expect((await read(all)).map(({ status }) => status)).toEqual(all.map(() => "planned"));
      for (const id of ids.toReversed()) expect((await city.undo(id)).status).toBe(200);
      expect(await content(all)).toEqual(before);
    });

    test("is for whom each of the rows concerns", async () => {
      const partner = await openWriter(database, person("representative", "sodermalm", ACTOR));
      const concerned = (await read()).filter(({ responsibilities }) =>
        responsibilities.some(({ actor }) => actor === ACTOR),
      );
      const own = concerned.map(({ id }) => id);
      expect(own.length).toBeGreaterThan(0);
      const answer = await say(partner, { status: "started" }, own);
      expect(answer.status).toBe(200);
      expect((await say(partner, { status: "started" }, [...own, ELSEWHERE])).status).toBe(403);
      for (const id of (await stand(answer)).changes) await writer.undo(id);
    });

    test("does not tell who may not see a row that there is one", async () => {
      const outside = await openWriter(database, person("editor", "skarpnack"));
      const [hidden] = await asRead([HIDDEN]);
      const answer = await outside.several({
        rows: [...(await asRead([ELSEWHERE])), hidden],
        set: { status: "done" },
      });
      expect(answer.status).toBe(404);
      expect((await refused(answer)).issues?.map(({ path }) => path)).toEqual(["rows.1"]);
    });

    test.each([
      ["nothing", { rows: [], set: { status: "done" } }],
      ["no field", { rows: [{ measure: MEASURE, version: 1 }], set: {} }],
      [
        "another field than one that is answered",
        { rows: [{ measure: MEASURE, version: 1 }], set: { title: "Ny" } },
      ],
      ["a row without a version", { rows: [{ measure: MEASURE }], set: { status: "done" } }],
      [
        "one row twice",
        {
          rows: [
            { measure: MEASURE, version: 1 },
            { measure: MEASURE, version: 1 },
          ],
          set: { status: "done" },
        },
      ],
      [
        "more rows than are changed at once",
        {
          rows: Array.from({ length: ROWS_AT_ONCE + 1 }, (_, index) => ({
            measure: `rad-${index}`,
            version: 1,
          })),
          set: { status: "done" },
        },
      ],
    ])("refuses %s", async (_, body) => {
      expect((await writer.several(body)).status).toBe(422);
    });

    test("counts as written by hand when the plan is taken in anew, unless it was undone", async () => {
      const sodermalm = DistrictId.parse("sodermalm");
      const [row] = await asRead([ROWS[0] ?? ""]);
      const fields = async () =>
        (await readCorrections(database.db, sodermalm)).get(MeasureId.parse(row?.measure))?.fields;
      const { changes: ids } = await stand(await say(writer, { continuesIn: "both" }));
      expect(await fields()).toEqual(new Set(["continuesIn"]));
      await writer.undo(ids[0] ?? "");
      expect(await fields()).toBeUndefined();
    });
  });
});

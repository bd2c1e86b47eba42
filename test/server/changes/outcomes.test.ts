import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { changes, logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { openApp } from "#test/server/open-app.ts";
import { personWith } from "#test/server/persons.ts";
import { editor, person } from "./people.ts";
import { MEASURE, made, openWriter, refused, type Writer } from "./writer.ts";

const outcome = {
  measured: "Anmälda brott på torget",
  before: 40,
  after: 31,
  from: "2025-01-01",
  to: "2025-12-31",
  how: "Polisens anmälningar, jämfört med året före.",
};

describe.each(ENGINES)("what happened here, on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let one: Writer;
    beforeAll(async () => {
      ({ database, remove } = await open());
      one = await openWriter(database, editor);
    });
    afterAll(() => remove());

    test("is noted of a measure by those who edit, and stands in the history and the log", async () => {
      const { measure, change } = await made(one.patch({ outcomes: [outcome] }, 1));
      expect(measure).toMatchObject({ outcomes: [outcome], version: 2 });
      const told = { field: "outcomes", before: [], after: ["Anmälda brott på torget: 40 → 31"] };
      expect((await one.history())[0]).toMatchObject({ change, fields: [told] });
      const [entry] = await database.db.select().from(logEntries);
      expect(JSON.parse(entry?.details ?? "")).toMatchObject({ change, fields: [told] });
    });

    test("is shown to the inside and to whoever answers for it, and never to the public", async () => {
      const read = async (viewer: typeof editor) => {
        const app = await openApp(database, { person: viewer });
        return MeasureRow.parse(await (await app.get(`/api/measures/${MEASURE}`)).json()).outcomes;
      };
      expect(await read(editor)).toEqual([outcome]);
      expect(await read(person("representative", "sodermalm", "systembolaget"))).toEqual([outcome]);
      expect(await read({ ...editor, viewer: { grants: [] } })).toBeUndefined();
    });

    test("is refused where it is based on what somebody else has changed, and without a version", async () => {
      expect((await one.patch({ outcomes: [] }, 1)).status).toBe(412);
      expect((await one.patch({ outcomes: [] })).status).toBe(428);
    });

    test("is refused with a number under five, which may only be called fewer than five", async () => {
      const before = await database.db.select().from(changes);
      for (const after of [4, 0, -1])
        expect((await one.patch({ outcomes: [{ ...outcome, after }] }, 2)).status).toBe(422);
      expect(await database.db.select().from(changes)).toEqual(before);
    });

    test("is refused with a person in any of its words, which are told", async () => {
      for (const field of ["measured", "how"]) {
        const answer = one.patch({ outcomes: [{ ...outcome, [field]: "Enligt Anna Exempelsson" }] }, 2);
        expect((await refused(answer)).issues).toEqual([
          { path: `outcomes.0.${field}`, message: "person-name: “Anna Exempelsson”" },
        ]);
      }
    });

    test("may say fewer than five, and is taken back as if it had never been", async () => {
      const few = await made(one.patch({ outcomes: [outcome, { ...outcome, after: null }] }, 2));
      expect((await one.history())[0]).toMatchObject({
        fields: [{ after: ["Anmälda brott på torget: 40 → 31", "Anmälda brott på torget: 40 → <5"] }],
      });
      expect((await one.undo(few.change)).status).toBe(200);
      expect((await one.read()).outcomes).toEqual([outcome]);
    });

    test("is corrected and taken away, each with its version, in the history, and back again", async () => {
      const [first] = (await one.read()).outcomes ?? [];
      if (first === undefined) throw new Error("Nothing has been noted");
      const { version } = await one.read();
      const corrected = await made(one.patch({ outcomes: [{ ...first, after: 28 }] }, version));
      expect((await one.history())[0]).toMatchObject({
        fields: [
          {
            field: "outcomes",
            before: ["Anmälda brott på torget: 40 → 31"],
            after: ["Anmälda brott på torget: 40 → 28"],
          },
        ],
      });
      const late = await one.patch({ outcomes: [] }, version);
      expect(late.status).toBe(412);
      expect(await late.json()).toMatchObject({ current: { outcomes: [{ after: 28 }] } });
      const removed = await made(one.patch({ outcomes: [] }, corrected.measure.version));
      expect((await one.read()).outcomes ?? []).toEqual([]);
      expect((await one.undo(removed.change)).status).toBe(200);
      expect((await one.undo(corrected.change)).status).toBe(200);
      expect((await one.read()).outcomes).toEqual([first]);
    });

    test("is not for whoever only answers for a measure", async () => {
      const reader = await openWriter(database, personWith("reader", "sodermalm"));
      expect((await reader.patch({ outcomes: [] }, 4)).status).toBe(403);
    });

    test("the first note, taken back, leaves none", async () => {
      const other = "sodermalm-2024-platser-1";
      const first = await made(one.patch({ outcomes: [outcome] }, 1, other));
      expect((await one.undo(first.change)).status).toBe(200);
      expect((await one.read(other)).outcomes ?? []).toEqual([]);
    });
  });
});

import { asc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { changes, logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { editor } from "./people.ts";
import { MEASURE, made, openWriter, refused, type Writer } from "./writer.ts";

const CLIENTS = 10;
const EDITS = 10;

/** Makes one edit on top of whatever stands there, as often as it takes. */
async function insist(
  writer: Writer,
  text: string,
  from: MeasureRow,
): Promise<{ change: string; version: number }> {
  for (let current = from; ; ) {
    const answer = await writer.addFollowUp({ date: null, text, reportedBy: null }, current.version);
    if (answer.status === 200) {
      const { change, measure } = await made(answer);
      return { change, version: measure.version };
    }
    expect(answer.status).toBe(412);
    current = MeasureRow.parse((await refused(answer)).current);
  }
}

describe.each(ENGINES)("many who write at once on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    beforeAll(async () => {
      ({ database, remove } = await open());
    });
    afterAll(() => remove());

    test("a hundred edits of one measure from ten clients: each that was acknowledged stands", {
      timeout: 120_000,
    }, async () => {
      const writer = await openWriter(database, editor);
      const before = await writer.read();
      const client = async (name: number) => {
        const own: string[] = [];
        for (let edit = 0; edit < EDITS; edit++) {
          const { change } = await insist(writer, `klient ${name} ändring ${edit}`, await writer.read());
          own.push(change);
        }
        return own;
      };
      const acknowledged = (
        await Promise.all(Array.from({ length: CLIENTS }, (_, name) => client(name)))
      ).flat();
      const total = CLIENTS * EDITS;
      expect(new Set(acknowledged).size).toBe(total);

      const after = await writer.read();
      expect(after.version).toBe(before.version + total);
      const texts = (after.followUps ?? []).slice(before.followUps?.length).map(({ text }) => text);
      expect(new Set(texts).size).toBe(total);

      const kept = await database.db.select().from(changes).orderBy(asc(changes.revision));
      expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(acknowledged));
      const [first] = kept;
      expect(kept.map(({ revision }) => revision - (first?.revision ?? 0))).toEqual([...kept.keys()]);

      const log = await database.db.select().from(logEntries).orderBy(asc(logEntries.number));
      const told = log.map(({ details }) => JSON.parse(details));
      expect(told.map(({ change }) => change)).toEqual(kept.map(({ id }) => id));
      expect(told.map(({ version }) => version)).toEqual(
        Array.from({ length: total }, (_, index) => before.version + 1 + index),
      );
      expect(log.every(({ subject }) => subject === `measure ${MEASURE}`)).toBe(true);
    });
  });
});

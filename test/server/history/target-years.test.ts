import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { TargetYearTrails } from "#data/schema/target-year-trail.ts";
import type { Database } from "#server/db/open.ts";
import { person } from "#test/server/changes/people.ts";
import { MEASURE, made, openWriter, type Writer } from "#test/server/changes/writer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { visitor } from "#test/server/live/people.ts";

const trails = async (writer: Pick<Writer, "get">) =>
  TargetYearTrails.parse(await (await writer.get("/api/target-years")).json()).items;

const scheduleOf = ({ schedule }: MeasureRow, targetYear: number | null) => ({
  words: null,
  recurrence: null,
  ...schedule,
  targetYear,
});

describe.each(ENGINES)("target years that have moved on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let own: Writer;
    beforeAll(async () => {
      ({ database, remove } = await open());
      own = await openWriter(database, person("editor", "sodermalm"));
    });
    afterAll(() => remove());

    const move = async (targetYear: number | null) => {
      const row = await own.read();
      return made(own.patch({ schedule: scheduleOf(row, targetYear) }, row.version));
    };
    const own14 = async (writer: Writer = own) =>
      (await trails(writer)).find(({ measure }) => measure === MEASURE)?.steps?.map(({ year }) => year);

    test("each year that somebody has set stands in the trail, until it is taken back", async () => {
      expect(await own14()).toBeUndefined();
      const before = (await own.read()).schedule.targetYear ?? null;
      await move(2031);
      const { change } = await move(2033);
      const all = [...(before === null ? [] : [before]), 2031, 2033];
      expect(await own14()).toEqual(all);
      await made(own.undo(change));
      expect(await own14()).toEqual(all.length === 2 ? undefined : all.slice(0, -1));
      await move(2034);
      expect((await own14())?.slice(-2)).toEqual([2031, 2034]);
    });

    test("a follow-up that names a new target year is part of it", async () => {
      const { version } = await own.read();
      const text = "Målåret skjuts fram till 2036.";
      await made(own.addFollowUp({ date: "2099-01", text, reportedBy: null }, version));
      const [trail] = (await trails(own)).filter(({ measure }) => measure === MEASURE);
      expect(trail?.steps?.at(-1)).toMatchObject({ year: 2036, origin: "follow-up", why: text });
    });

    test("it is for those who see target years, and a plan of another district is none of theirs", async () => {
      const others = await openWriter(database, person("editor", "skarpnack"));
      const everyone = await openWriter(database, visitor);
      expect(await trails(others)).toEqual([]);
      expect(await trails(everyone)).toEqual([]);
      const reader = await openWriter(database, person("reader", "sodermalm"));
      expect(await own14(reader)).toEqual(await own14());
    });
  });
});

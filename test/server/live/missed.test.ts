import { afterAll, beforeAll, expect, test } from "vitest";
import type { Changed } from "#server/changes/index.ts";
import type { Database } from "#server/db/open.ts";
import { changesBetween } from "#server/live/missed.ts";
import { changeOf, openAnswerer } from "#test/server/changes/answer-writer.ts";
import { EVENING, openEffortWriter, written as planned } from "#test/server/changes/effort-writer.ts";
import { editor } from "#test/server/changes/people.ts";
import { MEASURE } from "#test/server/changes/writer.ts";
import { ENGINES } from "#test/server/engines.ts";

const [embedded] = ENGINES;
let database: Database;
let remove = async () => {};
beforeAll(async () => {
  if (embedded === undefined) throw new Error("There is always an embedded database");
  ({ database, remove } = await embedded.open());
});
afterAll(() => remove());

/** What somebody hears who was away while all of this was heard. */
async function missed(heard: readonly Changed[]): Promise<Changed[] | null> {
  const [first, last] = [heard[0], heard.at(-1)];
  if (first === undefined || last === undefined) throw new Error("Nothing was heard");
  return changesBetween(database.db, first.revision - 1, last.revision);
}

test("whoever was away hears of answers and reminders as those who listened did", async () => {
  const answerer = await openAnswerer(database, editor);
  const change = await changeOf(answerer.answer({ state: "accepted", function: null }));
  await changeOf(answerer.remind([MEASURE], "amf"));
  await changeOf(answerer.undo(change));
  expect(answerer.heard.map(({ measures }) => measures)).toEqual([[MEASURE], [MEASURE], [MEASURE]]);
  expect(await missed(answerer.heard)).toEqual(answerer.heard);
});

test("whoever was away hears of a joint effort as those who listened did", async () => {
  const planner = await openEffortWriter(database, editor);
  const { change } = await planned(planner.add(EVENING));
  await planner.undo(change);
  expect(planner.heard).toHaveLength(2);
  expect(await missed(planner.heard)).toEqual(planner.heard);
});

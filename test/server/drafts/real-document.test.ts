/**
 * A published workbook over the plan that the dataset holds of it, where it is at hand.
 *
 * `PLANS_DIR` is the folder that it lies in.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { person } from "#test/server/changes/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type Drafter, openDrafter } from "./drafter.ts";

const NAME = "hasselby-vallingby-atgardsplan-2025.xlsx";
const PLAN = "hasselby-vallingby-2025";
const file = join(process.env.PLANS_DIR ?? "", NAME);
const isHere = process.env.PLANS_DIR !== undefined && existsSync(file);
const reason = isHere ? "at hand" : "skipped: the document is not at hand (PLANS_DIR)";

const [embedded] = ENGINES;
describe.skipIf(!isHere)(`Hässelby-Vällingby's workbook (${reason})`, () => {
  let remove = async () => {};
  let drafter: Drafter;
  beforeAll(async () => {
    const opened = await embedded?.open();
    if (opened === undefined) throw new Error("There is always an embedded database");
    remove = opened.remove;
    drafter = await openDrafter(opened.database, person("editor", "hasselby-vallingby"));
  });
  afterAll(() => remove());

  test("replaces the plan in place, its rows keeping their ids; taken in again it changes nothing; undone, all is as it was", async () => {
    const bytes = new Uint8Array(readFileSync(file));
    const before = await drafter.plan(PLAN);
    const taken = await drafter.takeIn(bytes, NAME);
    expect(taken.draft.head).toMatchObject({ district: "hasselby-vallingby", year: 2025 });
    const rows = taken.tabs.flatMap((tab) => tab.rows);
    expect(rows).toHaveLength(before.measures.length);
    const done = await drafter.accept(taken);
    expect(done).toMatchObject({ plan: PLAN, added: 0, dropped: 0 });
    const after = await drafter.plan(PLAN);
    expect(after.measures.map(({ id }) => id)).toEqual(before.measures.map(({ id }) => id));
    const source = await drafter.get(`/api/measures/${PLAN}-platser-1/source`);
    expect(source.status).toBe(200);

    const again = await drafter.takeIn(bytes, NAME);
    expect(again.draft.counts).toMatchObject({ same: rows.length, new: 0, changed: 0, dropped: 0 });
    expect((await drafter.accept(again)).change).toBeNull();

    expect((await drafter.undo(done.change ?? "")).status).toBe(200);
    const content = (plan: typeof before) => plan.measures.map(({ version: _, ...row }) => row);
    expect(content(await drafter.plan(PLAN))).toEqual(content(before));
  }, 60_000);
});

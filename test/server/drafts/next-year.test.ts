/** A year is closed, and what goes on of it becomes the next year's plan, over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measureRows } from "#data/rules/measure-rows.ts";
import { type Closing, closedWith } from "#data/rules/year-end.ts";
import { DraftSummary } from "#data/schema/draft.ts";
import { EarlierRows } from "#data/schema/earlier-rows.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { Database } from "#server/db/open.ts";
import { editor } from "#test/server/changes/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { dataset } from "#test/views.ts";
import { type Drafter, openDrafter, problemOf } from "./drafter.ts";

const SENTENCE = "Lamporna är beställda men sitter inte uppe än.";
const plan = dataset.plans.find(({ id }) => id === "sodermalm-2024");
if (plan === undefined) throw new Error("The dataset has the plan");
const ROWS = measureRows(plan).map(({ id }) => id);

describe.each(ENGINES)("next year's plan out of this year's on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let drafter: Drafter;
    const close = async (index: number, closing: Closing): Promise<MeasureRow> => {
      const row = await drafter.measure(ROWS[index] ?? "");
      const set = closedWith(row, closing, SENTENCE, plan.year);
      expect((await drafter.send("PATCH", `/api/measures/${row.id}`, set, row.version)).status).toBe(200);
      return drafter.measure(row.id);
    };
    const begin = (measures: readonly string[]) =>
      drafter.send("POST", "/api/drafts/next-year", { plan: plan.id, measures });
    beforeAll(async () => {
      ({ database, remove } = await open());
      drafter = await openDrafter(database, editor);
    });
    afterAll(() => remove());

    test("what goes on is a draft with its address, linked to last year's rows, and becomes the plan", async () => {
      const goOn = [
        await close(0, "carried-over"),
        await close(1, "partly-done"),
        await close(2, "not-done"),
      ];
      const answer = await begin(goOn.map(({ id }) => id));
      expect(answer.status).toBe(200);
      const { id } = DraftSummary.parse(await answer.json());
      await (await drafter.get(`/api/drafts/${id}/progress`)).text();
      const page = await drafter.page(id);
      expect(page.draft).toMatchObject({
        state: "review",
        head: { district: plan.district, year: plan.year + 1, kind: "plan" },
        counts: { rows: 3, new: 3, dropped: 0 },
      });
      const earlier = EarlierRows.parse(await (await drafter.get(`/api/drafts/${id}/earlier`)).json());
      expect(earlier.plan?.id).toBe(plan.id);
      expect(new Set(earlier.items.map((one) => one.earlier))).toEqual(new Set(goOn.map((row) => row.id)));

      const { plan: made, change } = await drafter.accept(page);
      const after = await drafter.plan(made);
      expect(after.plan.year).toBe(plan.year + 1);
      for (const { measure, earlier: was } of earlier.items) {
        const [now, before] = [
          after.measures.find((row) => row.id === measure),
          goOn.find((row) => row.id === was),
        ];
        expect(now).toMatchObject({
          status: "planned",
          continuesIn: null,
          followUps: [],
          yearEnd: null,
          comment: SENTENCE,
          places: before?.places,
          responsibilities: before?.responsibilities,
          schedule: { targetYear: before?.schedule.targetYear },
        });
      }
      // Nothing of what is there is read as a newer version of itself.
      const again = await problemOf(begin([goOn[0]?.id ?? ""]));
      expect(again).toMatchObject({
        kind: "conflict",
        detail: { sv: expect.stringContaining("finns redan") },
      });
      expect((await drafter.undo(change ?? "")).status).toBe(200);
      expect((await drafter.get(`/api/plans/${made}`)).status).toBe(404);
    });

    test("what is done, or was never closed, does not go on", async () => {
      const done = await close(3, "done");
      expect(await problemOf(begin([done.id]))).toMatchObject({
        kind: "invalid",
        issues: [{ path: "measures.0" }],
      });
      const open = await drafter.measure(ROWS[4] ?? "");
      await drafter.send("PATCH", `/api/measures/${open.id}`, { yearEnd: null }, open.version);
      expect((await begin([open.id])).status).toBe(422);
      expect((await begin([])).status).toBe(422);
    });
  });
});

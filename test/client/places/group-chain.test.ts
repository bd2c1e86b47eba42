import { expect, test } from "vitest";
import { groupChain } from "#client/places/group-chain.ts";
import { yearSpan } from "#client/places/year-span.ts";
import { insideView } from "#test/views.ts";

const rows = insideView.rows.filter((row) => row.plan.id === "sodermalm-2024");

test("the chain of Skanstull is one problem, one cause and its two measures", () => {
  const [chain, ...others] = groupChain(rows.filter((row) => row.problem.title?.includes("Skanstull")));
  expect(others).toEqual([]);
  expect(chain?.causes.map((cause) => cause.rows.map((row) => row.source?.row))).toEqual([[14, 15]]);
});

test("every row stands in the chain once, in the plan's order", () => {
  const told = groupChain(rows).flatMap((problem) => problem.causes.flatMap((cause) => cause.rows));
  expect(told).toEqual(rows);
});

test("the years reach from the first that a row names to the last, with today among them", () => {
  const schedule = (from: string | null, to: string | null, targetYear: number | null) => ({
    schedule: { words: null, from, to, seasons: [], recurrence: null, lineWork: false, targetYear },
  });
  expect(yearSpan([schedule("2024", "2027", 2030), schedule(null, null, 2034)], 2026)).toMatchObject({
    years: [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034],
    workFrom: 2024,
    workTo: 2027,
  });
  expect(yearSpan([schedule("2024-05", "2024-09", null)], 2026)?.years).toEqual([2024, 2025, 2026]);
  expect(yearSpan([schedule(null, null, null)], 2026)).toBeNull();
});

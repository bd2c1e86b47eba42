/** Rows about one site promise different target years; years that count up look like a dragged cell. */
import { rowsAbout } from "#data/rules/rows-about.ts";
import { targetYearRows } from "#data/rules/target-years.ts";
import type { TargetYearRows } from "#data/schema/place-answer.ts";
import { rowsOf } from "./rows-of.ts";
import type { ReviewRule } from "./rule.ts";

/** The year that most rows name; of equals, the earliest. */
const commonest = (entries: readonly TargetYearRows[]): number | undefined =>
  [...entries].sort((a, b) => b.measures.length - a.measures.length)[0]?.year;

/**
 * The years that count up one by one from row to row, the sign of a cell that was dragged downwards
 * in a workbook. The year that most rows agree on is not part of such a sign.
 *
 * @param inOrder the target years of one tab's rows in the document's order
 */
export function draggedYears(inOrder: readonly number[], agreed: number | undefined): number[] {
  const follows = (earlier: number | undefined, later: number | undefined) =>
    earlier !== undefined && later === earlier + 1 && earlier !== agreed && later !== agreed;
  return inOrder.filter(
    (year, index) => follows(inOrder[index - 1], year) || follows(year, inOrder[index + 1]),
  );
}

export const targetYearsDisagree: ReviewRule = {
  id: "target-years-disagree",
  severity: "warning",
  *notice(plan, { places }) {
    const rows = rowsOf(plan).map(({ area, problem, measure: { id, schedule, places: own } }) => ({
      id,
      schedule,
      area: area.id,
      places: own ?? problem.places,
    }));
    for (const place of places) {
      // A spot's disagreement is its place's too; it is said once, of the place.
      if (place.district !== plan.district || place.level === "spot") continue;
      const own = rowsAbout(places, place, rows);
      const entries = targetYearRows(own);
      if (entries.length < 2) continue;
      const agreed = commonest(entries);
      const dragged = [...new Set(own.map(({ area }) => area))].flatMap((tab) =>
        draggedYears(
          own.filter(({ area }) => area === tab).flatMap(({ schedule }) => schedule.targetYear ?? []),
          agreed,
        ),
      );
      yield {
        subject: { kind: "place", id: place.id },
        column: "when",
        values: {
          years: entries.map(({ year }) => year),
          dragged: [...new Set(dragged)].sort((a, b) => a - b),
        },
        ground: entries.map(({ year, measures }) => [year, [...measures].sort()]),
      };
    }
  },
};

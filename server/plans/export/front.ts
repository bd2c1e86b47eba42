/** The workbook's first sheet: whose plan it is, and how to read what stands in brackets. Pure. */
import type { PlanExport } from "#data/schema/plan-export.ts";
import { clarificationLine, PLAN_KINDS } from "#server/plans/clarify/index.ts";
import { type Grid, gridCell } from "./grid.ts";

/** What of the plan's head the sheet says outright, since its words alone would be misread. */
export type HeadSaid = ReadonlySet<"Titel" | "År" | "Plan" | "Stadsdelsområde">;

const HOW_TO_READ =
  "rader i hakparentes säger exakt det som orden i cellen inte säger, så att filen kan läsas in igen; " +
  "den som ändrar orden tar bort raden";

/** @param needsKey whether anything in the workbook is said in brackets */
export function frontGrid({ page: { plan } }: PlanExport, said: HeadSaid, needsKey: boolean): Grid {
  const values = [
    ["Titel", plan.title],
    ["År", String(plan.year)],
    ["Plan", PLAN_KINDS[plan.kind]],
    ["Stadsdelsområde", plan.district.name],
  ] as const;
  const outright = values.flatMap(([key, value]) => (said.has(key) ? [clarificationLine(key, value)] : []));
  return {
    name: "Åtgärdsplan",
    widths: [100],
    cells: [
      gridCell(1, 1, plan.title, "title"),
      gridCell(3, 1, plan.district.administration, "text"),
      ...outright.map((line, index) => gridCell(4 + index, 1, line, "help")),
      ...(needsKey
        ? [gridCell(5 + outright.length, 1, clarificationLine("Läs så här", HOW_TO_READ), "help")]
        : []),
    ],
  };
}

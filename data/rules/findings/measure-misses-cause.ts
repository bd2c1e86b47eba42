/** A measure of types that reach no side of the cause it stands at. */
import { measureTypes } from "#data/rules/measure-types.ts";
import { reaches } from "./cause-measure-fit.ts";
import { isKept, rowsOf } from "./rows-of.ts";
import type { ReviewRule } from "./rule.ts";

export const measureMissesCause: ReviewRule = {
  id: "measure-misses-cause",
  severity: "note",
  *notice(plan) {
    for (const row of rowsOf(plan)) {
      const { types: sides } = row.cause;
      const types = measureTypes(row.measure);
      // What nobody has told the type of may reach it.
      if (row.measure.parts.some(({ type }) => type === null)) continue;
      if (!isKept(row) || sides.length === 0 || sides.some((side) => reaches(side, types))) continue;
      yield {
        subject: { kind: "measure", id: row.measure.id },
        column: "measure",
        values: { types, causes: sides },
      };
    }
  },
};

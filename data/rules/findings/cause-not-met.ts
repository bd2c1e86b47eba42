/** A cause that no measure meets: none at all, or none that reaches one side of it. */
import { measureTypes } from "#data/rules/measure-types.ts";
import { reaches } from "./cause-measure-fit.ts";
import type { ReviewRule } from "./rule.ts";

export const causeNotMet: ReviewRule = {
  id: "cause-not-met",
  severity: "warning",
  *notice(plan) {
    for (const area of plan.priorityAreas) {
      for (const { causes } of area.problems) {
        for (const { id, text, types: sides, measures } of causes) {
          const types = measures.flatMap(measureTypes);
          const unmet = sides.filter((side) => !reaches(side, types));
          const [first] = measures;
          // A cause that no side of is met says the rule about its measures, row by row.
          // Nor does it where the type of a part is unknown, which may be what meets it.
          const isKnown = measures.every(({ parts }) => parts.every(({ type }) => type !== null));
          const isHalfMet = isKnown && unmet.length > 0 && unmet.length < sides.length;
          if (first !== undefined && !isHalfMet) continue;
          if (first === undefined && text === null) continue;
          yield {
            subject:
              first === undefined
                ? { kind: "priority-area", id: area.id }
                : { kind: "measure", id: first.id },
            column: "cause",
            values: { unmet, measures: measures.length },
            mark: id,
            ground: [text, [...types].sort()],
          };
        }
      }
    }
  },
};

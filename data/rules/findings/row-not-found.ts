/** A row sends the reader to another one, and there is none. */
import { rowReferences } from "./row-references.ts";
import type { ReviewRule } from "./rule.ts";

export const rowNotFound: ReviewRule = {
  id: "row-not-found",
  severity: "error",
  *notice(plan) {
    for (const { subject, column, row, target } of rowReferences(plan))
      if (target === null) yield { subject, column, values: { row }, mark: `${row}` };
  },
};

/** A row sends the reader to another one, which is there: it stands wrong once rows are moved. */
import { rowReferences } from "./row-references.ts";
import type { ReviewRule } from "./rule.ts";

export const refersToRow: ReviewRule = {
  id: "refers-to-row",
  severity: "note",
  *notice(plan) {
    for (const { subject, column, row, target } of rowReferences(plan))
      if (target !== null) yield { subject, column, values: { row, target }, mark: `${row}` };
  },
};

/** The cells of a document's row in the order that people read them. Pure. */
import type { Column, Field, PlanRow } from "#data/schema/plan-row.ts";

export interface NamedField {
  column: Column;
  field: Field;
}

const BEFORE = ["problem", "cause", "measure", "goal", "when", "who"] as const;
const AFTER = ["status", "comment"] as const;

/** Those with text; a follow-up column stands once for each meeting. */
export function fieldsOf(row: PlanRow): NamedField[] {
  const named = (columns: readonly (typeof BEFORE | typeof AFTER)[number][]): NamedField[] =>
    columns.flatMap((column) => {
      const field = row[column];
      return field === null ? [] : [{ column, field }];
    });
  return [
    ...named(BEFORE),
    ...row.followUps.map((field): NamedField => ({ column: "followUp", field })),
    ...named(AFTER),
  ];
}

/** A row as it is seen before all of its draft is derived. Pure. */
import { personalData } from "#data/rules/person-guard.ts";
import { ComingRow } from "#data/schema/coming-rows.ts";
import type { DerivedRow } from "#data/schema/derived.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { keyOf } from "./decided-texts.ts";
import { fieldsOf, openQuestions } from "./open-questions.ts";
import { withoutPersons } from "./without-persons.ts";

const Shown = ComingRow.omit({ key: true });

/**
 * @param tab from 0
 * @param derived null until it is
 * @param allowed names of places and organisations, which look like a person's name and are none
 */
export function comingRow(
  tab: number,
  row: PlanRow,
  derived: DerivedRow | null,
  allowed: readonly string[],
): ComingRow {
  const open = derived === null ? [] : openQuestions({ row, derived, decision: {} }, allowed);
  const shown = { row, values: derived === null ? null : { derived, open } };
  const namesSomebody =
    derived === null
      ? [...fieldsOf(row)].some(([, { text }]) => personalData(text, allowed).length > 0)
      : open.some(({ kind }) => kind === "person");
  return { key: keyOf(tab, row), ...(namesSomebody ? withoutPersons(Shown, shown, allowed) : shown) };
}

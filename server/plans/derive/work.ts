/** Whether a row is part of the ordinary work or done once. Pure. */
import { anyOf, firstWords } from "#data/rules/vocabulary/patterns.ts";
import type { Derived } from "#data/schema/derived.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { basis, derive } from "./basis.ts";
import type { Period } from "./period.ts";
import { plainText } from "./plain-text.ts";

const LINE = anyOf("linje ?arbet*", "linjeverksamhet*", "i linjen", "ordinarie (?:arbete*|verksamhet*)");
const ONLY_LINE = /^(?:linje ?arbete|linjeverksamhet)\.?$/iu;
const ONCE = anyOf("punktinsats*", "engångs*", "vid ett (?:enstaka )?tillfälle", "enstaka tillfälle*");

/** Null where the row says neither. */
export function workOf(row: PlanRow, period: Period): Derived<"line" | "one-off"> | null {
  const text = plainText(row.when?.text ?? "");
  const line = firstWords(text, LINE);
  if (line !== null) return derive("line", basis("when", line), "certain");
  const once = firstWords(text, ONCE);
  if (once !== null) return derive("one-off", basis("when", once), "certain");
  // Cells that have slipped a column: the measure's cell holds nothing but the time.
  const measure = plainText(row.measure?.text ?? "");
  if (ONLY_LINE.test(measure)) return derive("line", basis("measure", measure), "doubtful");
  const { from, to } = period;
  const isOneDay = from !== null && to !== null && from.value === to.value && from.value.length === 10;
  return isOneDay ? derive("one-off", from.basis, "likely") : null;
}

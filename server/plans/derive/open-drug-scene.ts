/** Whether a row calls its place an open drug scene (öppen drogscen, ÖDS; DOMAIN, terms). Pure. */
import { anyOf, firstWords } from "#data/rules/vocabulary/patterns.ts";
import type { Confidence, Derived } from "#data/schema/derived.ts";
import type { Column, PlanRow } from "#data/schema/plan-row.ts";
import { basis, derive } from "./basis.ts";
import { plainText } from "./plain-text.ts";

const OPEN_DRUG_SCENE = anyOf("ÖDS(?:er|en)?", "öpp(?:en|na) ?drog ?scen*");

/** A cause often speaks of the district's scenes in general; then it is in doubt which one it means. */
const COLUMNS: readonly (readonly [Column & ("problem" | "when" | "goal" | "cause"), Confidence])[] = [
  ["problem", "certain"],
  ["when", "certain"],
  ["goal", "likely"],
  ["cause", "doubtful"],
];

/** Null where the row does not speak of it. */
export function openDrugSceneOf(row: PlanRow): Derived<boolean> | null {
  for (const [column, confidence] of COLUMNS) {
    const words = firstWords(plainText(row[column]?.text ?? ""), OPEN_DRUG_SCENE);
    if (words !== null) return derive(true, basis(column, words), confidence);
  }
  return null;
}

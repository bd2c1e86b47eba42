/** The goals of a row, and whether each can be measured (the plans ask for SMART goals; DOMAIN, terms). Pure. */
import { measurableWords } from "#data/rules/goal-measurable.ts";
import type { Derived, DerivedGoal } from "#data/schema/derived.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { TargetYear } from "#data/schema/schedule.ts";
import { basis, derive } from "./basis.ts";
import { numbered } from "./numbered.ts";
import { plainText, sentences, trimmed } from "./plain-text.ts";

/** Numbered goals keep to their numbers; bullets and sentences divide the rest. */
function split(text: string): string[] {
  const byNumber = numbered(text).map((one) => one.text);
  const pieces = byNumber.length > 0 ? byNumber : text.split(/(?:^| )[•*–-] (?=\p{Lu})/u);
  return pieces
    .flatMap((piece) => (byNumber.length > 0 ? [piece] : sentences(piece).map((one) => one.text)))
    .flatMap((piece) => trimmed({ text: piece, index: 0 }, "-–•*")?.text ?? []);
}

export function goalsOf(row: PlanRow): Derived<DerivedGoal>[] {
  return split(plainText(row.goal?.text ?? "")).map((text) => {
    const words = measurableWords(text);
    const written = /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0];
    const year = written === undefined ? null : (TargetYear.safeParse(Number(written)).data ?? null);
    return derive(
      { text, measurable: words !== null, targetYear: year },
      basis("goal", words ?? text),
      "likely",
    );
  });
}

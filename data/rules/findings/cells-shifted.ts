/**
 * The cells of a row seem to have slipped a column: a time where the measure should stand, an actor
 * where the goal or the time should, or a row that is only the end of the one above.
 */
import type { Actor } from "#data/schema/actor.ts";
import { type ReviewRow, rowsIn } from "./rows-of.ts";
import type { ReviewRule } from "./rule.ts";
import { folded } from "./words-in.ts";

type Sign = "time-in-measure" | "actor-in-goal" | "actor-in-time" | "row-torn";

/** What plans write in the column for time, and nothing else. */
const ONLY_TIME =
  /^(?:linje(?:arbete|verksamhet)|löpande(?: arbete)?|pågående(?: arbete)?|pågår|kontinuerligt|vid behov|hela året|(?:under )?20\d\d)$/;

/** Also without the district that the register puts after a comma ("Avtalsansvarig, Skarpnäck"). */
const namesOf = ({ name, abbreviation, aliases }: Actor): string[] =>
  [name, name.split(",")[0] ?? name, abbreviation ?? name, ...aliases].map(folded);

function signsOf({ problem, cause, measure }: ReviewRow, index: number, isActor: (words: string) => boolean) {
  const { parts, goals, schedule, responsibilities, followUps } = measure;
  const hasEnd = responsibilities.length > 0 || followUps.length > 0;
  const hasBeginning =
    problem.text !== null || cause.text !== null || goals.length > 0 || schedule.words !== null;
  const signs: Sign[] = [];
  if (parts.every(({ text }) => ONLY_TIME.test(folded(text)))) signs.push("time-in-measure");
  if (goals.some(({ text }) => isActor(text))) signs.push("actor-in-goal");
  if (schedule.words !== null && isActor(schedule.words)) signs.push("actor-in-time");
  if (index > 0 && hasEnd && !hasBeginning) signs.push("row-torn");
  return signs;
}

export const cellsShifted: ReviewRule = {
  id: "cells-shifted",
  severity: "warning",
  *notice(plan, { actors }) {
    const names = new Set([...actors.values()].flatMap(namesOf));
    for (const area of plan.priorityAreas) {
      for (const [index, row] of rowsIn(area).entries()) {
        const signs = signsOf(row, index, (words) => names.has(folded(words)));
        if (signs.length === 0) continue;
        yield { subject: { kind: "measure", id: row.measure.id }, column: null, values: { signs } };
      }
    }
  },
};

/** A document's row as it is kept beside its measure: word for word, but for personal data. Pure. */
import { maskPersons } from "#data/rules/mask-persons.ts";
import type { Field, NumberedPart, PlanRow } from "#data/schema/plan-row.ts";

/** @param allowed names of places and organisations, which look like a person's name and are none */
export function maskedRow(row: PlanRow, allowed: readonly string[]): PlanRow {
  const words = (text: string): string => maskPersons(text, allowed).text;
  const cell = <F extends Field>(field: F): F => ({ ...field, text: words(field.text) });
  const maybe = (field: Field | null): Field | null => (field === null ? null : cell(field));
  const part = ({ number, measure, ...others }: NumberedPart): NumberedPart => {
    const masked = (text: string | null) => (text === null ? null : words(text));
    const { when, who, goal, followUp, status } = others;
    return {
      number,
      measure: words(measure),
      when: masked(when),
      who: masked(who),
      goal: masked(goal),
      followUp: masked(followUp),
      status: masked(status),
    };
  };
  return {
    ...row,
    problem: maybe(row.problem),
    cause: maybe(row.cause),
    measure: maybe(row.measure),
    goal: maybe(row.goal),
    when: maybe(row.when),
    who: maybe(row.who),
    followUps: row.followUps.map(cell),
    status: maybe(row.status),
    comment: maybe(row.comment),
    parts: row.parts.map(part),
  };
}

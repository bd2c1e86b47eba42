/** The ways to put each cell of a measure's row: as its document had it, and in words of our own. Pure. */

import { Role } from "#data/schema/measure.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { Field, PlanRow } from "#data/schema/plan-row.ts";
import {
  clarificationLine,
  listed,
  MEASURE_TYPES,
  NONE,
  periodWords,
  SCOPES,
  STATUSES,
  withFunction,
} from "#server/plans/clarify/index.ts";
import { oneLine, PASSAGE } from "#server/plans/draft/tidy.ts";
import { cellOf, plainLine, type WordedCell } from "./cell.ts";

/** How places and actors are called. */
export interface Names {
  place: (id: string) => string;
  actor: (id: string) => string;
}

export interface WordedRow {
  problem: WordedCell;
  cause: WordedCell;
  measure: WordedCell;
  goal: WordedCell;
  when: WordedCell;
  who: WordedCell;
  followUps: WordedCell[];
  status: WordedCell;
  comment: WordedCell;
}

type Parts = MeasureRow["parts"];

const inText = (field: Field | null | undefined): string | null =>
  field == null || field.text === "" ? null : field.text.split("\n").map(plainLine).join("\n");

/** Each part with its values said outright, for those whose words do not say them. */
const partsSaidOutright = (parts: Parts, names: Names): string =>
  parts
    .flatMap(({ text, number, type, when, actors, status }) => [
      ...(text === undefined ? [] : [plainLine(text)]),
      ...(number == null ? [] : [clarificationLine("Del", String(number))]),
      ...(when == null ? [] : [clarificationLine("När", when)]),
      ...(actors === undefined || actors.length === 0
        ? []
        : [clarificationLine("Vem", listed(actors.map(names.actor)))]),
      ...(status == null ? [] : [clarificationLine("Läge", STATUSES[status])]),
      clarificationLine("Typ", type === null ? "okänd" : MEASURE_TYPES[type]),
    ])
    .join("\n");

const partWords = ({ text, number, type }: Parts[number]): string => {
  const words = text ?? (type === null ? "" : MEASURE_TYPES[type]);
  return number == null ? plainLine(words) : `${number}. ${words}`;
};

/** To those who may not read what the measure's parts say, its heading and what kinds they are of. */
const headingWords = ({ title, parts }: MeasureRow): string =>
  [title ?? null, ...new Set(parts.map(partWords))].filter((words) => words !== null).join("\n");

const hasTexts = ({ parts }: MeasureRow): boolean => parts.some(({ text }) => text !== undefined);

const goalsSaidOutright = (goals: NonNullable<MeasureRow["goals"]>): string =>
  goals
    .flatMap(({ text, measurable }) => [
      plainLine(text ?? ""),
      clarificationLine("Mätbart", measurable ? "ja" : "nej"),
    ])
    .join("\n");

const ROLE_WORDS: Record<Role, string> = {
  lead: "Leds av",
  takesPart: "Medverkande",
  onCall: "Vid behov",
};

/** Who answers, role by role: `Leds av: Polisen (kommunpolis), Trafikkontoret.` */
export const whoWords = ({ responsibilities }: Pick<MeasureRow, "responsibilities">, names: Names): string =>
  Role.options
    .flatMap((role) => {
      const all = responsibilities.filter((one) => one.role === role);
      if (all.length === 0) return [];
      const actors = all.map((one) => withFunction(names.actor(one.actor), one.function ?? null));
      return [`${ROLE_WORDS[role]}: ${actors.join(", ")}.`];
    })
    .join("\n");

/** Where it is, for those who may not read what the problem is called. */
function whereWords({ places, problem }: MeasureRow, names: Names): string {
  const all = places.map(names.place).join(", ");
  if (all !== "") return all;
  const scope = SCOPES[problem.scope];
  return scope.charAt(0).toLocaleUpperCase("sv") + scope.slice(1);
}

/** What a document said at a meeting, where the plan's note still is that. */
function noteInDocument(text: string, source: PlanRow | null): string | null {
  const own = source?.followUps.find((field) => oneLine(field.text, PASSAGE) === text);
  return inText(own);
}

/**
 * The ways to put a row's cells, the best first: the document's own words, then the plan's.
 *
 * @param row as the reader may see it
 * @param source the document's own row behind it; null where there is none, or the reader may not see it
 */
export function wordedRow(row: MeasureRow, source: PlanRow | null, names: Names): WordedRow {
  const { problem, cause, parts, goals, schedule, status, yearEnd, comment } = row;
  const own = (text: string | null | undefined) => (text == null ? text : plainLine(text));
  return {
    problem: cellOf(inText(source?.problem), own(problem.text ?? problem.title) ?? whereWords(row, names)),
    cause: cellOf(inText(source?.cause), own(cause.text) ?? ""),
    measure: hasTexts(row)
      ? cellOf(inText(source?.measure), parts.map(partWords).join("\n"), partsSaidOutright(parts, names))
      : cellOf(headingWords(row)),
    goal: cellOf(
      inText(source?.goal),
      (goals ?? []).map(({ text }) => plainLine(text ?? "")).join("\n"),
      goals === undefined ? null : goalsSaidOutright(goals),
    ),
    when: cellOf(
      inText(source?.when),
      own(schedule.words) ??
        (schedule.words === null || periodWords(schedule) === NONE ? "" : periodWords(schedule)),
    ),
    who: cellOf(inText(source?.who), whoWords(row, names), ""),
    followUps: (row.followUps ?? []).map(({ text = "" }) =>
      cellOf(noteInDocument(text, source), plainLine(text)),
    ),
    status: cellOf(inText(source?.status), own(yearEnd?.words) ?? (hasTexts(row) ? "" : STATUSES[status])),
    comment: cellOf(inText(source?.comment), own(comment) ?? ""),
  };
}

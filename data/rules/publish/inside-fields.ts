/**
 * What those inside see of a measure and of a place beside what the public gets. Every field is named here:
 * one that is added to the schemas does not compile before somebody has said where it belongs.
 */
import type { WholeMeasureRow } from "#data/schema/measure-answer.ts";
import type { Place } from "#data/schema/place.ts";
import type { PublishRuleId } from "#data/schema/publish-rule.ts";

/** Of one field, what stays inside and by which rule; nothing where it is empty. */
export interface StaysInside {
  field: string;
  values: string[];
  rule: PublishRuleId;
}

/** `public`: it is told, in the set's own form. `bookkeeping`: it says nothing of what is done. */
type Told<T> = "public" | "bookkeeping" | ((value: T) => StaysInside[]);
type Fields<T> = { readonly [K in keyof T]-?: Told<T[K]> };

const stays = (
  field: string,
  values: readonly (string | number | boolean | null | undefined)[],
  rule: PublishRuleId = "not-on-list",
): StaysInside[] => {
  const held = values.flatMap((value) =>
    value === null || value === undefined || value === "" ? [] : [String(value)],
  );
  return held.length === 0 ? [] : [{ field, values: held, rule }];
};

const OF_MEASURE: Fields<WholeMeasureRow> = {
  id: "public",
  title: "public",
  status: "public",
  places: "public",
  district: "bookkeeping",
  version: "bookkeeping",
  plan: "bookkeeping",
  source: "bookkeeping",
  statusBasis: "bookkeeping",
  // Told once for all of their measures, as problems and causes.
  problem: "bookkeeping",
  cause: "bookkeeping",
  priorityArea: "bookkeeping",
  parts: (parts) => [
    ...stays(
      "parts.text",
      parts.filter(({ type }) => type !== "policing" && type !== null).map(({ text }) => text),
    ),
    ...stays(
      "parts.policing",
      parts.filter(({ type }) => type === "policing").map(({ text }) => text),
      "policing",
    ),
    ...stays(
      "parts.unknown",
      parts.filter(({ type }) => type === null).map(({ text }) => text),
      "kind-unknown",
    ),
  ],
  outcomes: (outcomes = []) =>
    stays(
      "outcomes",
      outcomes.map(({ measured }) => measured),
    ),
  goals: (goals) =>
    stays(
      "goals",
      goals.map(({ text }) => text),
    ),
  schedule: ({ words, from, seasons, recurrence, lineWork, targetYear, to }) => [
    ...stays("schedule.words", [words]),
    ...stays("schedule.from", [from]),
    // Of its end the public gets the year.
    ...stays("schedule.to", [to !== null && to.length > 4 ? to : null]),
    ...stays("schedule.seasons", seasons),
    ...stays("schedule.recurrence", recurrence === null ? [] : [recurrence.per, recurrence.times]),
    ...stays("schedule.weekday", recurrence === null ? [] : [recurrence.weekday, recurrence.time], "hours"),
    ...stays("schedule.lineWork", [lineWork || null]),
    ...stays("schedule.targetYear", [targetYear], "place-label"),
  ],
  responsibilities: (all) => [
    ...stays(
      "responsibilities.function",
      all.map((one) => one.function),
    ),
  ],
  continuesIn: (value) => stays("continuesIn", [value]),
  followUps: (all) =>
    stays(
      "followUps",
      all.map(({ text }) => text),
    ),
  yearEnd: (value) => stays("yearEnd", value === null ? [] : [value.words]),
  comment: (value) => stays("comment", [value]),
  // What actors have answered stands with their own measures.
  assignments: "bookkeeping",
};

const OF_PLACE: Fields<Place> = {
  id: "public",
  name: "public",
  kind: "public",
  description: "public",
  attribution: "public",
  district: "bookkeeping",
  parent: "bookkeeping",
  aliases: (aliases) => stays("aliases", aliases),
  openDrugScene: (value) => stays("openDrugScene", [value || null], "place-label"),
  openDrugSceneBasis: (value) => stays("openDrugSceneBasis", [value], "place-label"),
  accuracy: (value) => stays("accuracy", [value]),
  accuracyRadiusM: (value) => stays("accuracyRadiusM", [value]),
  basis: (value) => stays("basis", [value]),
};

function insideOf<T extends object>(fields: Fields<T>, record: T): StaysInside[] {
  const of = <K extends keyof T>(key: K): StaysInside[] => {
    const told = fields[key];
    return typeof told === "function" ? told(record[key]) : [];
  };
  // The table has the record's keys, all of them and no others.
  return (Object.keys(fields) as (keyof T)[]).flatMap(of);
}

/** What of a measure stays inside though the measure itself is told. */
export const insideOfMeasure = (row: WholeMeasureRow): StaysInside[] => insideOf(OF_MEASURE, row);

/** What of a place stays inside though the place itself is told. */
export const insideOfPlace = (place: Place): StaysInside[] => insideOf(OF_PLACE, place);

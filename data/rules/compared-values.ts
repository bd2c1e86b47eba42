/** What of a row is compared, and how: as values that a reader can see, in an order of no meaning. Pure. */

import { DifferenceField } from "#data/schema/compared.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { measureTypes } from "./measure-types.ts";

const oneLine = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** Those that are there and say something, each as a line. */
const lines = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.flatMap((text) => (text == null || text.trim() === "" ? [] : [oneLine(text)]));

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

const VALUES: Record<DifferenceField, (row: MeasureRow) => string[]> = {
  area: ({ priorityArea }) => [priorityArea.kind],
  problem: ({ problem }) => lines([problem.text ?? problem.title]),
  cause: ({ cause }) => lines([cause.text]),
  title: ({ title }) => lines([title]),
  measure: ({ parts }) => lines(parts.map(({ text }) => text)),
  types: (row) => sorted(measureTypes(row)),
  goals: ({ goals = [] }) => lines(goals.map(({ text }) => text)),
  when: ({ schedule: { words, from, to, lineWork } }) => [
    ...lines([words]),
    ...(from === null && to === null ? [] : [`${from ?? ""}–${to ?? ""}`]),
    ...(lineWork ? ["line-work"] : []),
  ],
  targetYear: ({ schedule: { targetYear } }) => (targetYear == null ? [] : [String(targetYear)]),
  who: ({ responsibilities }) =>
    sorted(responsibilities.map(({ actor, role, function: does }) => [actor, role, does ?? ""].join(" "))),
  places: ({ places, problem }) => [
    ...(problem.scope === "all-places" ? ["all-places"] : []),
    ...sorted(places),
  ],
  status: ({ status }) => [status],
  continuesIn: ({ continuesIn }) => lines([continuesIn]),
  followUps: ({ followUps = [] }) => lines(followUps.map(({ text }) => text)),
  yearEnd: ({ yearEnd }) => lines([yearEnd?.words]),
  comment: ({ comment }) => lines([comment]),
};

/** What a row says in a field, as far as the reader may see it; empty where it says nothing. */
export const comparedValues = (row: MeasureRow, field: DifferenceField): string[] => VALUES[field](row);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/** The fields in which two rows say different things; a title follows from the words where those are seen. */
export function changedFields(before: MeasureRow, after: MeasureRow): DifferenceField[] {
  const changed = DifferenceField.options.filter(
    (field) => !isSame(comparedValues(before, field), comparedValues(after, field)),
  );
  return changed.includes("measure") ? changed.filter((field) => field !== "title") : changed;
}

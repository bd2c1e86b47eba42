/** The rows of a table as a plan has them: one field for each meaning. Pure. */
import type { Clarification, Column, Field, FollowUpField, PlanRow } from "#data/schema/plan-row.ts";
import { splitClarifications } from "#server/plans/clarify/index.ts";
import { headingDate } from "./heading-date.ts";
import type { FullRow, Told } from "./inherit.ts";
import { numberedParts } from "./numbered-parts.ts";
import { type Heads, indexesOf } from "./table.ts";

const withClarifications = (clarifications: readonly Clarification[]): Pick<Field, "clarifications"> =>
  clarifications.length === 0 ? {} : { clarifications: [...clarifications] };

function fieldOf({ text: whole, sources, inherited, doubts }: Told): Field {
  const { text, clarifications } = splitClarifications(whole);
  return {
    text,
    ...withClarifications(clarifications),
    sources: [...sources],
    inherited,
    doubts: [...doubts],
  };
}

/** The clarifications of fields that are put on lines below each other. */
function clarificationsIn(fields: readonly Field[]): Clarification[] {
  let above = 0;
  return fields.flatMap(({ text, clarifications = [] }) => {
    const moved = clarifications.map((one) => ({ ...one, at: one.at + above }));
    above += text.length + 1;
    return moved;
  });
}

/** Several columns of one meaning ("Plats" and "Problem") as one field, each on its own line. */
function together(fields: readonly Field[]): Field | null {
  if (fields.length === 0) return null;
  return {
    text: fields.map(({ text }) => text).join("\n"),
    ...withClarifications(clarificationsIn(fields)),
    sources: fields.flatMap(({ sources }) => sources),
    inherited: fields.every(({ inherited }) => inherited),
    doubts: [...new Set(fields.flatMap(({ doubts }) => doubts))],
  };
}

const withHeading = (field: Field, heading: string): Field => ({
  ...field,
  text: `${heading}: ${field.text}`,
});

function fieldsIn(
  row: FullRow,
  heads: Heads,
  column: Column,
): { field: Field; heading: string; told: Told }[] {
  return indexesOf(heads, column).flatMap((index) => {
    const told = row.told.get(index);
    const heading = heads[index]?.heading ?? "";
    return told === undefined ? [] : [{ field: fieldOf(told), heading, told }];
  });
}

/** Which of several status columns is the newest: by the date in its head, else the last one. */
function newestFirst<T extends { heading: string }>(fields: readonly T[]): T[] {
  const dates = new Map(fields.map(({ heading }) => [heading, headingDate(heading) ?? ""]));
  return [...fields]
    .reverse()
    .sort((a, b) => (dates.get(b.heading) ?? "").localeCompare(dates.get(a.heading) ?? ""));
}

function followUpsIn(row: FullRow, heads: Heads): FollowUpField[] {
  return indexesOf(heads, "followUp").flatMap((index) => {
    const told = row.told.get(index);
    if (told === undefined) return [];
    return [{ ...fieldOf(told), date: told.date ?? heads[index]?.date ?? null }];
  });
}

/** A row of the plan; `number` counts from 1 in its tab. Null for a row of nothing. */
export function planRow(row: FullRow, heads: Heads, number: number): PlanRow | null {
  const [begin] = [...row.own].sort(([a], [b]) => a - b).flatMap(([, { sources }]) => sources);
  if (begin === undefined) return null;
  const one = (column: Column) => together(fieldsIn(row, heads, column).map(({ field }) => field));
  const [status, ...olderStatus] = newestFirst(fieldsIn(row, heads, "status"));
  const comments = fieldsIn(row, heads, "comment").map(({ field, heading }, index) =>
    index === 0 ? field : withHeading(field, heading),
  );
  const told = {
    problem: one("problem"),
    cause: one("cause"),
    measure: one("measure"),
    goal: one("goal"),
    when: one("when"),
    who: one("who"),
    followUps: followUpsIn(row, heads),
    status: status?.field ?? null,
    comment: together([...comments, ...olderStatus.map(({ field, heading }) => withHeading(field, heading))]),
  };
  return { number, ...told, parts: numberedParts(told), source: begin };
}

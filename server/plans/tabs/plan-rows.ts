/** The rows of a table as a plan has them: one field for each meaning. Pure. */
import type { Clarification, Column, Field, FollowUpField, PlanRow } from "#data/schema/plan-row.ts";
import { splitClarifications } from "#server/plans/clarify/index.ts";
import { headingDate } from "./heading-date.ts";
import type { FullRow } from "./inherit.ts";
import { numberedParts } from "./numbered-parts.ts";
import { type Entry, type Heads, indexesOf } from "./table.ts";

/** The heads of each column, looked up once for all of a table's rows. */
export type Columns = Readonly<
  Record<Column, readonly { index: number; heading: string; date: string | null }[]>
>;

/** Where each column stands among a table's heads. */
export function columnsIn(heads: Heads): Columns {
  const of = (column: Column) =>
    indexesOf(heads, column).flatMap((index) => {
      const head = heads[index];
      return head === undefined ? [] : [{ index, heading: head.heading, date: head.date }];
    });
  return {
    problem: of("problem"),
    cause: of("cause"),
    measure: of("measure"),
    goal: of("goal"),
    when: of("when"),
    who: of("who"),
    followUp: of("followUp"),
    status: of("status"),
    comment: of("comment"),
  };
}

/** A field with its clarifications, where it has any. */
const clarified = (field: Field, clarifications: Clarification[]): Field =>
  clarifications.length === 0 ? field : { ...field, clarifications };

function fieldOf({ text: whole, sources, doubts }: Entry, inherited: boolean): Field {
  const { text, clarifications } = splitClarifications(whole);
  return clarified({ text, sources: [...sources], inherited, doubts: [...doubts] }, clarifications);
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
  const [first] = fields;
  if (first === undefined) return null;
  if (fields.length === 1) return first;
  const joined = {
    text: fields.map(({ text }) => text).join("\n"),
    sources: fields.flatMap(({ sources }) => sources),
    inherited: fields.every(({ inherited }) => inherited),
    doubts: [...new Set(fields.flatMap(({ doubts }) => doubts))],
  };
  return clarified(joined, clarificationsIn(fields));
}

const withHeading = (field: Field, heading: string): Field => ({
  ...field,
  text: `${heading}: ${field.text}`,
});

interface HeadedField {
  field: Field;
  heading: string;
}

function fieldsIn({ told, own }: FullRow, columns: Columns, column: Column): HeadedField[] {
  const fields: HeadedField[] = [];
  for (const { index, heading } of columns[column]) {
    const one = told.get(index);
    if (one !== undefined) fields.push({ field: fieldOf(one, !own.has(index)), heading });
  }
  return fields;
}

/** Which of several status columns is the newest: by the date in its head, else the last one. */
function newestFirst(fields: readonly HeadedField[]): readonly HeadedField[] {
  if (fields.length < 2) return fields;
  const dates = new Map(fields.map(({ heading }) => [heading, headingDate(heading) ?? ""]));
  return [...fields]
    .reverse()
    .sort((a, b) => (dates.get(b.heading) ?? "").localeCompare(dates.get(a.heading) ?? ""));
}

function followUpsIn({ told, own }: FullRow, { followUp }: Columns): FollowUpField[] {
  const fields: FollowUpField[] = [];
  for (const { index, date } of followUp) {
    const one = told.get(index);
    if (one !== undefined) fields.push({ ...fieldOf(one, !own.has(index)), date: one.date ?? date });
  }
  return fields;
}

/** A row of the plan; `number` counts from 1 in its tab. Null for a row of nothing. */
export function planRow(row: FullRow, columns: Columns, number: number): PlanRow | null {
  const begin = row.own.get(Math.min(...row.own.keys()))?.sources[0];
  if (begin === undefined) return null;
  const one = (column: Column): Field | null => {
    const [head] = columns[column];
    if (head === undefined) return null;
    // Hardly any table has two columns of one meaning.
    if (columns[column].length > 1) return together(fieldsIn(row, columns, column).map(({ field }) => field));
    const entry = row.told.get(head.index);
    return entry === undefined ? null : fieldOf(entry, !row.own.has(head.index));
  };
  const [status, ...olderStatus] = newestFirst(fieldsIn(row, columns, "status"));
  const comments = fieldsIn(row, columns, "comment").map(({ field, heading }, index) =>
    index === 0 ? field : withHeading(field, heading),
  );
  const told = {
    problem: one("problem"),
    cause: one("cause"),
    measure: one("measure"),
    goal: one("goal"),
    when: one("when"),
    who: one("who"),
    followUps: followUpsIn(row, columns),
    status: status?.field ?? null,
    comment: together([...comments, ...olderStatus.map(({ field, heading }) => withHeading(field, heading))]),
  };
  return { number, ...told, parts: numberedParts(told), source: begin };
}

/** A row's fields as its editors hold them, and what of them is a decision; pure. */
import { tidy } from "#client/model/tidy.ts";
import type { DraftRow } from "#data/schema/draft-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import { PartialDate, TargetYear } from "#data/schema/schedule.ts";
import { textOf } from "./columns.ts";

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Fields that say something else than the row does. */
export function changedFields(fields: RowDecision, before: RowDecision): RowDecision | null {
  const changed = Object.fromEntries(
    Object.entries(fields).filter(
      ([field, value]) => !isEqual(value, Object.entries(before).find(([name]) => name === field)?.[1]),
    ),
  );
  return Object.keys(changed).length === 0 ? null : changed;
}

type WholeText = "problem" | "cause" | "goal" | "comment";

/** A text as a decision has it: on one line, none where it is empty. */
const passage = (text: string): string | null => (tidy(text) === "" ? null : tidy(text));

export const textDecision = (row: DraftRow, column: WholeText, text: string): RowDecision | null =>
  changedFields({ [column]: passage(text) }, { [column]: passage(textOf(row, column)) });

export interface MeasureFields {
  title: string;
  text: string;
  types: RowDecision["types"];
}

export const measureFields = (row: DraftRow): MeasureFields => ({
  title: row.proposed.title,
  text: textOf(row, "measure"),
  types: row.proposed.parts.map(({ type }) => type),
});

/** Null where the title or the text is missing. */
export function measureDecision(
  row: DraftRow,
  { title, text, types }: MeasureFields,
): { decision: RowDecision | null } | null {
  const before = measureFields(row);
  const [heading, words] = [tidy(title), tidy(text)];
  if (heading === "" || (words === "" && tidy(before.text) !== "")) return null;
  const isNewText = words !== tidy(before.text);
  const decision = changedFields(
    // New words are read anew: what kind of measure they are is not known yet.
    { title: heading, ...(words === "" ? {} : { measure: words }), ...(isNewText ? {} : { types }) },
    { title: before.title, measure: tidy(before.text), types: before.types },
  );
  return { decision };
}

export interface WhenFields {
  words: string;
  from: string;
  to: string;
  lineWork: boolean;
  targetYear: string;
}

export const whenFields = (row: DraftRow): WhenFields => ({
  words: textOf(row, "when"),
  from: row.proposed.from ?? "",
  to: row.proposed.to ?? "",
  lineWork: row.proposed.lineWork,
  targetYear: row.proposed.targetYear === null ? "" : String(row.proposed.targetYear),
});

export type WhenFault = "badDate" | "badYear";

const dateIn = (text: string) => (tidy(text) === "" ? null : PartialDate.safeParse(tidy(text)).data);
const yearIn = (text: string) => (tidy(text) === "" ? null : TargetYear.safeParse(Number(tidy(text))).data);

export function whenDecision(
  row: DraftRow,
  fields: WhenFields,
): { decision: RowDecision | null } | WhenFault {
  const before = whenFields(row);
  const [from, to, targetYear] = [dateIn(fields.from), dateIn(fields.to), yearIn(fields.targetYear)];
  if (from === undefined || to === undefined) return "badDate";
  if (targetYear === undefined) return "badYear";
  // Only what somebody has touched: the rest follows the words, also new ones.
  const touched: RowDecision = {
    ...(tidy(fields.words) === tidy(before.words) ? {} : { when: passage(fields.words) }),
    ...(fields.from === before.from ? {} : { from }),
    ...(fields.to === before.to ? {} : { to }),
    ...(fields.lineWork === before.lineWork ? {} : { lineWork: fields.lineWork }),
    ...(fields.targetYear === before.targetYear ? {} : { targetYear }),
  };
  return { decision: Object.keys(touched).length === 0 ? null : touched };
}

/** A tab that is being written: its rows, chained as the plan chains them. Pure. */
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PlanExport } from "#data/schema/plan-export.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { cellOf, plainLine, type WordedCell } from "./cell.ts";
import { columnsFor, followUpColumns, type Meeting } from "./follow-up-columns.ts";
import { type Names, type WordedRow, wordedRow } from "./row-words.ts";

export interface TabRow {
  row: MeasureRow;
  /** The cells of a problem or a cause that several rows share are one and the same. */
  words: WordedRow;
  /** The index of the column that each of its follow-ups stands in. */
  meetings: readonly number[];
}

export interface Tab {
  /** At most 31 characters, and no other sheet's. */
  sheet: string;
  /** The area as the plan spells it; as far as the reader may know it. */
  name: string;
  kind: MeasureRow["priorityArea"]["kind"];
  /** Whether the area is said outright, since its name over the first column would be misread. */
  isSaidOutright: boolean;
  meetings: readonly Meeting[];
  rows: readonly TabRow[];
  notes: readonly WordedCell[];
}

/** As Excel bounds it. */
const LONGEST_SHEET_NAME = 31;

/** Names for sheets, none twice: numbered, without the characters that a sheet's name may not have. */
export const sheetName = (name: string, number: number): string =>
  `${number}. ${name
    .replace(/[[\]:*?/\\']/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()}`
    .slice(0, LONGEST_SHEET_NAME)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .trim();

const dateOf = ({ date }: NonNullable<MeasureRow["followUps"]>[number]): Meeting => date ?? null;

/** What every row of a problem or a cause shares is put once. */
function shared(rows: readonly { row: MeasureRow; words: WordedRow }[]): void {
  const problems = new Map<string, WordedCell>();
  const causes = new Map<string, WordedCell>();
  for (const { row, words } of rows) {
    words.problem = problems.get(row.problem.id) ?? words.problem;
    words.cause = causes.get(row.cause.id) ?? words.cause;
    problems.set(row.problem.id, words.problem);
    causes.set(row.cause.id, words.cause);
  }
}

/** @param sources the document's own rows, for a reader who may see them */
export function tabsOf(
  { page }: PlanExport,
  sources: ReadonlyMap<string, PlanRow>,
  names: Names,
  kindName: (kind: Tab["kind"]) => string,
): Tab[] {
  return page.summary.map(({ priorityArea }, index): Tab => {
    const own = page.measures.filter((row) => row.priorityArea.id === priorityArea.id);
    const dates = own.map((row) => (row.followUps ?? []).map(dateOf));
    const meetings = followUpColumns(dates);
    const rows = own.map((row, at) => ({
      row,
      words: wordedRow(row, sources.get(row.id) ?? null, names),
      meetings:
        meetings.length > 1 || meetings[0] !== null
          ? columnsFor(dates[at] ?? [], meetings)
          : (dates[at] ?? []).map((_, column) => column),
    }));
    shared(rows);
    const name = priorityArea.tab ?? kindName(priorityArea.kind);
    return {
      sheet: sheetName(name, index + 1),
      name,
      kind: priorityArea.kind,
      isSaidOutright: false,
      meetings,
      rows,
      notes: (page.notes ?? []).flatMap((note) =>
        note.priorityArea === priorityArea.id ? [cellOf(plainLine(note.text ?? ""))] : [],
      ),
    };
  });
}

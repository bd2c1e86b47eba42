/** The columns that a tab's follow-ups need: one for each meeting, in an order that is every row's own. Pure. */
import type { PartialDate } from "#data/schema/schedule.ts";

/** When the notes of a column were made; null for those without a day. */
export type Meeting = PartialDate | null;

/** With more columns than this a sheet cannot be read; the days then stand in the cells. */
const MOST_MEETINGS = 12;

const isBefore = (one: Meeting, other: Meeting): boolean =>
  one !== null && (other === null || one.localeCompare(other) < 0);

/** The shortest row of meetings that holds both others in their order. */
export function merged(one: readonly Meeting[], other: readonly Meeting[]): Meeting[] {
  // How many meetings the rests of both need together, from each pair of places on.
  const need: number[][] = Array.from({ length: one.length + 1 }, () => []);
  const at = (i: number, j: number): number => need[i]?.[j] ?? 0;
  for (let i = one.length; i >= 0; i--)
    for (let j = other.length; j >= 0; j--) {
      const row = need[i];
      if (row === undefined) continue;
      if (i === one.length || j === other.length) row[j] = one.length - i + other.length - j;
      else if (one[i] === other[j]) row[j] = 1 + at(i + 1, j + 1);
      else row[j] = 1 + Math.min(at(i + 1, j), at(i, j + 1));
    }
  const all: Meeting[] = [];
  for (let i = 0, j = 0; i < one.length || j < other.length; ) {
    const [a, b] = [one[i], other[j]];
    if (a !== undefined && a === b) {
      all.push(a);
      i++;
      j++;
    } else if (
      b === undefined ||
      (a !== undefined && (at(i + 1, j) < at(i, j + 1) || (at(i + 1, j) === at(i, j + 1) && isBefore(a, b))))
    ) {
      if (a !== undefined) all.push(a);
      i++;
    } else {
      all.push(b);
      j++;
    }
  }
  return all;
}

/** @param rows the meetings of each row's notes, in their order */
export function followUpColumns(rows: readonly (readonly Meeting[])[]): Meeting[] {
  let columns: Meeting[] = [];
  for (const row of rows) {
    columns = merged(columns, row);
    if (columns.length > MOST_MEETINGS)
      return new Array<Meeting>(Math.max(...rows.map(({ length }) => length))).fill(null);
  }
  return columns.length === 0 ? [null] : columns;
}

/** Which column each of a row's notes stands in. */
export function columnsFor(notes: readonly Meeting[], columns: readonly Meeting[]): number[] {
  let next = 0;
  return notes.map((meeting) => {
    const found = columns.indexOf(meeting, next);
    const column = found === -1 ? next : found;
    next = column + 1;
    return column;
  });
}

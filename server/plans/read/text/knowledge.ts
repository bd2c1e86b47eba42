/** What a table tells of its own columns: how wide they are, how often empty, what their cells begin with. Pure. */
import type { Column } from "#data/schema/plan-row.ts";
import type { Help } from "./help-row.ts";
import type { Line } from "./lines.ts";
import type { ColumnKnowledge, Width } from "./scorer.ts";
import { BLANK, opening, SMALL } from "./scorer.ts";
import type { Segmentation } from "./segment.ts";
import { firstWordWidth, typeWidth } from "./type-width.ts";
import { EMPTY, LEAST_EMPTY, WIDTHS_ARE_NEAR } from "./weights.ts";

/** So many wrapped lines tell how wide a column is. */
const LINES_FOR_A_WIDTH = 3;
/** As many rows as what one knows of plans in general weighs. */
const ROWS_BEFORE = 6;

/** A line that was wrapped, and what it would have needed for one word more. */
interface Wrapped {
  width: number;
  needed: number;
}

/** Only a next line that begins small shows that the one above it was full. */
const wrappedOf = (lines: readonly Pick<Line, "text">[]): Wrapped[] =>
  lines.slice(0, -1).flatMap(({ text }, i) => {
    const next = lines[i + 1]?.text ?? "";
    if (!SMALL.test(next)) return [];
    const width = typeWidth(text);
    return [{ width, needed: width + BLANK + firstWordWidth(next) }];
  });

/**
 * The width that agrees with most of the wrapped lines: as wide as they are, and not so wide that a word
 * more had fitted. Lines that stand in the column by mistake agree with no other, and do not count.
 */
function widthOf(wrapped: readonly Wrapped[]): Width | null {
  const events = wrapped
    .flatMap(({ width, needed }) => [
      { at: width / WIDTHS_ARE_NEAR, step: 1 },
      { at: needed * WIDTHS_ARE_NEAR, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || b.step - a.step);
  let agree = 0;
  let best = { agree: 0, least: 0, most: 0 };
  events.forEach(({ at, step }, i) => {
    agree += step;
    if (step === 1 && agree >= best.agree) best = { agree, least: at, most: events[i + 1]?.at ?? at };
  });
  if (best.agree === 0) return null;
  return { least: best.least * WIDTHS_ARE_NEAR, most: best.most / WIDTHS_ARE_NEAR };
}

/** Before any row is read: what the template's own words in each column show. */
export function knownFromHelp(columns: readonly Column[], help: readonly Help[]): ColumnKnowledge[] {
  return columns.map((column, head) => {
    const lines = help.filter((one) => one.head === head && one.instructs).flatMap((one) => one.lines);
    const print = lines.map((line) => line.text).join("\n");
    const width = widthOf(wrappedOf(lines));
    return {
      column,
      width,
      template: width,
      print,
      empty: EMPTY[column],
      usuallyEmpty: EMPTY[column],
      openings: new Map(),
    };
  });
}

/** A table with what was known of its columns and how it was read by that. */
export interface KnownReading {
  known: readonly ColumnKnowledge[];
  read: Segmentation;
}

/** How many rows have nothing in a column. */
const emptyIn = ({ read }: KnownReading, column: number): number =>
  read.rows - read.segments.filter((segment) => segment.column === column).length;

/** How often each kind of column is empty in all tables: what a table with few rows goes by. */
function usualShares(tables: readonly KnownReading[]): Map<Column, number> {
  const counts = new Map<Column, { empty: number; rows: number }>();
  for (const table of tables)
    table.known.forEach(({ column, usuallyEmpty }, i) => {
      const before = counts.get(column) ?? {
        empty: ROWS_BEFORE * Math.exp(-usuallyEmpty),
        rows: ROWS_BEFORE,
      };
      counts.set(column, { empty: before.empty + emptyIn(table, i), rows: before.rows + table.read.rows });
    });
  return new Map([...counts].map(([column, { empty, rows }]) => [column, empty / rows]));
}

/** What a reading of all tables' rows adds to what is known of each. */
export function learn(tables: readonly KnownReading[]): ColumnKnowledge[][] {
  const usual = usualShares(tables);
  const widths = learnWidths(tables);
  return tables.map((table, t) =>
    table.known.map((before, column) => {
      const cells = table.read.segments.filter((segment) => segment.column === column);
      const expected = ROWS_BEFORE * (usual.get(before.column) ?? Math.exp(-before.usuallyEmpty));
      const share = (emptyIn(table, column) + expected) / (table.read.rows + ROWS_BEFORE);
      const empty = Math.max(LEAST_EMPTY[before.column] ?? 0.2, -Math.log(Math.max(share, 0.02)));
      const openings = new Map<string, number>();
      for (const { pieces } of cells) {
        const key = opening(pieces[0]?.text ?? "");
        if (key !== "") openings.set(key, (openings.get(key) ?? 0) + 1);
      }
      return { ...before, width: widths[t]?.[column] ?? before.width, empty, openings };
    }),
  );
}

/** What the rows show of a width counts as far as the template's own text leaves it open. */
function narrowed(template: Width | null, seen: Width): Width {
  if (template === null) return seen;
  const within = (value: number) => Math.min(Math.max(value, template.least), template.most);
  const [least, most] = [within(seen.least), within(seen.most)];
  return { least: Math.min(least, most), most: Math.max(least, most) };
}

/**
 * How wide the columns are, from all tables: those whose template text is wrapped alike were printed
 * equally wide.
 */
function learnWidths(tables: readonly KnownReading[]): (Width | null)[][] {
  const byPrint = new Map<string, Wrapped[]>();
  const printOf = (table: number, column: number, { column: kind, print }: ColumnKnowledge) =>
    print === "" ? `${table} ${column}` : `${kind} ${print}`;
  tables.forEach(({ known, read }, table) => {
    for (const { column, pieces } of read.segments) {
      const own = known[column];
      if (own === undefined) continue;
      const print = printOf(table, column, own);
      const wrapped = byPrint.get(print) ?? [];
      byPrint.set(print, wrapped);
      pieces.forEach((piece, i) => {
        const next = pieces[i + 1];
        if (next?.before !== "line") return;
        wrapped.push(...wrappedOf([piece, next]));
      });
    }
  });
  return tables.map(({ known }, table) =>
    known.map((own, column) => {
      const wrapped = byPrint.get(printOf(table, column, own)) ?? [];
      const width = wrapped.length < LINES_FOR_A_WIDTH ? null : widthOf(wrapped);
      return width === null ? own.width : narrowed(own.template, width);
    }),
  );
}

/** What stands on a page as sheets and loose text of the document, each text with its source. Pure. */
import type { LooseText, Sheet, Source } from "#data/schema/document.ts";
import type { Box } from "./drawing/box.ts";
import type { ReadPage } from "./read-page.ts";
import type { Table } from "./tables/table.ts";

const hundredth = (points: number): number => Math.round(points * 100) / 100;

const sourceBox = ({ left, top, right, bottom }: Box): Source["box"] => ({
  x: hundredth(left),
  y: hundredth(top),
  width: hundredth(right - left),
  height: hundredth(bottom - top),
});

const sourceOf = (sheet: string, page: number, row: number, column: number, box: Box): Source => ({
  sheet,
  page,
  row,
  column,
  ref: `s. ${page}, rad ${row}`,
  box: sourceBox(box),
  lines: null,
});

/** A table as a sheet; `number` counts the document's tables from 1. */
export function sheetOf(
  { cells, isOpenBelow }: Table,
  number: number,
  page: number,
  onPage: ReadPage["onPage"],
): Sheet {
  const name = `Tabell ${number}`;
  return {
    name,
    hidden: false,
    page,
    cells: cells.map(({ row, column, rowSpan, columnSpan, text, box, doubts }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text,
      date: null,
      source: sourceOf(name, page, row, column, onPage(box)),
      doubts,
    })),
    ...(isOpenBelow ? { isOpenBelow } : {}),
  };
}

/** Text outside the tables; its row is the line among the page's loose lines. */
export const looseOf = ({ paragraphs, onPage }: ReadPage, page: number): LooseText[] =>
  paragraphs.map(({ text, box, from }) => ({ text, source: sourceOf("", page, from, 1, onPage(box)) }));

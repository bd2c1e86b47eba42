/** A document as a reader leaves it: grids of cells, each with its place in the source. Every format ends here. */
import { z } from "zod";
import { seenBy } from "./audience.ts";

export const DocumentFormat = z.enum(["xlsx", "ods", "pdf", "docx", "text"]);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

/** Where a text stands in its document: enough to name it, to find it again and to point it out. */
export const Source = z.object({
  /** The sheet's name; for formats without sheets, which table it is ("Tabell 3"). */
  sheet: seenBy("internal", z.string().max(200)),
  /** From 1; null where the format has no pages. */
  page: seenBy("internal", z.int().min(1).nullable()),
  /** In the sheet's grid, from 1; in a workbook, its own numbers. */
  row: seenBy("internal", z.int().min(1).max(1_048_576)),
  column: seenBy("internal", z.int().min(1).max(16_384)),
  /** As people name it: `B7` in a workbook, `s. 3, rad 12` elsewhere. */
  ref: seenBy("internal", z.string().max(100)),
  /** On the page, in points from its upper left corner; null where nothing is laid out. */
  box: seenBy(
    "internal",
    z
      .object({
        x: seenBy("internal", z.number()),
        y: seenBy("internal", z.number()),
        width: seenBy("internal", z.number()),
        height: seenBy("internal", z.number()),
      })
      .nullable(),
  ),
  /** First and last line in a text, from 1; null elsewhere. */
  lines: seenBy(
    "internal",
    z.object({ from: seenBy("internal", z.int().min(1)), to: seenBy("internal", z.int().min(1)) }).nullable(),
  ),
});
export type Source = z.infer<typeof Source>;

/** Why a reader or the road after it is not sure of a text. */
export const Doubt = z.enum([
  /** Where one cell ends and the next begins cannot be told from the document. */
  "boundary",
  /** The text may belong to another column. */
  "column",
  /** The text may belong to the row above or below. */
  "row",
  /** Text seems to be missing: the cell was cut short when the document was printed. */
  "cut-short",
  /** The cell holds a formula; what is shown is the value that was saved with it. */
  "formula",
]);
export type Doubt = z.infer<typeof Doubt>;

/** A cell with text; empty cells are not kept. */
export const Cell = z.object({
  row: seenBy("internal", z.int().min(1)),
  column: seenBy("internal", z.int().min(1)),
  /** How many rows and columns it covers: more than 1 where it is merged. */
  rowSpan: seenBy("internal", z.int().min(1)),
  columnSpan: seenBy("internal", z.int().min(1)),
  /** As the document shows it, line breaks kept as `\n`. */
  text: seenBy("internal", z.string().min(1)),
  /** The day that a date cell holds, `YYYY-MM-DD`; null in every other. */
  date: seenBy("internal", z.iso.date().nullable()),
  source: seenBy("internal", Source),
  doubts: seenBy("internal", z.array(Doubt)),
});
export type Cell = z.infer<typeof Cell>;

/** One grid: a worksheet, or one table on one page. */
export const Sheet = z.object({
  name: seenBy("internal", z.string().max(200)),
  hidden: seenBy("internal", z.boolean()),
  page: seenBy("internal", z.int().min(1).nullable()),
  /** Row by row, each row from left to right. */
  cells: seenBy("internal", z.array(Cell)),
  /** On a page: whether no rule ends the last row, so that it may go on on the next page. */
  isOpenBelow: seenBy("internal", z.boolean().optional()),
});
export type Sheet = z.infer<typeof Sheet>;

/** What a reader wants people to know of the document besides its cells. */
export const NoticeKind = z.enum([
  "hidden-sheet",
  "hidden-rows",
  "page-without-text",
  /** Lines of a table as text with more or fewer fields than its other lines; `where` lists them. */
  "uneven-lines",
  /** A text that has a page's columns side by side on its lines, which only their places tell apart. */
  "columns-side-by-side",
  "formulas",
  "macros-ignored",
  "links-ignored",
  "pictures-ignored",
  /** Persons whom the file's own properties name, never who. */
  "persons-ignored",
]);
export type NoticeKind = z.infer<typeof NoticeKind>;
export const Notice = z.object({
  kind: seenBy("internal", NoticeKind),
  /** The sheet's name or the page's number; null for the whole document. */
  where: seenBy("internal", z.string().max(200).nullable()),
  count: seenBy("internal", z.int().min(1)),
});
export type Notice = z.infer<typeof Notice>;

/** Text outside every grid: headings, introductions. */
export const LooseText = z.object({
  text: seenBy("internal", z.string().min(1)),
  source: seenBy("internal", Source),
});
export type LooseText = z.infer<typeof LooseText>;

export const ReadDocument = z.object({
  format: seenBy("internal", DocumentFormat),
  /** The file's own name, for the year and district that it may tell. */
  fileName: seenBy("internal", z.string().max(255)),
  /** In the document's order. */
  sheets: seenBy("internal", z.array(Sheet)),
  loose: seenBy("internal", z.array(LooseText)),
  notices: seenBy("internal", z.array(Notice)),
});
export type ReadDocument = z.infer<typeof ReadDocument>;

/** From the records of a table as text to a document of one sheet. Pure. */
import type { Cell, Notice } from "#data/schema/document.ts";
import type { ReadLimits } from "#server/plans/read/limits.ts";
import { type Reading, refuse } from "#server/plans/read/reading.ts";
import type { DelimitedTable, TextRecord } from "./delimited.ts";
import { nameOf } from "./tables.ts";

const SHEET = nameOf(0);

const cellsOf = ({ fields, from, to }: TextRecord, index: number): Cell[] =>
  fields.flatMap((text, i) => {
    if (text.trim() === "") return [];
    const at = { row: index + 1, column: i + 1 };
    const source = { sheet: SHEET, page: null, ...at, ref: `rad ${from}`, box: null, lines: { from, to } };
    return [{ ...at, rowSpan: 1, columnSpan: 1, text, date: null, source, doubts: [] }];
  });

/** As much of a list of lines as a notice has room for. */
const LONGEST_LIST = 180;

/** Tells which lines have more or fewer fields than the heads. */
function noticesOf(uneven: readonly TextRecord[]): Notice[] {
  if (uneven.length === 0) return [];
  const list = uneven.map(({ from }) => from).join(", ");
  const isWhole = list.length <= LONGEST_LIST;
  const where = isWhole ? list : `${list.slice(0, list.lastIndexOf(",", LONGEST_LIST))} …`;
  return [{ kind: "uneven-lines", where, count: uneven.length }];
}

/** Each record is a row, each field a cell; refuses what is beyond the limits. */
export function readDelimited(
  { records, uneven }: DelimitedTable,
  fileName: string,
  limits: ReadLimits,
): Reading {
  if (records.length > limits.rows)
    return refuse("too-many-rows", { where: SHEET, limit: limits.rows, found: records.length });
  const fields = records.reduce((sum, one) => sum + one.fields.length, 0);
  if (fields > limits.cells) return refuse("too-many-cells", { limit: limits.cells, found: fields });
  const cells = records.flatMap(cellsOf);
  if (cells.length === 0) return refuse("empty");
  const long = cells.find(({ text }) => text.length > limits.cellLength);
  if (long !== undefined)
    return refuse("too-large", {
      where: `${SHEET}, ${long.source.ref}`,
      limit: limits.cellLength,
      found: long.text.length,
    });
  const sheets = [{ name: SHEET, hidden: false, page: null, cells }];
  return {
    ok: true,
    document: {
      format: "text",
      fileName: fileName.slice(0, 255),
      sheets,
      loose: [],
      notices: noticesOf(uneven),
    },
  };
}

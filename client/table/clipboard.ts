/** Cells as Excel takes them from the clipboard: as tab-separated text, and as a table; pure. */
import { harmlessCell } from "#data/rules/csv.ts";

const tsvCell = (text: string): string => {
  const harmless = harmlessCell(text);
  return /[\t\r\n"]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** One cell alone is its words, as one would copy them anywhere. */
export const toTsv = (cells: readonly (readonly string[])[]): string =>
  cells.map((line) => line.map(tsvCell).join("\t")).join("\r\n");

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Excel reads the format: what stands in a cell is text, whatever it looks like. */
const CELL = `<td style='mso-number-format:"\\@"'>`;

export const toHtmlTable = (cells: readonly (readonly string[])[]): string => {
  const line = (texts: readonly string[]) =>
    `<tr>${texts.map((text) => `${CELL}${escaped(harmlessCell(text))}</td>`).join("")}</tr>`;
  return `<table>${cells.map(line).join("")}</table>`;
};

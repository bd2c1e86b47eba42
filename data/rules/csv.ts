/** Tables as text (RFC 4180), safe to open in a spreadsheet. Pure. */

/** By this Excel knows UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** Swedish Excel opens the first with a double click; programs expect the second. */
export type Separator = ";" | ",";

/**
 * What begins as a formula does is text: it was written by somebody, and must not run in the program
 * of who reads it.
 */
export const harmlessCell = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

export function csvCell(text: string): string {
  const harmless = harmlessCell(text);
  return /[";,\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const csvLine = (cells: readonly string[], separator: Separator): string =>
  `${cells.map(csvCell).join(separator)}\r\n`;

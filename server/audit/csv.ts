/** Entries as a table that Swedish Excel opens with a double click (RFC 4180 with semicolons). */
import type { StoredEntry } from "#data/schema/log.ts";

/** By this Excel knows UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

const COLUMNS = [
  ["Nummer", (entry) => String(entry.number)],
  ["Tid (UTC)", (entry) => entry.at],
  ["Händelse", (entry) => entry.kind],
  ["Vem", (entry) => entry.who],
  ["Konto", (entry) => entry.account ?? ""],
  ["Varifrån", (entry) => entry.address],
  ["Gäller", (entry) => entry.subject],
  ["Uppgifter", (entry) => entry.details],
  ["Föregående kontrollsumma", (entry) => entry.previous],
  ["Kontrollsumma", (entry) => entry.hash],
] as const satisfies readonly (readonly [string, (entry: StoredEntry) => string])[];

/**
 * One cell. What begins as a formula does is text: a name or a subject was written by somebody, and
 * must not run in the program of who reads it.
 */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(";")}\r\n`;

export const csvHead = (): string => BYTE_ORDER_MARK + line(COLUMNS.map(([name]) => name));

export const csvRow = (entry: StoredEntry): string => line(COLUMNS.map(([, cell]) => cell(entry)));

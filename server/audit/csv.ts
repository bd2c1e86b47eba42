/** Entries as a table that Swedish Excel opens with a double click (RFC 4180 with semicolons). */

import { BYTE_ORDER_MARK, csvLine } from "#data/rules/csv.ts";
import type { StoredEntry } from "#data/schema/log.ts";

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

const line = (cells: readonly string[]): string => csvLine(cells, ";");

export const csvHead = (): string => BYTE_ORDER_MARK + line(COLUMNS.map(([name]) => name));

export const csvRow = (entry: StoredEntry): string => line(COLUMNS.map(([, cell]) => cell(entry)));

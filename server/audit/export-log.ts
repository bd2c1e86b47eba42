/** A district's log as a stream of CSV: however long it is, one page of it is in memory. */
import type { Db } from "#server/db/open.ts";
import { csvHead, csvRow } from "./csv.ts";
import type { LogFilter } from "./question.ts";
import { readEntries } from "./read-entries.ts";

const PAGE = 1_000;
/** The most rows of one file; a spreadsheet takes a million, a person's patience less. */
export const EXPORT_ROWS = 100_000;

async function* linesOf(db: Db, filter: LogFilter, rows: number): AsyncGenerator<string> {
  yield csvHead();
  let left = rows;
  for (let before: number | undefined; left > 0; ) {
    const { entries, next } = await readEntries(db, filter, { before, limit: Math.min(PAGE, left) });
    yield entries.map(csvRow).join("");
    if (next === null) return;
    left -= entries.length;
    before = next;
  }
}

/** Reads on only as fast as the bytes are taken, and stops when nobody takes them. */
export function exportLog(db: Db, filter: LogFilter, rows = EXPORT_ROWS): ReadableStream<Uint8Array> {
  const lines = linesOf(db, filter, rows);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}

/** Made of a slug and a day alone: nothing that could end the header or leave the folder. */
export const exportName = (district: string, day: string): string => `platsplan-logg-${district}-${day}.csv`;

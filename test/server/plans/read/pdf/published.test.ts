/**
 * A published PDF held against the workbook that it was printed from, cell by cell, where both are at hand.
 *
 * `PLANS_DIR` is the folder that they lie in.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Cell, ReadDocument } from "#data/schema/document.ts";
import { readPdf } from "#server/plans/read/pdf/index.ts";
import { readWorkbook } from "#server/plans/read/workbook/index.ts";
import { contextFor } from "#test/server/plans/read/read-context.ts";

const folder = process.env.PLANS_DIR ?? "";
const NAME = "hasselby-vallingby-atgardsplan-2025";
const isAtHand = folder !== "" && ["pdf", "xlsx"].every((end) => existsSync(join(folder, `${NAME}.${end}`)));
const reason = isAtHand ? "at hand" : "skipped: the documents are not at hand (PLANS_DIR)";

const bytesOf = (end: string): Uint8Array => new Uint8Array(readFileSync(join(folder, `${NAME}.${end}`)));

/** Single-spaced; a line that breaks after a hyphen goes on without a space. */
const folded = (text: string): string =>
  text
    .replace(/(?<=\S)-\n/g, "-")
    .replace(/\s+/g, " ")
    .trim();

const rowsOf = (cells: readonly Cell[]): Cell[][] => {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()];
};
const shown = (rows: readonly Cell[][]): string[][] =>
  rows.map((row) => row.map(({ column, text }) => `${column}: ${folded(text)}`));

async function document(reading: ReturnType<typeof readPdf>): Promise<ReadDocument> {
  const result = await reading;
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.document;
}

const readBoth = async () => ({
  pdf: await document(readPdf(bytesOf("pdf"), contextFor(`${NAME}.pdf`))),
  workbook: await document(readWorkbook(bytesOf("xlsx"), contextFor(`${NAME}.xlsx`))),
});

describe.skipIf(!isAtHand)(`the published PDF against its workbook (${reason})`, () => {
  test("has every cell of the tabs in its row and column, whole but for the one that was cut in print", async () => {
    const { pdf, workbook } = await readBoth();
    // The last two tables are the summary's.
    const printed = pdf.sheets.slice(0, -2).flatMap(({ cells }) => rowsOf(cells));
    const written = workbook.sheets.slice(1, -1).flatMap(({ cells }) => rowsOf(cells));
    const cut = printed.flat().filter(({ doubts }) => doubts.includes("cut-short"));
    expect(cut).toHaveLength(1);
    const [start] = cut.map(({ text }) => folded(text));
    const asPrinted = shown(written).map((row) =>
      row.map((cell) =>
        start !== undefined && cell.slice(3).startsWith(start) ? cell.slice(0, 3) + start : cell,
      ),
    );
    expect(shown(printed)).toEqual(asPrinted);
    expect(printed.flat()).toHaveLength(written.flat().length);
  });

  test("has the summary's lines, its last column on a page of its own at the same rows", async () => {
    const { pdf, workbook } = await readBoth();
    const [left = [], right = []] = pdf.sheets.slice(-2).map(({ cells }) => shown(rowsOf(cells)));
    const summary = shown(rowsOf((workbook.sheets.at(-1)?.cells ?? []).filter(({ row }) => row > 2)));
    const numbers = left.slice(1).map((row, at) => [...row, `4: ${right[at + 1]?.[0]?.slice(3)}`]);
    expect(numbers).toEqual(summary);
    expect(right[0]).toEqual(["1: Antal åtgärder"]);
  });

  test("has what stands outside the tables as loose text", async () => {
    const { pdf, workbook } = await readBoth();
    const title = (workbook.sheets[0]?.cells ?? []).map(({ text }) => folded(text));
    expect(pdf.loose.filter(({ source }) => source.page === 1).map(({ text }) => folded(text))).toEqual(
      title,
    );
  });
});

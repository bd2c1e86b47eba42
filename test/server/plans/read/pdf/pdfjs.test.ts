import { expect, test } from "vitest";
import { cellsOf, drawTable } from "#test/fixtures/documents/pdf.ts";

test("reading a PDF leaves the rest of the program the language's own functions, which are the fast ones", async () => {
  const own = [Array.prototype.push, JSON.parse, JSON.stringify];
  // Not before: loading the reader is what might replace them.
  const { readDrawn } = await import("./read.ts");
  await readDrawn((page) =>
    drawTable(page, { widths: [90, 90], heights: [20], cells: cellsOf([["Torget", "Belysning"]]) }),
  );
  const now = [Array.prototype.push, JSON.parse, JSON.stringify];
  expect(now.map((one, at) => one === own[at])).toEqual([true, true, true]);
});

/** What becomes of a text that was taken from a PDF with its columns side by side. */
import { expect, test } from "vitest";
import { PLAN } from "./plan-text.ts";
import { documentOf, everything } from "./read.ts";

const row = (...cells: string[]) => cells.map((cell) => cell.padEnd(30)).join("");
const SIDE_BY_SIDE = [
  "Åtgärdsplan 2027",
  "",
  row("Otrygga platser", "Orsak", "Åtgärd", "När"),
  ...Array.from({ length: 4 }, () => [
    row("Kvarntorget, mörka", "Lampor saknas på", "Nya lampor längs", "2027"),
    row("gångvägar", "sträckan", "gångvägen", ""),
    "",
  ]).flat(),
].join("\n");

test("it is said to be one, with nothing lost of it", async () => {
  const document = await documentOf(SIDE_BY_SIDE);
  expect(document.notices).toEqual([{ kind: "columns-side-by-side", where: null, count: 9 }]);
  expect(everything(document)).toBe(SIDE_BY_SIDE.replace(/\s+/g, ""));
});

test("a text with its cells one after the other is not, nor is one with a gap here and there", async () => {
  expect((await documentOf(PLAN)).notices).toEqual([]);
  expect((await documentOf(`${PLAN}\nSida 1    av 3\n`)).notices).toEqual([]);
});

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { columnWidths } from "#server/story-files/pdf/column-widths.ts";
import { linesOf } from "#server/story-files/pdf/lines.ts";
import { readTypeface, type Typeface } from "#server/story-files/pdf/typeface.ts";
import { anyText } from "./stories.ts";

let typeface: Typeface;
beforeAll(async () => {
  typeface = await readTypeface();
});

const look = { style: "regular", size: 10 } as const;
const written = (text: string, room: number) =>
  linesOf(text, look, room, typeface).map(({ runs }) => runs.map((run) => run.text).join(""));

describe("a text in lines", () => {
  test("loses no letter and is never wider than its room, whatever it says", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 30, max: 700 }), (text, room) => {
        const lines = linesOf(text, look, room, typeface);
        for (const { width } of lines) expect(width).toBeLessThanOrEqual(room * 1.005 + 0.1);
        const bare = (words: string) => words.replace(/\s/g, "");
        const whole = typeface.runs(text, "regular").map((run) => run.text);
        expect(bare(written(text, room).join(""))).toBe(bare(whole.join("")));
      }),
      { numRuns: 30 },
    );
  });

  test("is broken between words, after a hyphen, and within a word that no line holds", () => {
    expect(written("Mer liv på platsen", 50)).toEqual(["Mer liv på ", "platsen"]);
    expect(written("Hässelby-Vällingby", 60)).toEqual(["Hässelby-", "Vällingby"]);
    expect(written("ö".repeat(10_000), 100).length).toBeGreaterThan(400);
  });

  test("keeps what the typeface lacks as one character that nobody has, and draws the rest", () => {
    const runs = typeface.runs("Torget 👨‍👩‍👧 i Łódź", "regular");
    expect(runs.filter(({ face }) => face === null).map(({ text }) => text)).toEqual(["👨‍👩‍👧"]);
    expect(runs.map(({ text }) => text).join("")).toBe("Torget 👨‍👩‍👧 i Łódź");
  });

  test("turns no writing around and shows no control", () => {
    expect(written("\u202Ebak\u0007åt\u00ad", 200)).toEqual(["bak åt"]);
  });
});

describe("the columns of a table", () => {
  const someColumns = fc
    .array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 6 })
    .map((needs) => needs.map((one) => ({ needs: one, share: 1 / needs.length })));

  test("fill their room, and hold their longest words where there is room for all", () => {
    fc.assert(
      fc.property(someColumns, fc.double({ min: 100, max: 900, noNaN: true }), (columns, room) => {
        const widths = columnWidths(columns, room);
        expect(widths.reduce((all, one) => all + one, 0)).toBeCloseTo(room, 3);
        const needed = columns.reduce((all, { needs }) => all + needs, 0);
        if (needed <= room)
          for (const [at, width] of widths.entries())
            expect(width).toBeGreaterThanOrEqual((columns[at]?.needs ?? 0) - 1e-6);
      }),
    );
  });

  test("let the longest words give way, and no short one", () => {
    const columns = [Number.POSITIVE_INFINITY, 20, 30].map((needs) => ({ needs, share: 1 / 3 }));
    expect(columnWidths(columns, 100)).toEqual([50, 20, 30]);
  });
});

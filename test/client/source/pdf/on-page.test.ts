import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PageText, rectangleOf, textAt, textsOn } from "#client/source/pdf/on-page.ts";
import type { Sheet, Source } from "#data/schema/document.ts";
import { cellAt, sourceAt } from "#test/client/source/cells.ts";

const onPage = (page: number, box: Source["box"], sheet = "Tabell 1"): Source => ({
  ...sourceAt(1, 1, sheet),
  page,
  box,
});
const textIn = (box: Source["box"], text = "text"): PageText => ({
  text,
  source: onPage(1, box),
  doubts: [],
});
const sheetOf = (name: string, page: number, ...texts: string[]): Sheet => ({
  name,
  hidden: false,
  page,
  cells: texts.map((text) => cellAt(1, 1, { text, source: onPage(page, null, name) })),
});

const box = fc.record({
  x: fc.integer({ min: 0, max: 800 }),
  y: fc.integer({ min: 0, max: 600 }),
  width: fc.integer({ min: 1, max: 400 }),
  height: fc.integer({ min: 1, max: 300 }),
});
const scale = fc.double({ min: 0.1, max: 6, noNaN: true });

describe("a page shows", () => {
  test("the cells of its tables and the texts around them, and none of another page", () => {
    const sheets = [
      sheetOf("Tabell 1", 1, "ett"),
      sheetOf("Tabell 2", 2, "två", "tre"),
      sheetOf("Tabell 3", 2, "fyra"),
    ];
    const loose = [
      { text: "rubrik", source: onPage(2, null, "") },
      { text: "försättsblad", source: onPage(1, null, "") },
    ];
    expect(textsOn({ sheets, loose }, 2).map(({ text }) => text)).toEqual(["två", "tre", "fyra", "rubrik"]);
    expect(textsOn({ sheets, loose }, 3)).toEqual([]);
  });
});

describe("the mark on a page", () => {
  test("lies at the same part of the page at every size", () => {
    fc.assert(
      fc.property(box, scale, scale, (any, small, large) => {
        const [one, other] = [rectangleOf(any, small), rectangleOf(any, large)];
        for (const side of ["left", "top", "width", "height"] as const)
          expect(other[side] * small).toBeCloseTo(one[side] * large, 6);
      }),
    );
  });

  test("is where a press on the text is found again", () => {
    fc.assert(
      fc.property(box, scale, (any, scale) => {
        const { left, top, width, height } = rectangleOf(any, scale);
        const one = textIn(any);
        expect(textAt([one], { x: left + width / 2, y: top + height / 2 }, scale)).toBe(one);
        expect(textAt([one], { x: left + width + 1, y: top }, scale)).toBeNull();
      }),
    );
  });

  test("is the innermost where texts lie in each other; a text without a place is never pressed", () => {
    const outer = textIn({ x: 0, y: 0, width: 100, height: 100 }, "yttre");
    const inner = textIn({ x: 10, y: 10, width: 20, height: 20 }, "inre");
    expect(textAt([inner, outer, textIn(null)], { x: 30, y: 30 }, 2)?.text).toBe("inre");
    expect(textAt([inner, outer, textIn(null)], { x: 90, y: 90 }, 2)?.text).toBe("yttre");
  });
});

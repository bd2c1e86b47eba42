import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  axisOf,
  covered,
  indexOf,
  lengthOf,
  shownNumbers,
  stretch,
  touched,
} from "#client/source/grid/axis.ts";

const numbers = fc.array(fc.integer({ min: 1, max: 1_048_576 }), { maxLength: 40 });

describe("the rows of a sheet that are shown", () => {
  test("are those with text and the few empty ones between them; a long empty run is left out", () => {
    expect(shownNumbers([2, 4, 1_048_576])).toEqual([1, 2, 3, 4, 1_048_576]);
  });

  test("hold every row with text, once and in order, however far apart they stand", () => {
    fc.assert(
      fc.property(numbers, (filled) => {
        const shown = shownNumbers(filled);
        expect(shown).toEqual([...new Set(shown)].sort((one, other) => one - other));
        expect(filled.every((number) => shown.includes(number))).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(filled.length * 4);
      }),
    );
  });
});

describe("a stretch of a sheet", () => {
  const sized = fc
    .array(fc.record({ number: fc.integer({ min: 1, max: 500 }), size: fc.integer({ min: 20, max: 300 }) }), {
      minLength: 1,
      maxLength: 30,
    })
    .map((lines) => {
      const shown = shownNumbers(lines.map(({ number }) => number));
      return axisOf(
        shown,
        shown.map((_, index) => lines[index % lines.length]?.size ?? 20),
      );
    });

  test("is made of the rows that the window touches, and of no other", () => {
    fc.assert(
      fc.property(sized, fc.nat(9_000), fc.integer({ min: 1, max: 900 }), (axis, from, size) => {
        const [first, until] = touched(axis, from, from + size);
        const expected = axis.numbers.flatMap((_, index) => {
          const { start, size: own } = stretch(axis, index, index + 1);
          return start < from + size && start + own > from ? [index] : [];
        });
        if (from < lengthOf(axis)) {
          expect(first).toBe(expected[0]);
          expect(until).toBe((expected.at(-1) ?? 0) + 1);
        }
      }),
    );
  });

  test("that begins where a row ends leaves that row out, however far down", () => {
    expect(touched(axisOf([1, 2, 3], [1_000, 594, 20]), 1_594, 1_600)).toEqual([2, 3]);
  });

  test("of a merged cell reaches from its first row to its last, without those that are left out", () => {
    const axis = axisOf([1, 2, 3, 90, 91], [20, 30, 40, 50, 60]);
    expect(covered(axis, 2, 89)).toEqual([1, 4]);
    expect(stretch(axis, 1, 4)).toEqual({ start: 20, size: 120 });
  });

  test("of a row that is left out is the next that is shown", () => {
    const axis = axisOf([1, 2, 90], [20, 20, 20]);
    expect(indexOf(axis, 50)).toBe(2);
    expect(indexOf(axis, 5_000)).toBe(2);
  });
});

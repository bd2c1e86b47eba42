/** Walking through the timeline with the arrow keys. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { laneMove } from "#client/timeline/lane-move.ts";

const BARS = [2, 0, 3];

test("arrows lead from place to place and from bar to bar", () => {
  expect(laneMove({ lane: 0, bar: -1 }, "ArrowRight", BARS)).toEqual({ lane: 0, bar: 0 });
  expect(laneMove({ lane: 0, bar: 0 }, "ArrowLeft", BARS)).toEqual({ lane: 0, bar: -1 });
  expect(laneMove({ lane: 0, bar: -1 }, "ArrowDown", BARS)).toEqual({ lane: 1, bar: -1 });
});

test("a lane with fewer bars is entered at its last, one without at its place", () => {
  expect(laneMove({ lane: 0, bar: 1 }, "ArrowDown", BARS)).toEqual({ lane: 1, bar: -1 });
  expect(laneMove({ lane: 0, bar: -1 }, "End", BARS)).toEqual({ lane: 0, bar: 1 });
});

test("other keys keep their own meaning", () => {
  expect(laneMove({ lane: 0, bar: 0 }, "Tab", BARS)).toBeNull();
  expect(laneMove({ lane: 0, bar: 0 }, "Enter", BARS)).toBeNull();
});

test("no way of pressing them leads out of the timeline", () => {
  const key = fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End");
  const lanes = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lanes, fc.array(key, { maxLength: 30 }), (bars, keys) => {
      let cell = { lane: 0, bar: -1 };
      for (const one of keys) cell = laneMove(cell, one, bars) ?? cell;
      expect(cell.lane).toBeGreaterThanOrEqual(0);
      expect(cell.bar).toBeGreaterThanOrEqual(-1);
      expect(cell.bar).toBeLessThan(bars[cell.lane] ?? Number.NEGATIVE_INFINITY);
    }),
  );
});

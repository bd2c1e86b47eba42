import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelPlace } from "#client/timeline/label-place.ts";

const percent = fc.double({ min: 0, max: 100, noNaN: true });

describe("the label of a bar in the timeline", () => {
  it("stands on a long bar", () => {
    expect(labelPlace({ x: 10, width: 50 }, 100)).toEqual({ x: 10, width: 90 });
  });

  it("stands beside a short one, whose pattern stays in sight", () => {
    expect(labelPlace({ x: 10, width: 8 }, 100)).toEqual({ x: 18, width: 82 });
  });

  it("stands on a short one that ends where the years end, or where the next bar begins", () => {
    expect(labelPlace({ x: 92, width: 8 }, 100)).toEqual({ x: 92, width: 8 });
    expect(labelPlace({ x: 10, width: 8 }, 20)).toEqual({ x: 10, width: 10 });
  });

  it("never begins before its bar nor reaches past its room", () => {
    fc.assert(
      fc.property(percent, percent, percent, (x, end, room) => {
        fc.pre(x <= end && end <= room);
        const label = labelPlace({ x, width: end - x }, room);
        expect(label.x).toBeGreaterThanOrEqual(x);
        expect(label.x + label.width).toBeLessThanOrEqual(room + 1e-9);
      }),
    );
  });
});

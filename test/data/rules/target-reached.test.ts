import { expect, test } from "vitest";
import { targetReached } from "#data/rules/target-reached.ts";

const torg = { openDrugScene: true, targetYears: [2029, 2030, 2034] };

test.each([
  [2028, "no"],
  [2029, "some"],
  [2033, "some"],
  [2034, "all"],
  [2040, "all"],
])("a place with the target years 2029, 2030 and 2034 in %s: %s of them have come", (year, reached) => {
  expect(targetReached(torg, year)).toBe(reached);
});

test("a place that is no open drug scene, or of which one may not see that it is, is never one that should have stopped", () => {
  expect(targetReached({ openDrugScene: false, targetYears: [2026] }, 2030)).toBe("no");
  expect(targetReached({ targetYears: [2026] }, 2030)).toBe("no");
  expect(targetReached({ openDrugScene: true }, 2030)).toBe("no");
});

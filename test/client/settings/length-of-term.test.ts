/** A number of days as people say it. */
import { expect, test } from "vitest";
import { lengthOfTerm } from "#client/settings/length-of-term.ts";

test.each([
  [90, "months", 3, false],
  [340, "months", 11, false],
  [355, "years", 1, false],
  [365, "years", 1, false],
  [550, "years", 1, true],
  [730, "years", 2, false],
  [1_825, "years", 5, false],
  [3_650, "years", 10, false],
])("%i days are said in %s: %i, and a half: %s", (days, unit, count, hasHalf) => {
  expect(lengthOfTerm(days)).toEqual({ unit, count, hasHalf });
});

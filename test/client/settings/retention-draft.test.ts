import { expect, test } from "vitest";
import { draftOfTerms, logDaysIn, noteDaysIn } from "#client/settings/retention-draft.ts";

test("an empty field keeps follow-ups as long as their plan", () => {
  expect(draftOfTerms({ logDays: 400, noteDays: null })).toEqual({ logDays: "400", noteDays: "" });
  expect(noteDaysIn({ logDays: "400", noteDays: " " })).toBeNull();
});

test("what is no number of days, too few or too many is no term", () => {
  for (const text of ["x", "-1", "1e3", "400,5", "364", "3651"])
    expect(noteDaysIn({ logDays: "400", noteDays: text }), text).toBeUndefined();
  for (const text of ["", "x", "89", "3651"])
    expect(logDaysIn({ logDays: text, noteDays: "" }), text).toBeUndefined();
});

test("what is written is sent as a number", () => {
  expect(noteDaysIn({ logDays: "", noteDays: " 730" })).toBe(730);
  expect(logDaysIn({ logDays: "90 ", noteDays: "" })).toBe(90);
});

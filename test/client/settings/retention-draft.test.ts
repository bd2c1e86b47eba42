import { expect, test } from "vitest";
import {
  documentDaysIn,
  draftOfTerms,
  feedbackDaysIn,
  logDaysIn,
  noteDaysIn,
} from "#client/settings/retention-draft.ts";

test("an empty field keeps follow-ups as long as their plan", () => {
  expect(draftOfTerms({ logDays: 400, noteDays: null, documentDays: 365, feedbackDays: 365 })).toEqual({
    logDays: "400",
    noteDays: "",
    documentDays: "365",
    feedbackDays: "365",
  });
  expect(noteDaysIn({ noteDays: " " })).toBeNull();
});

test("what is no number of days, too few or too many is no term", () => {
  for (const text of ["x", "-1", "1e3", "400,5", "364", "3651"])
    expect(noteDaysIn({ noteDays: text }), text).toBeUndefined();
  for (const text of ["", "x", "89", "3651"]) expect(logDaysIn({ logDays: text }), text).toBeUndefined();
});

test("what is written is sent as a number", () => {
  expect(noteDaysIn({ noteDays: " 730" })).toBe(730);
  expect(logDaysIn({ logDays: "90 " })).toBe(90);
});

test("documents are kept for at least as long as a review may take", () => {
  const written = (documentDays: string) => documentDaysIn({ documentDays });
  expect(written("")).toBeNull();
  expect(written("30")).toBe(30);
  for (const text of ["29", "3651", "x"]) expect(written(text), text).toBeUndefined();
});

test("feedback has a term in any case: a month at the least, three years at the most", () => {
  expect(feedbackDaysIn({ feedbackDays: "365" })).toBe(365);
  for (const feedbackDays of ["", "29", "1096", "x"])
    expect(feedbackDaysIn({ feedbackDays }), feedbackDays).toBeUndefined();
});

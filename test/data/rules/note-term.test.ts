import { expect, test } from "vitest";
import { firstDayKept, isNoteExpired } from "#data/rules/note-term.ts";

const NOW = new Date("2026-11-21T12:00:00.000Z");

test("a term counts whole days back from today", () => {
  expect(firstDayKept(NOW, 365)).toBe("2025-11-21");
});

test("a follow-up goes the day after its term, not on its last day", () => {
  expect(isNoteExpired({ date: "2025-11-20" }, "2026-11-01", "2025-11-21")).toBe(true);
  expect(isNoteExpired({ date: "2025-11-21" }, "2026-11-01", "2025-11-21")).toBe(false);
});

test("one of a month or a year stays until the end of it is past its term", () => {
  for (const [date, firstKept, isGone] of [
    ["2025-11", "2025-11-30", false],
    ["2025-11", "2025-12-01", true],
    ["2024", "2024-12-31", false],
    ["2024", "2025-01-01", true],
  ] as const)
    expect(isNoteExpired({ date }, "2026-11-01", firstKept), `${date} and ${firstKept}`).toBe(isGone);
});

test("one without a date goes by when it was written", () => {
  expect(isNoteExpired({ date: null }, "2024-12-31", "2025-01-01")).toBe(true);
  expect(isNoteExpired({ date: null }, "2025-01-01", "2025-01-01")).toBe(false);
});

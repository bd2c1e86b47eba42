import { expect, test } from "vitest";
import { monthBefore, noteVisit } from "#client/since/last-visit.ts";
import { lastFollowUpDay } from "#client/since/use-since.ts";

/** A device's storage that remembers one thing. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

test("the first visit has none before it; the next day has, all day long", () => {
  const device = storage();
  expect(noteVisit(device, "2026-11-20")).toBeNull();
  expect(noteVisit(device, "2026-11-20")).toBeNull();
  expect(noteVisit(device, "2026-11-21")).toBe("2026-11-20");
  expect(noteVisit(device, "2026-11-21")).toBe("2026-11-20");
  expect(noteVisit(device, "2026-12-01")).toBe("2026-11-21");
});

test("what cannot be read is forgotten", () => {
  const device = storage();
  device.setItem("platsplan.visits", "i går");
  expect(noteVisit(device, "2026-11-21")).toBeNull();
});

test("a month ago goes over the turn of the year", () => {
  expect(monthBefore(new Date(2026, 0, 10))).toBe("2025-12-11");
});

test("the latest follow-up is the last that is dated and not to come", () => {
  const dated = (...dates: (string | null)[]) => ({
    followUps: dates.map((date) => ({ date, text: "Gjort.", reportedBy: null })),
  });
  const rows = [dated("2026-05", null), dated("2026-05-12", "2027"), {}];
  expect(lastFollowUpDay(rows, "2026-11-21")).toBe("2026-05-12");
  expect(lastFollowUpDay([dated(null)], "2026-11-21")).toBeNull();
});

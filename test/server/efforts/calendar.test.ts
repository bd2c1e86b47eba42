import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Effort } from "#data/schema/effort.ts";
import { calendarOf } from "#server/efforts/calendar.ts";
import { momentOf } from "#server/efforts/stockholm-time.ts";
import { EVENING } from "#test/server/changes/effort-writer.ts";

const effort = (part: Partial<Effort>): Effort =>
  Effort.parse({ ...EVENING, id: "0c0a3a3e-58cf-4d4c-8c5b-1d7d6f3a9b01", version: 3, ...part });

const NAMES = { actor: (id: string) => `aktör ${id}`, place: (id: string) => `plats ${id}` };

/** The lines of the file, with those that were broken put together again. */
function lines(part: Partial<Effort>): string[] {
  const file = calendarOf(effort(part), NAMES);
  if (file === null) throw new Error("There is a day");
  return file.replace(/\r\n[ \t]/g, "").split("\r\n");
}

describe("an effort as a calendar file", () => {
  test("is when Swedish clocks say, in winter and in summer", () => {
    expect(lines({})).toEqual(expect.arrayContaining(["DTSTART:20261204T170000Z", "DTEND:20261204T210000Z"]));
    expect(lines({ date: "2026-06-05" })).toEqual(
      expect.arrayContaining(["DTSTART:20260605T160000Z", "DTEND:20260605T200000Z"]),
    );
  });

  test("goes past midnight, takes an hour where no end is said, and the whole day where no time is", () => {
    expect(lines({ from: "22:00", to: "01:00" })).toContain("DTEND:20261205T000000Z");
    expect(lines({ to: null })).toContain("DTEND:20261204T180000Z");
    expect(lines({ date: "2026-12-31", from: null, to: null })).toEqual(
      expect.arrayContaining(["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"]),
    );
  });

  test("says where in order, who comes, and what to keep in mind", () => {
    const told = lines({}).find((line) => line.startsWith("DESCRIPTION:")) ?? "";
    expect(told).toContain("1. plats skanstull\\n2. plats ringens-centrum\\n3. plats magnus-ladulasgatan");
    expect(told).toContain("aktör polisen (områdespolis)\\naktör trafikkontoret");
    expect(told).toContain("Samling vid norra uppgången.");
  });

  test("keeps its identity and counts its versions, so that a calendar takes in what was changed", () => {
    expect(lines({})).toEqual(
      expect.arrayContaining(["UID:0c0a3a3e-58cf-4d4c-8c5b-1d7d6f3a9b01@platsplan", "SEQUENCE:3"]),
    );
  });

  test("is none before a day is agreed", () => {
    expect(calendarOf(effort({ date: null }), NAMES)).toBeNull();
  });

  test("no words break out of their line", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\wåäö;,:\\"]{1,40}$/), (title) => {
        const found = lines({ title });
        expect(found.filter((line) => line.startsWith("SUMMARY:"))).toHaveLength(1);
        expect(found.at(0)).toBe("BEGIN:VCALENDAR");
        expect(found.filter((line) => line.startsWith("DTSTART"))).toHaveLength(1);
      }),
    );
  });
});

describe("a moment on Swedish clocks", () => {
  test("reads back as the day and time that were written", () => {
    const clock = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Stockholm",
      dateStyle: "short",
      timeStyle: "short",
    });
    const minute = fc.integer({ min: 0, max: 10 * 366 * 24 * 60 });
    fc.assert(
      fc.property(minute, (minutes) => {
        const written = clock.format(Date.UTC(2024, 0, 1) + minutes * 60_000);
        const [day = "", time = ""] = written.split(" ");
        expect(clock.format(momentOf(day, time))).toBe(written);
      }),
    );
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarEntry } from "#client/actors/calendar-entry.ts";

const NOW = new Date("2026-11-21T12:00:00Z");
const entry = (text: string, day = "2026-12-05") =>
  calendarEntry({
    id: "1@plats.example",
    now: NOW,
    day,
    title: "Svar önskas",
    text,
    url: "https://plats.example/aktorer/polisen",
  });

/** As a calendar reads it: folded lines are put together again. */
const read = (file: string, name: string) => {
  const line = file
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .find((one) => one.startsWith(`${name}:`));
  return line?.slice(name.length + 1).replace(/\\(n|.)/gs, (_, sign: string) => (sign === "n" ? "\n" : sign));
};

test("a reminder stands in the calendar for the whole of its day, and takes no time", () => {
  const file = entry("Svara ja eller nej.");
  expect(file).toContain("DTSTART;VALUE=DATE:20261205\r\nDTEND;VALUE=DATE:20261206\r\n");
  expect(file).toContain("TRANSP:TRANSPARENT\r\n");
  expect(file).toContain("DTSTAMP:20261121T120000Z\r\n");
  expect(entry("", "2026-12-31")).toContain("DTEND;VALUE=DATE:20270101\r\n");
});

test("any text comes out of the file as it went in, and no line is longer than a calendar takes", () => {
  const text = fc
    .array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("\n", "; ", ", ", "\\", "Åtgärd")))
    .map((parts) => parts.join("").replace(/\r/g, ""));
  fc.assert(
    fc.property(text, (written) => {
      const file = entry(written);
      expect(read(file, "DESCRIPTION")).toBe(written);
      for (const line of file.split("\r\n"))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ActorId } from "#data/schema/ids.ts";
import { calendarOf } from "#server/story-files/calendar.ts";
import type { ToldStory } from "#server/story-files/told-story.ts";
import { BJORN, placeSlide, SKANSTULL } from "#test/data/rules/story/stories.ts";
import { toldStory } from "./story.ts";

const slides = [placeSlide(SKANSTULL), placeSlide(BJORN)];

const QUESTION = {
  id: "5b0f5b8c-3c2e-4c8e-9a57-a0812345678f",
  place: SKANSTULL,
  text: "När lagas lampan vid trappan?",
  askedOn: "2026-11-21",
  owner: ActorId.parse("trafikkontoret"),
  promised: "2026-12-15",
  answeredOn: null,
  answer: null,
};

/** The lines of the file, with those that were broken put together again. */
const lines = (story: ToldStory) =>
  calendarOf(story)
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");

const starting = (story: ToldStory, start: string) => lines(story).filter((line) => line.startsWith(start));

describe("a story as a calendar", () => {
  test("holds each promised day once, in order, with what, who and where", () => {
    const told = toldStory({ audience: "internal", slides: [...slides, placeSlide(SKANSTULL)] });
    expect(told.promises.length).toBeGreaterThan(1);
    expect(starting(told, "BEGIN:VEVENT")).toHaveLength(told.promises.length);
    const days = starting(told, "DTSTART;VALUE=DATE:");
    expect(days).toEqual(days.toSorted());
    expect(new Set(starting(told, "UID:")).size).toBe(told.promises.length);
    expect(starting(told, "LOCATION:").join()).toMatch(/Skanstull/);
  });

  test("a year that is promised is its last day, which is whole, keeps nobody from other things, and says so", () => {
    const told = toldStory({ audience: "internal", slides });
    const yearly = told.promises.find(({ day }) => day.endsWith("-12-31"));
    const [year] = (yearly?.day ?? "").split("-");
    expect(starting(told, "DTSTART")).toContain(`DTSTART;VALUE=DATE:${year}1231`);
    expect(starting(told, "DTEND")).toContain(`DTEND;VALUE=DATE:${Number(year) + 1}0101`);
    expect(calendarOf(told)).toContain("Planen ger ingen dag");
    expect(starting(told, "TRANSP:")).toContain("TRANSP:TRANSPARENT");
  });

  test("an answer that the room was promised stands in the house's own, until it is given, and never in the public's", () => {
    const asked = (part: object) =>
      calendarOf(toldStory({ slides, questions: [{ ...QUESTION, ...part }], audience: "internal" }));
    expect(asked({})).toContain("DTSTART;VALUE=DATE:20261215");
    expect(asked({ answeredOn: "2026-12-01" })).not.toContain("20261215");
    expect(calendarOf(toldStory({ slides, questions: [QUESTION] }))).not.toContain("20261215");
  });

  test("tells the public nothing that its slides do not tell", () => {
    const open = calendarOf(toldStory({ slides }));
    expect(open).not.toMatch(/ÖDS|trygghetssamordnare|narkotika|kamer/i);
    expect(
      calendarOf(toldStory({ slides: slides.map((slide) => ({ ...slide, isHidden: true })) })),
    ).not.toContain("VEVENT");
  });

  test("is a calendar with nothing in it where nothing is promised", () => {
    expect(lines(toldStory({}))).toEqual(expect.arrayContaining(["BEGIN:VCALENDAR", "END:VCALENDAR"]));
  });

  test("no words break out of their line", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (what) => {
        const story = {
          ...toldStory({}),
          promises: [{ id: "m", day: "2026-12-31", isGiven: true, what, by: what, places: [what] }],
        };
        const found = lines(story);
        expect(found.filter((line) => line.startsWith("BEGIN:"))).toEqual([
          "BEGIN:VCALENDAR",
          "BEGIN:VEVENT",
        ]);
        expect(found.filter((line) => line.startsWith("SUMMARY:"))).toHaveLength(1);
      }),
    );
  });
});

/** What a story promises, as a calendar file (iCalendar, RFC 5545); pure but for the moment that it was made. */
import { createEvents, type DateTime, type EventAttributes } from "ics";
import { STORY_WORDS } from "#data/rules/story/fact-words.ts";
import type { PromisedDay } from "./promises.ts";
import type { ToldStory } from "./told-story.ts";

const DAY_MS = 86_400_000;

const dateOf = (ms: number): DateTime => {
  const day = new Date(ms);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
};

/** The whole day; a calendar that has taken it in before takes in what was changed. */
function eventOf(promise: PromisedDay, { title, version, language }: ToldStory): EventAttributes {
  const { id, day, isGiven, what, by, places } = promise;
  const assumed = isGiven ? null : STORY_WORDS[language].calendar.assumed;
  const start = Date.parse(`${day}T00:00:00Z`);
  return {
    uid: `${id}@platsplan`,
    sequence: version,
    title: what,
    start: dateOf(start),
    end: dateOf(start + DAY_MS),
    ...(places.length === 0 ? {} : { location: places.join(", ") }),
    description: [by, title, assumed].filter((line) => line !== null).join("\n"),
    // It takes up nobody's day.
    transp: "TRANSPARENT",
  };
}

/** A calendar without events where nothing is promised to a day. */
export function calendarOf(story: ToldStory): string {
  const { value, error } = createEvents(
    story.promises.map((promise) => eventOf(promise, story)),
    { calName: story.title, productId: "-//Platsplan//Platsplan//SV" },
  );
  if (error !== null || value === null) throw error ?? new Error("The calendar file is empty");
  return value;
}

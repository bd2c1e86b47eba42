/** What a story promises to a day: for a calendar. Pure. */
import { fitForPublic } from "#data/rules/fit-for-public.ts";
import { byWords, whatWords } from "#data/rules/story/fact-words.ts";
import { wholeDay } from "#data/rules/timeline/measure-span.ts";
import type { Status } from "#data/schema/status.ts";
import type { KeptStory } from "#data/schema/story-facts.ts";

export interface PromisedDay {
  /** The measure's or the question's id. */
  id: string;
  /** The last day of the time that is given, local time: 31 December of a year. */
  day: string;
  /** Whether the plan gives the day, or it is worked out from the year in which the work ends. */
  isGiven: boolean;
  what: string;
  /** Who has promised it; null where nobody is named. */
  by: string | null;
  /** Where, by the places' names. */
  places: string[];
}

/** How the register calls what a question names. */
export interface Names {
  actor: (id: string) => string;
  place: (id: string) => string;
}

/** What is over promises nothing more. */
const OVER: ReadonlySet<Status> = new Set(["done", "not-done", "removed"]);

function measureDays(story: KeptStory): PromisedDay[] {
  const found = new Map<string, PromisedDay>();
  for (const slide of story.slides) {
    const facts = story.made[slide.id];
    // As on the slides: what was gathered for a wider circle is not told to a narrower one.
    if (slide.isHidden || facts === undefined || facts.audience !== story.audience) continue;
    const placeName = new Map(facts.places.map(({ id, name }) => [id, name]));
    for (const measure of facts.measures) {
      const end = measure.until ?? (measure.last === null ? null : String(measure.last));
      if (end === null || OVER.has(measure.howFar)) continue;
      found.set(measure.id, {
        id: measure.id,
        day: wholeDay(end, "last"),
        isGiven: measure.until !== null,
        what: whatWords(measure, story.language),
        by: byWords(measure, story.language),
        places: measure.places.flatMap((id) => placeName.get(id) ?? []),
      });
    }
  }
  return [...found.values()];
}

/** Answers that the room was promised; they name functions and stand in no published set. */
function answerDays(story: KeptStory, names: Names): PromisedDay[] {
  if (story.audience === "public") return [];
  return story.questions.flatMap(({ id, text, promised, answeredOn, owner, place }) =>
    promised === null || answeredOn !== null
      ? []
      : [
          {
            id,
            day: promised,
            isGiven: true,
            what: text,
            by: owner === null ? null : names.actor(owner),
            places: place === null ? [] : [names.place(place)],
          },
        ],
  );
}

/** In the order of their days. */
export function promisedDays(story: KeptStory, names: Names): PromisedDay[] {
  const isFit = ({ what, by, places }: PromisedDay) =>
    story.audience !== "public" || [what, by ?? "", ...places].every(fitForPublic);
  return [...measureDays(story), ...answerDays(story, names)]
    .filter(isFit)
    .sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}

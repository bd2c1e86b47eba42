/** How the data differs from what a slide was made of, as its audience would read it. */
import type { FactChange } from "#data/schema/shown-slide.ts";
import type { StoryContent } from "#data/schema/story.ts";
import type { MeasureFact, SlideFacts } from "#data/schema/story-facts.ts";
import { byWords, statusWord, untilWords, whatWords } from "./fact-words.ts";

type Language = StoryContent["language"];
type Field = Extract<FactChange, { kind: "changed" }>["field"];

/** @param named what a place is called */
function readings(
  measure: MeasureFact,
  language: Language,
  named: (id: string) => string,
): readonly (readonly [Field, string])[] {
  return [
    ["what", whatWords(measure, language)],
    ["by", byWords(measure, language)],
    ["until", untilWords(measure, language)],
    ["howFar", statusWord(measure, language)],
    ["places", measure.places.map(named).join(", ")],
  ];
}

/**
 * Measures that come, go or read otherwise, and places that are called otherwise, come or go.
 *
 * Facts that were made for another audience cannot be compared: whoever changes the audience makes the
 * slides anew.
 */
export function factChanges(before: SlideFacts, now: SlideFacts, language: Language): FactChange[] {
  const names = new Map([...before.places, ...now.places].map(({ id, name }) => [id, name]));
  const named = (id: string) => [...names].find(([known]) => known === id)?.[1] ?? id;
  const was = new Map(before.measures.map((measure) => [measure.id, measure]));
  const is = new Map(now.measures.map((measure) => [measure.id, measure]));
  const told = (kind: "added" | "removed", measure: MeasureFact): FactChange => ({
    kind,
    measure: measure.id,
    what: whatWords(measure, language),
  });
  const changed = now.measures.flatMap((measure): FactChange[] => {
    const earlier = was.get(measure.id);
    if (earlier === undefined) return [told("added", measure)];
    const after = new Map(readings(measure, language, named));
    return readings(earlier, language, named).flatMap(([field, reading]) => {
      const then = after.get(field) ?? "";
      const what = whatWords(measure, language);
      return then === reading
        ? []
        : [{ kind: "changed" as const, measure: measure.id, what, field, before: reading, after: then }];
    });
  });
  const gone = before.measures.filter(({ id }) => !is.has(id)).map((measure) => told("removed", measure));
  const namesBefore = new Map(before.places.map(({ id, name }) => [id, name]));
  const namesNow = new Map(now.places.map(({ id, name }) => [id, name]));
  const places = [...names.keys()].flatMap((place): FactChange[] => {
    const [earlier, later] = [namesBefore.get(place) ?? "", namesNow.get(place) ?? ""];
    return earlier === later ? [] : [{ kind: "place", place, before: earlier, after: later }];
  });
  return [...changed, ...gone, ...places];
}

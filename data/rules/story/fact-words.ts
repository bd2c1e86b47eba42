/** A measure's facts in the words of a slide. */
import type { StoryContent } from "#data/schema/story.ts";
import type { MeasureFact } from "#data/schema/story-facts.ts";
import { story as englishStory } from "#data/words/en/story.ts";
import { terms as englishTerms } from "#data/words/en/terms.ts";
import { filled } from "#data/words/filled.ts";
import { story as swedishStory } from "#data/words/sv/story.ts";
import { terms as swedishTerms } from "#data/words/sv/terms.ts";

type Language = StoryContent["language"];

export const STORY_WORDS = { sv: swedishStory, en: englishStory };
const TERMS = { sv: swedishTerms, en: englishTerms };

export const statusWord = ({ howFar }: Pick<MeasureFact, "howFar">, language: Language): string =>
  TERMS[language].status[howFar];

/** The plan's words; else what kind of work it is. */
export function whatWords({ what, types }: Pick<MeasureFact, "what" | "types">, language: Language): string {
  if (what !== null) return what;
  const kinds = types.map((type) => TERMS[language].measureType[type]);
  return kinds.length === 0 ? STORY_WORDS[language].unnamed : kinds.join(", ");
}

export const byWords = ({ by }: Pick<MeasureFact, "by">, language: Language): string =>
  by.length === 0 ? STORY_WORDS[language].by.none : by.join(", ");

/** “15 december 2026”, “december 2026”, “2026”. */
function dateInWords(date: string, language: Language): string {
  const [year, month, day] = date.split("-");
  if (month === undefined) return date;
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "sv-SE", {
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  }).format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
}

export function untilWords(
  { until, when, isLineWork }: Pick<MeasureFact, "until" | "when" | "isLineWork">,
  language: Language,
): string {
  if (until !== null) return dateInWords(until, language);
  if (when !== null) return when;
  return STORY_WORDS[language].until[isLineWork ? "lineWork" : "none"];
}

/** “Två åtgärder” is said in figures: numbers before adjectives. */
export function countWords(number: number, language: Language): string {
  const { one, many } = STORY_WORDS[language].opening.measures;
  return number === 1 ? one : filled(many, { number });
}

/** “2 åtgärder. Genomförd: 1. Påbörjad: 1.” */
export function sumWords(measures: readonly MeasureFact[], language: Language): string {
  const words = STORY_WORDS[language].place;
  const counts = new Map<string, number>();
  for (const measure of measures) {
    const status = statusWord(measure, language);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const statuses = [...counts].map(([status, number]) => filled(words.status, { status, number }));
  return filled(words.sum, {
    measures: countWords(measures.length, language),
    statuses: statuses.join(". "),
  });
}

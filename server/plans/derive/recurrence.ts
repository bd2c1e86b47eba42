/** How often: counted, on weekdays, as it goes, or when needed. Pure. */
import { timeOfDay } from "#data/rules/hours-in-text.ts";
import { anyOf, everyFind, firstFind, firstWords } from "#data/rules/vocabulary/patterns.ts";
import { rememberedByText } from "#data/rules/vocabulary/remembered-by-text.ts";
import type { Recurrence } from "#data/schema/schedule.ts";
import { NUMBERS, WEEKDAYS } from "./calendar-words.ts";
import { lower } from "./word-forms.ts";

export interface RecurrenceFound {
  recurrence: Recurrence;
  words: string;
}

type Per = Recurrence["per"];

/** A quarter and a tertial are parts of a year. */
const PERIODS: readonly (readonly [string, Per, number])[] = [
  ["dag(?:en)?", "day", 1],
  ["vecka(?:n)?", "week", 1],
  ["månad(?:en)?", "month", 1],
  ["termin(?:en)?", "term", 1],
  ["kvartal(?:et)?", "year", 4],
  ["tertial(?:et)?", "year", 3],
  ["år(?:et)?", "year", 1],
];

const NUMBER = `\\d{1,3}|${Object.keys(NUMBERS).join("|")}`;
const TIMES = "(?:gång(?:er)?|ggr|dag(?:ar)?|möten?|tillfällen?|träff(?:ar)?|stycken möten)";
const COUNTED = PERIODS.map(
  ([word, per, factor]) =>
    [
      per,
      factor,
      anyOf(`(${NUMBER})(?: ?[-–] ?(${NUMBER}))? ${TIMES} ?(?:per|i|om|/|varje)? ?${word}`),
    ] as const,
);
const EVERY = PERIODS.map(
  ([word, per, factor]) => [per, factor, anyOf(`(varje|var|varannan|vartannat) ${word}`)] as const,
);
const ADVERBS: readonly (readonly [Per, number, RegExp])[] = [
  ["day", 1, anyOf("dagligen")],
  ["week", 1, anyOf("veckovis", "veckovisa")],
  ["month", 1, anyOf("månadsvis", "månatlig*", "månadsmöten")],
  ["term", 1, anyOf("terminsvis")],
  ["year", 4, anyOf("kvartalsvis")],
  ["year", 1, anyOf("årligen", "årlig", "årliga", "årsvis")],
];
const ON_WEEKDAYS = WEEKDAYS.map(
  ([weekday, word]) => [weekday, anyOf(`(?:varje ${word}|${word}ar(?:na)?)`)] as const,
);
const ONGOING = anyOf(
  "löpande",
  "pågående",
  "pågår",
  "kontinuerlig*",
  "regelbund*",
  "fortlöpande",
  "återkommande",
);
const ON_DEMAND = anyOf(
  "(?:vid|efter|utifrån) behov",
  "(?:vid|på) (?:förfrågan|efterfrågan)",
  "när behov (?:finns|uppstår)",
  "vid (?:varje )?(?:kontakt|kontakter|ansökan|indikation|misstanke)",
  "i de fall(?:en)?",
);

const of = (
  per: Per,
  times: number | null,
  weekday: Recurrence["weekday"] = null,
  time: string | null = null,
): Recurrence => ({ per, times, weekday, time });

const number = (words: string): number => NUMBERS[lower(words)] ?? Number(words);

function counted(text: string): RecurrenceFound | null {
  for (const [per, factor, pattern] of COUNTED) {
    const match = firstFind(text, pattern);
    if (match === null) continue;
    // "1–2 gånger" says no one number.
    const times = match[2] === undefined ? number(match[1] ?? "1") * factor : null;
    const isPossible = times === null || (times > 0 && times <= 366);
    if (isPossible) return { recurrence: of(per, times), words: match[0] };
  }
  for (const [per, factor, pattern] of EVERY) {
    const match = firstFind(text, pattern);
    if (match === null) continue;
    const every = lower(match[1] ?? "");
    const times = every.startsWith("varan") || every.startsWith("vartan") ? factor / 2 : factor;
    return { recurrence: of(per, times), words: match[0] };
  }
  for (const [per, times, pattern] of ADVERBS) {
    const words = firstWords(text, pattern);
    if (words !== null) return { recurrence: of(per, times), words };
  }
  return null;
}

/** "Fredagar klockan 13"; several weekdays are so many times a week. */
export function onWeekdays(text: string): RecurrenceFound | null {
  const days = ON_WEEKDAYS.flatMap(([weekday, pattern]) =>
    everyFind(text, pattern)
      .slice(0, 1)
      .map(({ 0: words, index }) => ({ weekday, words, index })),
  ).sort((a, b) => a.index - b.index);
  const [first] = days;
  if (first === undefined) return null;
  const time = timeOfDay(text.slice(first.index, first.index + 60)) ?? timeOfDay(text);
  return {
    recurrence: of("week", days.length, days.length === 1 ? first.weekday : null, time),
    words: first.words,
  };
}

/** The most exact thing that a plain text says of how often. */
export const recurrenceIn = rememberedByText((text): RecurrenceFound | null => {
  const exact = onWeekdays(text) ?? counted(text);
  if (exact !== null) return exact;
  const ongoing = firstWords(text, ONGOING);
  if (ongoing !== null) return { recurrence: of("ongoing", null), words: ongoing };
  const onDemand = firstWords(text, ON_DEMAND);
  return onDemand === null ? null : { recurrence: of("on-demand", null), words: onDemand };
});

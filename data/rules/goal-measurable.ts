/** Whether a goal can be followed up against something: the plans ask for SMART goals. */
import { anyOf, firstWords } from "#data/rules/vocabulary/patterns.ts";

/** An amount: a number that is no age, paragraph or version, or a share. */
const AMOUNT = anyOf(
  "\\d+(?:[.,]\\d+)? ?(?:%|procent\\p{L}*)",
  "(?:minst|högst|max|upp till|ca) \\d+",
  "\\d+ (?:gång\\p{L}*|stycken|st|besök|möten|tillfällen|personer|insatser|utbildningar|timmar|dagar)",
  "andel(?:en|ar)?",
  "(?:samtliga|alla) \\p{L}+(?= (?:med|som|nås|får|ska|har))",
  "halver*",
  "noll",
);
/** Something that is measured regularly. */
const MEASURED = anyOf(
  "trygghetsmätning*",
  "brukarundersökning*",
  "enkät*",
  "statistik*",
  "indikator*",
  "index",
  "systematisk kontroll",
  "egenkontroll*",
  "antalet anmäl\\p{L}+ (?:ska )?öka*",
);
const DATED = anyOf(
  "20\\d\\d",
  "årligen",
  "varje (?:år|månad|vecka|termin|kvartal)",
  "per (?:år|termin|månad|vecka)",
);

/**
 * The words that make a goal measurable: an amount, a date, or something that is measured regularly.
 *
 * @param goal a plain text, single-spaced
 * @returns null where it names none
 */
export const measurableWords = (goal: string): string | null =>
  firstWords(goal, AMOUNT) ?? firstWords(goal, DATED) ?? firstWords(goal, MEASURED);

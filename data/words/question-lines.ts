/** What a meeting said of a question from the room, line by line. Pure. */
import type { DecidedQuestion } from "#data/schema/meeting.ts";
import { dayInWords } from "./day-in-words.ts";
import { minutes as english } from "./en/minutes.ts";
import { filled } from "./filled.ts";
import type { Language } from "./language.ts";
import { minutes as swedish } from "./sv/minutes.ts";

const WORDS = { sv: swedish.of, en: english.of };

export function questionLines(
  { answeredOn, answer, owner, promised }: Omit<DecidedQuestion, "question" | "text" | "place">,
  language: Language,
): string[] {
  const words = WORDS[language];
  const lines: string[] = [];
  if (answeredOn !== null) lines.push(filled(words.answered, { day: dayInWords(answeredOn, language) }));
  if (answer !== null) lines.push(answer);
  if (owner !== null) lines.push(filled(words.owner, { name: owner }));
  if (promised !== null) lines.push(filled(words.promised, { day: dayInWords(promised, language) }));
  return lines;
}

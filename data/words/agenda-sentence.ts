/** Why a measure stands on a meeting's agenda, in a sentence. Pure. */
import type { AgendaReason, QuestionReason } from "#data/rules/agenda/reason.ts";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import type { ActorId } from "#data/schema/ids.ts";
import { dayInWords } from "./day-in-words.ts";
import { agenda as english } from "./en/agenda.ts";
import { filled } from "./filled.ts";
import type { Language } from "./language.ts";
import { agenda as swedish } from "./sv/agenda.ts";

const WORDS = { sv: swedish.reason, en: english.reason };

/** @param placeName what a place is called */
export function agendaSentence(
  reason: AgendaReason,
  language: Language,
  placeName: (id: string) => string,
): string {
  const words = WORDS[language];
  const day = (one: Day): string => dayInWords(one, language);
  switch (reason.kind) {
    case "next-step": {
      const { past, ahead } = words[reason.kind];
      return filled(reason.isPast ? past : ahead, { day: day(reason.by), what: reason.what });
    }
    case "ends":
      return filled(reason.isPast ? words.ends.past : words.ends.ahead, { day: day(reason.on) });
    case "target-year": {
      const { past, ahead } = words[reason.kind];
      return filled(reason.isPast ? past : ahead, { year: reason.year });
    }
    case "open-findings": {
      const { one, many } = words[reason.kind];
      return reason.rules.length === 1 ? one : filled(many, { number: reason.rules.length });
    }
    case "declined": {
      const { one, many } = words[reason.kind];
      return reason.actors.length === 1 ? one : filled(many, { number: reason.actors.length });
    }
    case "target-years-disagree": {
      const years = new Intl.ListFormat(language, { type: "conjunction" }).format(reason.years.map(String));
      return filled(words[reason.kind], { place: placeName(reason.place), years });
    }
    case "not-followed-up": {
      const { since, never } = words[reason.kind];
      return reason.since === null ? never : filled(since, { day: day(reason.since) });
    }
  }
}

/** The same of a question from the room. @param actorName what an actor is called */
export function questionSentence(
  reason: QuestionReason,
  language: Language,
  actorName: (id: ActorId) => string,
): string {
  const words = WORDS[language];
  if (reason.kind === "owned") return filled(words.owned, { name: actorName(reason.actor) });
  const { past, ahead } = words.promised;
  return filled(reason.isPast ? past : ahead, { day: dayInWords(reason.by, language) });
}

/** Why a measure or a question stands on the agenda, in the reader's language. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useActorName } from "#client/records/actor-name.tsx";
import type { AgendaReason, QuestionReason } from "#data/rules/agenda/reason.ts";
import { agendaSentence, questionSentence } from "#data/words/agenda-sentence.ts";

/** Why a question from the room stands there. */
export function useQuestionReasonWords(): (reason: QuestionReason) => string {
  const { i18n } = useTranslation();
  const name = useActorName();
  return (reason) => questionSentence(reason, i18n.language === "en" ? "en" : "sv", name);
}

export function useReasonWords(): (reason: AgendaReason) => string {
  const { i18n } = useTranslation();
  const { data } = useQuery(queries.places());
  const name = (id: string) => data?.features.find((place) => place.id === id)?.properties.name ?? id;
  return (reason) => agendaSentence(reason, i18n.language === "en" ? "en" : "sv", name);
}

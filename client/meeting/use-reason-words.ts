/** Why a measure stands on the agenda, in the reader's language. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import type { AgendaReason } from "#data/rules/agenda/reason.ts";
import { agendaSentence } from "#data/words/agenda-sentence.ts";

export function useReasonWords(): (reason: AgendaReason) => string {
  const { i18n } = useTranslation();
  const { data } = useQuery(queries.places());
  const name = (id: string) => data?.features.find((place) => place.id === id)?.properties.name ?? id;
  return (reason) => agendaSentence(reason, i18n.language === "en" ? "en" : "sv", name);
}

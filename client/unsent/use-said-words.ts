/** What is said of a finding or an assignment, in the reader's language. */
import { useTranslation } from "react-i18next";
import type { AnswerSaid, FindingSaid } from "#client/outbox/index.ts";

export function useSaidWords() {
  const { t } = useTranslation();
  return {
    decision: ({ state, reason }: FindingSaid): string =>
      reason === null ? t(`findings.state.${state}`) : t("findings.because", { reason }),
    answer: ({ state, reason, function: duty }: AnswerSaid): string => {
      const by = duty === null ? "" : ` (${duty})`;
      return `${t(`answers.state.${state}`)}${by}${reason === null ? "" : `: ${reason}`}`;
    },
  };
}

/** How long a district keeps what the public has told it. */
import { useTranslation } from "react-i18next";
import { FEEDBACK_DAYS } from "#data/schema/feedback.ts";
import { TermField, type TermFieldProps } from "./term-field.tsx";
import { useTermWords } from "./use-term-words.ts";

export function FeedbackDaysField(props: TermFieldProps) {
  const { t } = useTranslation();
  const words = useTermWords();
  return (
    <TermField
      {...props}
      label={t("feedback.term.days")}
      description={t("feedback.term.job", FEEDBACK_DAYS)}
      told={words}
    />
  );
}

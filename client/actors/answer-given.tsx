/** When and by which function an actor answered, why it said no, and when it was reminded. */
import { useTranslation } from "react-i18next";
import { useMomentWords } from "#client/ui/use-moment-words.ts";
import type { Assignment } from "#data/schema/assignment.ts";

export function AnswerGiven({ assignment: { answer, state, remindedAt } }: { assignment: Assignment }) {
  const { t } = useTranslation();
  const day = useMomentWords({ isShort: true });
  return (
    <>
      {answer !== null && (
        <span className="text-muted">
          {t(`answers.given.${answer.state}.${answer.by}`, { day: day(answer.at) })}
          {answer.function !== null && <span lang="sv">{` (${answer.function})`}</span>}
        </span>
      )}
      {remindedAt !== null && (
        <span className="text-muted">{t("answers.remindedAt", { day: day(remindedAt) })}</span>
      )}
      {answer?.reason != null && (
        <p lang="sv" className="w-full">
          <span className="text-muted">{t("answers.reason")}: </span>
          {answer.reason}
        </p>
      )}
      {state === "changed" && <p className="w-full text-care">{t("answers.changed")}</p>}
    </>
  );
}

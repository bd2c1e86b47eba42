/** Whether all that was decided is safe, what was taken back, and what to do where something is not. */
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { personalIn } from "#client/model/personal-data.ts";
import { useRowWords } from "#client/records/row-words.ts";
import { Overtaken } from "./send.ts";
import type { MeetingState } from "./use-meeting.ts";

function useRefusalWords(): (error: Error) => string {
  const { t, i18n } = useTranslation();
  return (error) => {
    if (error instanceof Overtaken)
      return t("meeting.saving.overtaken", { status: t(`terms.status.${error.current.status}`) });
    if (!(error instanceof ApiError)) return t("app.error.offline");
    const match = error.problem.issues?.map(({ message }) => personalIn(message)).find((one) => one !== null);
    return match == null
      ? error.problem.detail[i18n.language === "en" ? "en" : "sv"]
      : t("edit.errors.personal-data", { match });
  };
}

type SavingLineProps = Pick<MeetingState, "saving" | "undone" | "rewrite">;

export function SavingLine({
  saving: { waiting, held, refused, retry, entries },
  undone,
  rewrite,
}: SavingLineProps) {
  const { t } = useTranslation();
  const words = useRefusalWords();
  const { title } = useRowWords();
  const told = () => {
    if (waiting > 0) return t("meeting.saving.now");
    if (undone !== null) return t("meeting.saving.undone", { title: title(undone.decision.opened) });
    return entries.length === 0 ? "" : t("meeting.saving.saved");
  };
  return (
    <div className="space-y-2">
      {held !== null && waiting > 0 && (
        <p role="alert" className="font-semibold text-care">
          {t("meeting.saving.waiting", { count: waiting })}{" "}
          <button type="button" className="text-link min-h-6" onClick={retry}>
            {t("app.retry")}
          </button>
        </p>
      )}
      {refused !== null && (
        <p role="alert" className="font-semibold text-fault">
          {t("meeting.saving.refused", { title: title(refused.entry.decision.opened) })}{" "}
          {words(refused.error)}{" "}
          <button type="button" className="text-link min-h-6" onClick={() => rewrite(refused.entry)}>
            {t("meeting.saving.rewrite")}
          </button>
        </p>
      )}
      <p role="status" className="text-sm text-muted empty:hidden">
        {held === null && told()}
      </p>
    </div>
  );
}

/** Whether all that was decided is safe, what was taken back, and what to do where something is not. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { personalIn } from "#client/model/personal-data.ts";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import type { DecidedEdit } from "./decision.ts";
import type { Decisions } from "./use-decisions.ts";

function useRefusalWords() {
  const { t, i18n } = useTranslation();
  const refusal = ({ issues = [], detail }: ApiProblem): string => {
    const match = issues.flatMap(({ message }) => personalIn(message) ?? [])[0];
    if (match !== undefined) return t("edit.errors.personal-data", { match });
    return detail[i18n.language === "en" ? "en" : "sv"];
  };
  return {
    refusal,
    failure: (error: Error): string =>
      error instanceof ApiError ? refusal(error.problem) : t("app.error.offline"),
  };
}

interface NotTakenProps {
  edit: DecidedEdit;
  rewrite: (edit: DecidedEdit) => void;
}

function NotTaken({ edit, rewrite }: NotTakenProps) {
  const { t } = useTranslation();
  const { refusal } = useRefusalWords();
  const { stuck } = edit;
  if (stuck === null) return null;
  return (
    <p role="alert" className="font-semibold text-fault">
      {t("meeting.saving.refused", { title: edit.title })}{" "}
      {stuck.kind === "refused"
        ? refusal(stuck.problem)
        : "status" in stuck.current
          ? t("meeting.saving.overtaken", { status: t(`terms.status.${stuck.current.status}`) })
          : t("meeting.saving.questionOvertaken")}{" "}
      {stuck.kind === "refused" ? (
        <button type="button" className="text-link min-h-6" onClick={() => rewrite(edit)}>
          {t("meeting.saving.rewrite")}
        </button>
      ) : (
        <Link to="/osant" search={({ lang }) => ({ lang })} className="text-link min-h-6">
          {t("outbox.choose")}
        </Link>
      )}
    </p>
  );
}

interface SavingLineProps {
  decisions: Decisions;
  /** Opens again what was refused. */
  rewrite: (edit: DecidedEdit) => void;
}

export function SavingLine({ decisions, rewrite }: SavingLineProps) {
  const { t } = useTranslation();
  const { failure } = useRefusalWords();
  const { waiting, isCutOff, stuck, takenBack, retry } = decisions;
  const told = () => {
    if (waiting > 0) return t("meeting.saving.now");
    if (takenBack !== null) return t("meeting.saving.undone", { title: takenBack.decision.title });
    return decisions.decisions.length === 0 ? "" : t("meeting.saving.saved");
  };
  return (
    <div className="space-y-2">
      {isCutOff && (
        <p role="alert" className="font-semibold text-care">
          {t("meeting.saving.waiting", { count: waiting })}{" "}
          <button type="button" className="text-link min-h-6" onClick={retry}>
            {t("app.retry")}
          </button>
        </p>
      )}
      {stuck !== null && <NotTaken edit={stuck} rewrite={rewrite} />}
      {takenBack?.error != null && (
        <p role="alert" className="font-semibold text-fault">
          {t("meeting.saving.undoFailed", { title: takenBack.decision.title })} {failure(takenBack.error)}
        </p>
      )}
      <p role="status" className="text-sm text-muted empty:hidden">
        {!isCutOff && takenBack?.error == null && told()}
      </p>
    </div>
  );
}

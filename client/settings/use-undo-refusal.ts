/** Why something could not be taken back, in the reader's language. */
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";

/** The server's word → ours. */
const REASONS = {
  "undone already": "undo.already",
  "taken up": "undo.takenUp",
  "link used": "undo.linkUsed",
  "no way back": "undo.noWayBack",
  "no-provider": "undo.noProvider",
  "the last administrator": "form.lastAdministrator",
} as const;

const isReason = (message: string): message is keyof typeof REASONS => message in REASONS;

export function useUndoRefusal(): (error: Error) => string {
  const { t, i18n } = useTranslation();
  return (error) => {
    if (!(error instanceof ApiError)) return t("app.error.offline");
    const { kind, issues = [], detail } = error.problem;
    if (kind === "changed-meanwhile") return t("undo.overtaken");
    const reason = issues.map(({ message }) => message).find(isReason);
    if (reason !== undefined) return t(REASONS[reason]);
    return kind === "invalid" ? t("undo.invalid") : detail[i18n.language === "en" ? "en" : "sv"];
  };
}

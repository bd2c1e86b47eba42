/** How it stands with an unsent edit, and why it was not taken, in the reader's language. */
import { useTranslation } from "react-i18next";
import { personalIn } from "#client/model/personal-data.ts";
import { type OutboxState, type QueuedEdit, useOutboxState } from "#client/outbox/index.ts";
import type { ApiProblem } from "#data/schema/api-problem.ts";

/** Whether one before it of the same measure has to be seen to first. */
const isBehind = (edit: QueuedEdit, { edits }: OutboxState): boolean =>
  edits
    .slice(0, edits.indexOf(edit))
    .some(({ measure, stuck }) => measure === edit.measure && stuck !== null);

export function useWhyWords() {
  const { t, i18n } = useTranslation();
  const state = useOutboxState();
  const why = ({ kind, issues = [], detail }: ApiProblem): string => {
    if (kind === "signed-out" || kind === "other-account") return t(`outbox.why.${kind}`);
    const match = issues.flatMap(({ message }) => personalIn(message) ?? [])[0];
    if (match !== undefined) return t("outbox.why.personal", { match });
    return detail[i18n.language === "en" ? "en" : "sv"];
  };
  return {
    standing: (edit: QueuedEdit): string => {
      if (edit.stuck !== null) return t(`outbox.state.${edit.stuck.kind}`);
      if (state.sending === edit.id) return t("outbox.state.sending");
      return t(isBehind(edit, state) ? "outbox.state.behind" : "outbox.state.waits");
    },
    /** Null where there is nothing to say but that it waits. */
    why: ({ stuck }: QueuedEdit): string | null => (stuck?.kind === "refused" ? why(stuck.problem) : null),
  };
}

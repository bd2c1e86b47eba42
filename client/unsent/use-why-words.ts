/** How it stands with an unsent edit, and why it was not taken, in the reader's language. */
import { useTranslation } from "react-i18next";
import { askedIn, placeErrorsOf, usePlaceWords } from "#client/draw/index.ts";
import { personalIn } from "#client/model/personal-data.ts";
import { isBehind, type QueuedEdit, useOutboxState } from "#client/outbox/index.ts";
import { actorErrorsOf, useActorWords } from "#client/settings/index.ts";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import { withColon } from "./with-colon.ts";

export function useWhyWords() {
  const { t, i18n } = useTranslation();
  const state = useOutboxState();
  const place = usePlaceWords();
  const actor = useActorWords();
  /** What is wrong with which field of what was written. */
  const byField = ({ kind }: QueuedEdit, problem: ApiProblem): string[] => {
    if (kind === "place" || kind === "new-place") {
      const asked = [...askedIn(problem)].map(([notice, names]) => t(`draw.despite.${notice}`, { names }));
      const wrong = [...placeErrorsOf(problem)].map(
        ([field, error]) => `${withColon(place.field(field))} ${place.error(error)}`,
      );
      return [...wrong, ...asked];
    }
    if (kind !== "actor" && kind !== "new-actor") return [];
    return [...actorErrorsOf(problem)].map(
      ([path, error]) => `${withColon(actor.field(path))} ${actor.error(error)}`,
    );
  };
  const why = (edit: QueuedEdit, problem: ApiProblem): string => {
    const { kind, issues = [], detail } = problem;
    if (kind === "signed-out" || kind === "other-account") return t(`outbox.why.${kind}`);
    const wrong = byField(edit, problem);
    if (wrong.length > 0) return wrong.join(" ");
    const match = issues.flatMap(({ message }) => personalIn(message) ?? [])[0];
    if (match !== undefined) return t("outbox.why.personal", { match });
    return detail[i18n.language === "en" ? "en" : "sv"];
  };
  return {
    standing: (edit: QueuedEdit): string => {
      if (edit.stuck !== null) return t(`outbox.state.${edit.stuck.kind}`);
      if (state.entering.includes(edit.id)) return t("outbox.state.entering");
      if (state.sending === edit.id) return t("outbox.state.sending");
      return t(isBehind(edit, state.edits) ? "outbox.state.behind" : "outbox.state.waits");
    },
    /** Null where there is nothing to say but that it waits. */
    why: (edit: QueuedEdit): string | null =>
      edit.stuck?.kind === "refused" ? why(edit, edit.stuck.problem) : null,
  };
}

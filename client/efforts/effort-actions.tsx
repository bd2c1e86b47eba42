/** What can be done with an effort: print it, change it, tell how it went, take it away. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { type Effort, effortActors } from "#data/schema/effort.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import { removeEffort } from "./write-effort.ts";

export type EffortFormName = "change" | "outcome";

interface EffortActionsProps {
  effort: Effort;
  /** Opens the form in which it is changed, or told of. */
  onOpen: (form: EffortFormName) => void;
  /** Hears of what was done, in words. */
  onDone: (words: string, title: string, change: ChangeId) => void;
}

export function EffortActions({ effort, onOpen, onDone }: EffortActionsProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { may } = useMe();
  const remove = useMutation({
    mutationFn: () => removeEffort(effort),
    onSuccess: ({ change: made }) => onDone(t("efforts.told.removed"), effort.title, made),
    // A refusal may be because somebody else has changed it: what stands there now is shown behind.
    onSettled: () => void client.invalidateQueries({ queryKey: queries.efforts().queryKey }),
  });
  const actors = effortActors(effort);
  const mayWrite = may("answer", { district: effort.district, actors });
  return (
    <div className="mt-8 border-t border-line pt-4 print:hidden">
      {remove.error !== null && <ErrorNotice error={remove.error} />}
      <div className="flex flex-wrap gap-2">
        {mayWrite && (
          <Button className="button button-primary" onPress={() => onOpen("outcome")}>
            {t(effort.outcome === null ? "efforts.outcome.tell" : "efforts.outcome.change")}
          </Button>
        )}
        <Button className="button" onPress={() => window.print()}>
          {t("efforts.brief.print")}
        </Button>
        {effort.date !== null && (
          <a href={`/api/efforts/${effort.id}/calendar`} download className="button">
            {t("efforts.brief.calendar")}
          </a>
        )}
        <Link
          to="/samverkan"
          search={(previous) => ({ lang: previous.lang, actor: actors, stop: effort.stops })}
          className="button"
        >
          {t("efforts.brief.plan")}
        </Link>
        {mayWrite && (
          <>
            <Button className="button" onPress={() => onOpen("change")}>
              {t("edit.open")}
            </Button>
            <Button
              className="button button-fault"
              onPress={() => remove.mutate()}
              isDisabled={remove.isPending}
            >
              {t("efforts.brief.remove")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

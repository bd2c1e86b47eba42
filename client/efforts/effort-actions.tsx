/** What can be done with an effort: print it, change it, tell how it went, take it away. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { type Effort, type EffortChangeMade, effortActors } from "#data/schema/effort.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import { ChangeEffort, type EffortView, TellOutcome } from "./change-effort.tsx";
import { removeEffort } from "./write-effort.ts";

interface EffortActionsProps {
  effort: Effort;
  view: EffortView;
  /** Hears of what was done, in words. */
  onDone: (words: string, title: string, change: ChangeId) => void;
}

export function EffortActions({ effort, view, onDone }: EffortActionsProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { may } = useMe();
  const [open, setOpen] = useState<"change" | "outcome" | null>(null);
  const close = () => setOpen(null);
  const saved = (made: EffortChangeMade | null) => {
    close();
    if (made !== null) onDone(t("efforts.told.saved"), made.effort.title, made.change);
  };
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
          <Button className="button button-primary" onPress={() => setOpen("outcome")}>
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
            <Button className="button" onPress={() => setOpen("change")}>
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
      {open === "change" && <ChangeEffort effort={effort} view={view} onSaved={saved} onClose={close} />}
      {open === "outcome" && <TellOutcome effort={effort} onSaved={saved} onClose={close} />}
    </div>
  );
}

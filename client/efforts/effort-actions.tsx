/** What can be done with an effort: print it, change it, tell how it went, take it away. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import type { View } from "#client/model/use-view.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Modal } from "#client/ui/modal.tsx";
import { whoAttends } from "#data/rules/joint-efforts/who-attends.ts";
import { type Effort, type EffortPatch, effortActors } from "#data/schema/effort.ts";
import type { ActorId, ChangeId } from "#data/schema/ids.ts";
import { EffortForm } from "./effort-form.tsx";
import { OutcomeForm } from "./outcome-form.tsx";
import { patchEffort, removeEffort } from "./write-effort.ts";

interface EffortActionsProps {
  effort: Effort;
  view: Pick<View, "allPlaces" | "allRows" | "actors">;
  /** Hears of what was done, in words. */
  onDone: (words: string, title: string, change: ChangeId) => void;
}

/** Those who come, and who else answers for something at the stops. */
function actorsFor(effort: Effort, { allPlaces, allRows, actors }: EffortActionsProps["view"]): ActorId[] {
  const chosen = effortActors(effort);
  const stops = allPlaces.filter(({ id }) => effort.stops.includes(id));
  const found = whoAttends({ places: allPlaces, rows: allRows, actors, chosen, stops, period: null });
  return found.map(({ actor }) => actor);
}

export function EffortActions({ effort, view, onDone }: EffortActionsProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { may } = useMe();
  const [open, setOpen] = useState<"change" | "outcome" | null>(null);
  const refetch = () => void client.invalidateQueries({ queryKey: queries.efforts().queryKey });
  const change = useMutation({
    mutationFn: (patch: EffortPatch) => patchEffort(effort, patch),
    onSuccess: ({ change: made }) => {
      setOpen(null);
      onDone(t("efforts.told.saved"), effort.title, made);
    },
    // A refusal may be because somebody else has changed it: what stands there now is shown behind.
    onSettled: refetch,
  });
  const remove = useMutation({
    mutationFn: () => removeEffort(effort),
    onSuccess: ({ change: made }) => onDone(t("efforts.told.removed"), effort.title, made),
    onSettled: refetch,
  });
  const actors = effortActors(effort);
  const mayWrite = may("answer", { district: effort.district, actors });
  const close = () => {
    setOpen(null);
    change.reset();
  };
  const form = { error: change.error, isPending: change.isPending, onCancel: close };
  const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
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
      {open === "change" && (
        <Modal title={t("efforts.brief.change")} onClose={close}>
          <EffortForm
            {...form}
            initial={effort}
            actors={actorsFor(effort, view)}
            onSave={(written) => change.mutate(written)}
          />
        </Modal>
      )}
      {open === "outcome" && (
        <Modal title={t("efforts.outcome.heading")} onClose={close}>
          <OutcomeForm
            {...form}
            initial={effort.outcome ?? { date: effort.date ?? today, text: "" }}
            onSave={(outcome) => change.mutate({ outcome })}
          />
        </Modal>
      )}
    </div>
  );
}

/** One unsent edit: what it changes, how it stands with it, and what one can do about it. */
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CorrectPlace } from "#client/draw/index.ts";
import { type QueuedEdit, useOutbox, useOutboxState } from "#client/outbox/index.ts";
import { CorrectActor } from "#client/settings/index.ts";
import { classes } from "#client/ui/classes.ts";
import { useMomentWords } from "#client/ui/use-moment-words.ts";
import { CorrectDialog } from "./correct-dialog.tsx";
import { SettleDialog } from "./settle-dialog.tsx";
import { isCorrectable } from "./use-correction.ts";
import { useLineWords } from "./use-line-words.ts";
import { useWhyWords } from "./use-why-words.ts";
import { WhereItStands } from "./where-it-stands.tsx";
import { withColon } from "./with-colon.ts";

/** Registers are corrected in their own forms, all else where it waits; meanwhile it is not sent. */
function Correction({ edit, onClose }: { edit: QueuedEdit; onClose: () => void }) {
  const { hold } = useOutbox();
  useEffect(() => hold(edit.id), [hold, edit.id]);
  if (edit.kind === "place" || edit.kind === "new-place")
    return <CorrectPlace edit={edit} onClose={onClose} />;
  if (edit.kind === "actor" || edit.kind === "new-actor")
    return <CorrectActor edit={edit} onClose={onClose} />;
  return <CorrectDialog edit={edit} onClose={onClose} />;
}

interface UnsentItemProps {
  edit: QueuedEdit;
  onDrop: (edit: QueuedEdit) => void;
}

export function UnsentItem({ edit, onDrop }: UnsentItemProps) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const { sending } = useOutboxState();
  const lines = useLineWords();
  const { standing, why } = useWhyWords();
  const time = useMomentWords();
  const [open, setOpen] = useState<"choose" | "correct" | null>(null);
  const close = () => setOpen(null);
  const reason = why(edit);
  const about = <span className="sr-only">: {edit.title}</span>;
  return (
    <li className="rounded-xl border border-line bg-paper px-4 py-3">
      <WhereItStands edit={edit} />
      <dl className="mt-1 space-y-0.5">
        {lines(edit).map(({ name, words }) => (
          <div key={name} className="flex flex-wrap gap-x-2">
            <dt className="text-muted">{withColon(name)}</dt>
            <dd lang="sv" className="min-w-0 wrap-break-word">
              {words}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes("mt-2", edit.stuck === null ? "text-muted" : "font-semibold text-fault")}>
        {standing(edit)}
        {reason !== null && <span className="font-normal text-ink">. {reason}</span>}
      </p>
      <p className="text-sm text-muted">{t("outbox.made", { time: time(edit.at) })}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {edit.stuck?.kind === "meets" && (
          <Button className="button button-primary" onPress={() => setOpen("choose")}>
            {t("outbox.choose")}
            {about}
          </Button>
        )}
        {isCorrectable(edit) && (
          <Button
            className={classes("button", edit.stuck !== null && "button-primary")}
            isDisabled={sending === edit.id}
            onPress={() => setOpen("correct")}
          >
            {t("outbox.correct.open")}
            {about}
          </Button>
        )}
        {edit.stuck?.kind === "refused" && (
          <Button className="button" onPress={() => void outbox.retry(edit.id)}>
            {t("outbox.retry")}
            {about}
          </Button>
        )}
        <Button className="button" isDisabled={sending === edit.id} onPress={() => onDrop(edit)}>
          {t("outbox.drop")}
          {about}
        </Button>
      </div>
      {open === "choose" && <SettleDialog edit={edit} onClose={close} />}
      {open === "correct" && <Correction edit={edit} onClose={close} />}
    </li>
  );
}

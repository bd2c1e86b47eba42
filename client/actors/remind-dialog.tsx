/** A reminder of what is not answered: its text to take along, a day for the calendar, and the note that it was sent. */
import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { CopyButton } from "#client/ui/copy-button.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { calendarEntry } from "./calendar-entry.ts";
import type { Asked } from "./commitments.ts";
import { letterOf, mailLink } from "./reminder-letter.ts";
import { type Reminded, useRemind } from "./use-remind.ts";

interface RemindDialogProps {
  actor: ActorSummary;
  /** What waits for an answer, and the reader may remind of. */
  asked: readonly Asked[];
  onClose: () => void;
  onNoted: (reminded: Reminded) => void;
}

/** Days that one has to answer, unless somebody says otherwise. */
const DAYS = 14;

function dayFrom(now: Date): string {
  const day = new Date(now);
  day.setDate(day.getDate() + DAYS);
  return day.toLocaleDateString("sv-SE");
}

function useLetter(actor: ActorSummary, asked: readonly Asked[], day: string, url: string) {
  const { t } = useTranslation();
  const name = useActorName();
  const { title } = useRowWords();
  const lines = asked.map(({ row, assignment }) =>
    t("reminder.line", {
      title: title(row),
      plan: row.plan.title,
      actor: name(assignment.actor),
      role: t(`terms.role.${assignment.role}`).toLowerCase(),
    }),
  );
  const words = {
    subject: t("reminder.subject", { count: asked.length }),
    opening: t("reminder.opening", { count: asked.length, actor: actor.name, day }),
    closing: t("reminder.closing", { url }),
    more: (count: number) => t("reminder.more", { count }),
  };
  return { letter: letterOf(words, lines), mail: mailLink(words, lines) };
}

export function RemindDialog({ actor, asked, onClose, onNoted }: RemindDialogProps) {
  const { t } = useTranslation();
  const [now] = useState(() => new Date());
  const [day, setDay] = useState(() => dayFrom(now));
  const url = `${location.origin}/aktorer/${actor.id}?answer=unanswered`;
  const { letter, mail } = useLetter(actor, asked, day, url);
  const remind = useRemind(onNoted);
  const calendar = useMemo(() => {
    const id = `${crypto.randomUUID()}@${location.hostname}`;
    const entry = calendarEntry({ id, now, day, title: letter.subject, text: letter.body, url });
    return `data:text/calendar;charset=utf-8,${encodeURIComponent(entry)}`;
  }, [now, day, letter.subject, letter.body, url]);
  return (
    <Modal title={t("reminder.title", { actor: actor.name })} onClose={onClose}>
      <div className="space-y-4">
        <p>{t("reminder.about")}</p>
        <label className="block">
          <span className="field-label">{t("reminder.day")}</span>
          <input
            type="date"
            required
            className="input max-w-48"
            value={day}
            onChange={({ target }) => {
              if (target.value !== "") setDay(target.value);
            }}
          />
        </label>
        <label className="block">
          <span className="field-label">{t("reminder.text")}</span>
          <textarea readOnly rows={8} lang="sv" className="input text-sm" value={letter.body} />
        </label>
        <div className="flex flex-wrap items-center gap-2">
          <CopyButton text={letter.body} />
          <a className="button" href={mail}>
            {t("reminder.mail")}
          </a>
          <a className="button" href={calendar} download="paminnelse.ics">
            {t("reminder.calendar")}
          </a>
        </div>
        {remind.error !== null && (
          <p role="alert" className="font-semibold text-fault">
            {t("reminder.failed")}
          </p>
        )}
        <ModalActions>
          <Button className="button" onPress={onClose}>
            {t("form.cancel")}
          </Button>
          <Button
            className="button button-primary"
            isPending={remind.isPending}
            onPress={() => remind.mutate(asked)}
          >
            {t("reminder.note")}
          </Button>
        </ModalActions>
      </div>
    </Modal>
  );
}

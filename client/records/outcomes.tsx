/** What was measured of a measure at its place, told as one place's figures; those who may note, correct and take away. */
import { useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { useUndo } from "#client/model/use-undo.ts";
import { SavedLine } from "#client/ui/saved-line.tsx";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { OUTCOMES, type Outcome } from "#data/schema/outcome.ts";
import { OutcomeForm } from "./outcome-form.tsx";
import { OutcomeMeeting } from "./outcome-meeting.tsx";
import { OutcomeText } from "./outcome-text.tsx";
import { useOutcomeChange } from "./use-outcome-change.ts";
import { useOutcomeWords } from "./use-outcome-words.ts";

/** What stands in the form: a note by its place in the list, or a new one, over the row as it was opened. */
interface Opened {
  row: MeasureRow;
  at: number | null;
}

interface ItemProps {
  outcome: Outcome;
  mayChange: boolean;
  onCorrect: () => void;
  onRemove: () => void;
}

function OutcomeItem({ outcome, mayChange, onCorrect, onRemove }: ItemProps) {
  const { t } = useTranslation();
  const words = useOutcomeWords()(outcome);
  const action = (said: string, onPress: () => void) => (
    <Button className="text-link min-h-6" onPress={onPress}>
      {said}
      <span className="sr-only">: {words}</span>
    </Button>
  );
  return (
    <li>
      <OutcomeText outcome={outcome} />
      {mayChange && (
        <p className="flex gap-4 print:hidden">
          {action(t("evidence.outcomes.correct"), onCorrect)}
          {action(t("evidence.outcomes.remove"), onRemove)}
        </p>
      )}
    </li>
  );
}

export function Outcomes({ row }: { row: MeasureRow }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const [opened, setOpened] = useState<Opened | null>(null);
  const undo = useUndo();
  const whole = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpened(null);
    // The form goes, and would take the focus with it.
    whole.current?.focus();
  };
  const { write, meeting, refusal, isPending, giveUp } = useOutcomeChange(undo, close);
  const { outcomes = [], district } = row;
  const mayChange = may("edit", { district, actors: [] });
  if (outcomes.length === 0 && !mayChange) return null;
  return (
    <div ref={whole} tabIndex={-1} className="mt-1.5 text-sm outline-none">
      {outcomes.length > 0 && (
        <>
          <p className="font-semibold">{t("evidence.outcomes.heading")}</p>
          <ul className="space-y-1">
            {outcomes.map((outcome, at) => (
              <OutcomeItem
                key={JSON.stringify(outcome)}
                outcome={outcome}
                mayChange={mayChange && opened === null && meeting === null}
                onCorrect={() => setOpened({ row, at })}
                onRemove={() => write(row, { at, next: null })}
              />
            ))}
          </ul>
          <p className="text-muted">{t("evidence.outcomes.caution")}</p>
        </>
      )}
      {mayChange && opened === null && meeting === null && outcomes.length < OUTCOMES && (
        <Button className="text-link print:hidden" onPress={() => setOpened({ row, at: null })}>
          {t("evidence.outcomes.add")}
          <span className="sr-only" lang="sv">
            : {row.title}
          </span>
        </Button>
      )}
      {meeting !== null && (
        <OutcomeMeeting
          meeting={meeting}
          isPending={isPending}
          onKeep={() => {
            giveUp();
            close();
          }}
          onInsist={() => write(meeting.current, meeting.insisted)}
        />
      )}
      {opened !== null && meeting === null && (
        <OutcomeForm
          initial={opened.at === null ? null : (opened.row.outcomes?.[opened.at] ?? null)}
          isPending={isPending}
          refusal={refusal}
          onSave={(next) => write(opened.row, { at: opened.at, next })}
          onClose={() => {
            giveUp();
            close();
          }}
        />
      )}
      {opened === null && meeting === null && refusal !== null && (
        <p role="alert" className="font-semibold text-fault print:hidden">
          {refusal}
        </p>
      )}
      <div className="print:hidden">
        <SavedLine undo={undo} />
      </div>
    </div>
  );
}

/** One measure at the year end: how it went, in one press and one sentence. */
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { FollowUpText } from "#client/records/follow-up-text.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { StatusBadge } from "#client/records/status-badge.tsx";
import { classes } from "#client/ui/classes.ts";
import { CLOSINGS, type Closing, closingOf } from "#data/rules/year-end.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

interface CloseCardProps {
  row: MeasureRow;
  /** How it was closed here, before the server has confirmed it; null where it was not. */
  waiting: Closing | null;
  onClose: (closing: Closing, words: string) => void;
}

/** What a line of the plan holds. */
const LONGEST = 160;

export function CloseCard({ row, waiting, onClose }: CloseCardProps) {
  const { t } = useTranslation();
  const { title, tab } = useRowWords();
  const ids = { title: useId(), words: useId(), fault: useId() };
  const [words, setWords] = useState(row.yearEnd?.words ?? "");
  const [isMissing, setMissing] = useState(false);
  const closing = waiting ?? closingOf(row, row.plan.year);
  const last = row.followUps?.at(-1);
  return (
    <li id={row.id}>
      <article aria-labelledby={ids.title} className="space-y-2.5 rounded-xl border border-line p-4">
        <header>
          <p lang="sv" className="text-sm text-muted">
            {tab(row.priorityArea)}
          </p>
          <h2 id={ids.title} lang="sv" className="font-serif text-xl leading-tight font-semibold">
            {title(row)}
          </h2>
        </header>
        <StatusBadge status={row.status} />
        {last !== undefined && <FollowUpText followUp={last} />}
        <div>
          <label htmlFor={ids.words} className="field-label">
            {t("meeting.yearEnd.words")}
          </label>
          <input
            id={ids.words}
            lang="sv"
            maxLength={LONGEST}
            value={words}
            aria-invalid={isMissing}
            aria-describedby={ids.fault}
            onChange={({ target }) => {
              setWords(target.value);
              setMissing(false);
            }}
            className="input"
          />
          <p id={ids.fault} role="alert" className="text-sm font-semibold text-fault empty:hidden">
            {isMissing && t("meeting.yearEnd.missing")}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {CLOSINGS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === closing}
              className={classes("button", one === closing && "border-accent bg-wash ring-1 ring-accent")}
              onClick={() => {
                const said = tidy(words);
                if (said === "") setMissing(true);
                else onClose(one, said);
              }}
            >
              {t(`meeting.yearEnd.closing.${one}`)}
            </button>
          ))}
        </div>
      </article>
    </li>
  );
}

/** One measure at the year end: how it went, in one press and one sentence. */
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { FollowUpText } from "#client/records/follow-up-text.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { StatusBadge } from "#client/records/status-badge.tsx";
import { useShortcuts } from "#client/shortcuts/index.ts";
import { classes } from "#client/ui/classes.ts";
import { CLOSINGS, type Closing, closingOf } from "#data/rules/year-end.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { Key } from "./key.tsx";

interface CloseCardProps {
  row: MeasureRow;
  /** Whether the keys are about this one. */
  isCurrent: boolean;
  onCurrent: () => void;
  onClose: (closing: Closing, words: string) => void;
}

/** What a line of the plan holds. */
const LONGEST = 160;

export function CloseCard({ row, isCurrent, onCurrent, onClose }: CloseCardProps) {
  const { t } = useTranslation();
  const { title, tab } = useRowWords();
  const ids = { title: useId(), words: useId(), fault: useId() };
  const [words, setWords] = useState(row.yearEnd?.words ?? "");
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const closing = closingOf(row, row.plan.year);
  const last = row.followUps?.at(-1);
  const close = (chosen: Closing) => {
    const said = tidy(words);
    if (said === "") setMissing(true);
    else onClose(chosen, said);
  };
  useShortcuts(
    t("meeting.yearEnd.keys"),
    isCurrent
      ? [
          { keys: "n", words: t("meeting.yearEnd.words"), run: () => field.current?.focus() },
          ...CLOSINGS.map((one, index) => ({
            keys: String(index + 1),
            words: t(`meeting.yearEnd.closing.${one}`),
            run: () => close(one),
          })),
        ]
      : [],
  );
  return (
    <li>
      <article
        id={row.id}
        tabIndex={-1}
        aria-labelledby={ids.title}
        onFocus={onCurrent}
        className={classes(
          "scroll-my-24 space-y-2.5 rounded-xl border p-4 outline-none",
          isCurrent ? "border-accent" : "border-line",
        )}
      >
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
            ref={field}
            id={ids.words}
            lang="sv"
            maxLength={LONGEST}
            value={words}
            aria-invalid={isMissing}
            aria-describedby={ids.fault}
            onKeyDown={({ key, currentTarget }) => {
              // Written: the keys are about the measure again.
              if (key === "Enter") currentTarget.closest("article")?.focus();
            }}
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
          {CLOSINGS.map((one, index) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === closing}
              className={classes("button", one === closing && "border-accent bg-wash ring-1 ring-accent")}
              onClick={() => close(one)}
            >
              {isCurrent && <Key>{String(index + 1)}</Key>}
              {t(`meeting.yearEnd.closing.${one}`)}
            </button>
          ))}
        </div>
      </article>
    </li>
  );
}

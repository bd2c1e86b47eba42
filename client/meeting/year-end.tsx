/** A plan's year end: its measures to close one by one, how many are left, and what goes on into the next year. */
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useShortcuts } from "#client/shortcuts/index.ts";
import { classes } from "#client/ui/classes.ts";
import { CLOSINGS, closingCounts } from "#data/rules/year-end.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { MeetingId } from "#data/schema/meeting.ts";
import { CloseCard } from "./close-card.tsx";
import type { ClosingPlan } from "./closing-plans.ts";
import { decideClosing } from "./decision.ts";
import { NextYear } from "./next-year.tsx";
import { SavingLine } from "./saving-line.tsx";
import { useDecisions } from "./use-decisions.ts";

interface YearEndProps {
  plan: ClosingPlan;
  /** The meeting at which it is done; null for none. */
  meeting: MeetingId | null;
}

export function YearEnd({ plan, meeting }: YearEndProps) {
  const { t } = useTranslation();
  const decisions = useDecisions(meeting);
  const navigate = useNavigate();
  const [showsClosed, setShowsClosed] = useState(false);
  const { left, closed } = closingCounts(plan.rows, plan.year);
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew with the choice, not with each press: what is closed stays where it stood.
  const listed = useMemo(
    () =>
      new Set(
        plan.rows
          .filter((row) => showsClosed || closingCounts([row], plan.year).left === 1)
          .map(({ id }) => id),
      ),
    [showsClosed],
  );
  const shown = plan.rows.filter(({ id }) => listed.has(id));
  const [asked, setAsked] = useState<MeasureId | null>(null);
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === asked),
  );
  const go = (by: 1 | -1) => {
    const to = shown[at + by];
    if (to !== undefined) document.getElementById(to.id)?.focus();
  };
  useShortcuts(t("meeting.yearEnd.heading"), [
    { keys: "ArrowRight", words: t("meeting.next"), run: () => go(1) },
    { keys: "ArrowLeft", words: t("meeting.previous"), run: () => go(-1) },
    { keys: "u", words: t("meeting.undo"), run: () => void decisions.takeBackLast() },
  ]);
  return (
    <>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-1 text-lg">
        <p role="status" className="font-semibold">
          {left === 0
            ? t("meeting.yearEnd.nothingLeft", { of: plan.rows.length })
            : t("meeting.yearEnd.left", { count: left, of: plan.rows.length })}
        </p>
        <ul className="tabular flex flex-wrap gap-x-4 text-base text-muted">
          {CLOSINGS.map((closing) => (
            <li key={closing}>
              {t("meeting.yearEnd.count", {
                closing: t(`meeting.yearEnd.closing.${closing}`),
                count: closed.get(closing) ?? 0,
              })}
            </li>
          ))}
        </ul>
      </div>
      <label className="mt-3 flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          checked={showsClosed}
          onChange={({ target }) => setShowsClosed(target.checked)}
          className="size-5 accent-accent"
        />
        {t("meeting.yearEnd.showClosed")}
      </label>
      <ul className="mt-4 space-y-4">
        {shown.map((row, index) => (
          <CloseCard
            key={row.id}
            row={row}
            isCurrent={index === at}
            onCurrent={() => setAsked(row.id)}
            onClose={(closing, words) => void decisions.decide(decideClosing(row, closing, words, meeting))}
          />
        ))}
      </ul>
      <div
        className={classes(
          "sticky bottom-3 z-10 mt-6 flex w-fit max-w-full flex-wrap items-center gap-4 rounded-xl border border-line bg-paper px-4 py-2 shadow-float",
          // Nothing has been done that could be told or taken back.
          decisions.decisions.length === 0 &&
            decisions.takenBack === null &&
            decisions.stuck === null &&
            "sr-only",
        )}
      >
        <button
          type="button"
          className="button"
          disabled={decisions.decisions.length === 0}
          onClick={decisions.takeBackLast}
        >
          {t("meeting.undo")}
        </button>
        <SavingLine
          decisions={decisions}
          rewrite={(edit) => {
            // A question from the room is not on this page: it is corrected where it waits.
            if (edit.kind === "question")
              return void navigate({ to: "/osant", search: ({ lang }) => ({ lang }) });
            decisions.drop(edit.id);
            document.getElementById(edit.measure)?.focus();
          }}
        />
      </div>
      <NextYear plan={plan} isSaved={decisions.waiting === 0} />
    </>
  );
}

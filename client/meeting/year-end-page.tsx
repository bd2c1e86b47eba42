/** `/mote/arsslut`: closes a plan's year, measure by measure, and says how many are left. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { classes } from "#client/ui/classes.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { CLOSINGS, closingCounts } from "#data/rules/year-end.ts";
import { PlanId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { CloseCard } from "./close-card.tsx";
import { YearEndSearch } from "./meeting-search.ts";
import { SavingLine } from "./saving-line.tsx";
import { useQueue } from "./use-queue.ts";
import type { Entry } from "./write-queue.ts";

interface Plan {
  id: PlanId;
  title: string;
  year: number;
  rows: readonly ListedMeasure[];
}

/** The plans in which the reader may write, with their rows. */
function plansOf(rows: readonly ListedMeasure[], mayEdit: (district: string) => boolean): Plan[] {
  const own = rows.filter(({ district }) => mayEdit(district));
  const plans = new Map(own.map(({ plan }) => [plan.id, plan]));
  return [...plans.values()].map(({ id, title, year }) => ({
    id,
    title,
    year,
    rows: own.filter(({ plan }) => plan.id === id),
  }));
}

function YearEnd({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { queue, ...saving } = useQueue();
  const [undone, setUndone] = useState<Entry | null>(null);
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
  const closedHere = ({ id }: ListedMeasure) =>
    saving.entries.flatMap(({ decision }) =>
      decision.kind === "close" && decision.opened.id === id ? decision.closing : [],
    );
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
        {plan.rows
          .filter(({ id }) => listed.has(id))
          .map((row) => (
            <CloseCard
              key={row.id}
              row={row}
              waiting={closedHere(row).at(-1) ?? null}
              onClose={(closing, words) => {
                setUndone(null);
                queue.decide({ kind: "close", opened: row, meeting: null, closing, words });
              }}
            />
          ))}
      </ul>
      <div
        className={classes(
          "sticky bottom-3 z-10 mt-6 flex w-fit max-w-full flex-wrap items-center gap-4 rounded-xl border border-line bg-paper px-4 py-2 shadow-float",
          // Nothing has been done that could be told or taken back.
          saving.entries.length === 0 && undone === null && saving.refused === null && "sr-only",
        )}
      >
        <button
          type="button"
          className="button"
          disabled={saving.entries.length === 0}
          onClick={() => setUndone(queue.undo())}
        >
          {t("meeting.undo")}
        </button>
        <SavingLine
          saving={{ ...saving, retry: () => queue.retry() }}
          undone={undone}
          rewrite={({ decision }) => {
            queue.forget();
            document.getElementById(decision.opened.id)?.scrollIntoView();
          }}
        />
      </div>
    </>
  );
}

export function YearEndPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(queries.measures());
  const { me, may } = useMe();
  const navigate = useNavigate();
  const field = useId();
  const { plan: asked } = YearEndSearch.parse(useSearch({ strict: false }));
  const plans = plansOf(data ?? [], (district) => may("edit", { district, actors: [] }));
  const plan =
    plans.find(({ id }) => id === asked) ??
    plans.find(({ rows, year }) => closingCounts(rows, year).left > 0) ??
    plans[0];
  const body = () => {
    if (error !== null && data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
    if (data === undefined || me === undefined) return <Loading lines={10} />;
    if (plan === undefined)
      return <Empty title={t("meeting.yearEnd.none")}>{t("meeting.yearEnd.noneBody")}</Empty>;
    return (
      <>
        <label htmlFor={field} className="field-label mt-4">
          {t("meeting.yearEnd.plan")}
        </label>
        <select
          id={field}
          lang="sv"
          className="input max-w-xl"
          value={plan.id}
          onChange={({ target }) =>
            void navigate({
              to: "/mote/arsslut",
              search: ({ lang }) => ({ lang, plan: PlanId.parse(target.value) }),
            })
          }
        >
          {plans.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <YearEnd key={plan.id} plan={plan} />
      </>
    );
  };
  return (
    <DocumentPage>
      <PageTitle>{t("meeting.yearEnd.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("meeting.yearEnd.heading")}</h1>
      <p className="mt-2 max-w-prose text-lg text-muted">{t("meeting.yearEnd.intro")}</p>
      {body()}
    </DocumentPage>
  );
}

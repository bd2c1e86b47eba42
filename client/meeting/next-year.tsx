/** What goes on into the next year, chosen among what was closed like that, and the way to its plan as a draft. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useRowWords } from "#client/records/row-words.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import { mayGoOn } from "#data/rules/next-year.ts";
import { closingOf } from "#data/rules/year-end.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { ClosingPlan } from "./closing-plans.ts";
import { beginNextYear } from "./write-meeting.ts";

interface NextYearProps {
  plan: ClosingPlan;
  /** Whether the server has all that was closed. */
  isSaved: boolean;
}

function Candidates({ plan, isSaved, rows }: NextYearProps & { rows: readonly ListedMeasure[] }) {
  const { t } = useTranslation();
  const { title } = useRowWords();
  const navigate = useNavigate();
  const [marked, setMarked] = useState<ReadonlyMap<MeasureId, boolean>>(new Map());
  const goesOn = (row: ListedMeasure): boolean =>
    marked.get(row.id) ?? closingOf(row, plan.year) === "carried-over";
  const chosen = rows.filter(goesOn).map(({ id }) => id);
  const begin = useMutation({
    mutationFn: beginNextYear,
    onSuccess: ({ id }) =>
      void navigate({ to: "/planer/ny/$draft", params: { draft: id }, search: ({ lang }) => ({ lang }) }),
  });
  return (
    <form
      className="mt-3 space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate({ plan: plan.id, measures: chosen });
      }}
    >
      <fieldset className="space-y-1">
        <legend className="field-label">{t("meeting.nextYear.choose")}</legend>
        {rows.map((row) => {
          const closing = closingOf(row, plan.year);
          return (
            <label key={row.id} className="flex min-h-8 items-start gap-2.5">
              <input
                type="checkbox"
                checked={goesOn(row)}
                onChange={({ target }) => setMarked(new Map([...marked, [row.id, target.checked]]))}
                className="mt-1 size-5 shrink-0 accent-accent"
              />
              <span>
                <span lang="sv">{title(row)}</span>
                {closing !== null && (
                  <span className="text-muted"> · {t(`meeting.yearEnd.closing.${closing}`)}</span>
                )}
              </span>
            </label>
          );
        })}
      </fieldset>
      {begin.error !== null && <ErrorNotice error={begin.error} />}
      {isSaved && chosen.length > 0 ? (
        <SubmitButton isPending={begin.isPending}>
          {t("meeting.nextYear.begin", { count: chosen.length, year: plan.year + 1 })}
        </SubmitButton>
      ) : (
        <p className="text-muted">{t(isSaved ? "meeting.nextYear.nothing" : "meeting.nextYear.unsaved")}</p>
      )}
    </form>
  );
}

export function NextYear({ plan, isSaved }: NextYearProps) {
  const { t } = useTranslation();
  const { data } = useQuery(queries.plans());
  const rows = plan.rows.filter((row) => mayGoOn(row, plan.year));
  const there = data?.items.find(
    ({ district, year }) => district.id === plan.district && year === plan.year + 1,
  );
  return (
    <section aria-labelledby="next-year" className="mt-10 border-t border-line pt-6">
      <h2 id="next-year" className="font-serif text-2xl font-semibold">
        {t("meeting.nextYear.heading", { year: plan.year + 1 })}
      </h2>
      {there === undefined ? (
        <>
          <p className="mt-1 max-w-prose text-muted">
            {t(rows.length === 0 ? "meeting.nextYear.none" : "meeting.nextYear.intro")}
          </p>
          {rows.length > 0 && <Candidates plan={plan} isSaved={isSaved} rows={rows} />}
        </>
      ) : (
        <p className="mt-1">
          {t("meeting.nextYear.there")}{" "}
          <Link
            to="/planer/$id"
            params={{ id: there.id }}
            search={({ lang }) => ({ lang })}
            className="text-link"
            lang="sv"
          >
            {there.title}
          </Link>
        </p>
      )}
    </section>
  );
}

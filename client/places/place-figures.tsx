/** The place in numbers: measures, how far they have come, who answers. */
import { useTranslation } from "react-i18next";
import { StatusMark } from "#client/records/status-badge.tsx";
import { StatusBar } from "#client/records/status-bar.tsx";
import { statusCounts } from "#data/rules/status-counts.ts";
import type { PlacePage } from "#data/schema/place-answer.ts";
import { Status } from "#data/schema/status.ts";

export function PlaceFigures({ page }: { page: PlacePage }) {
  const { t } = useTranslation();
  const { measures } = page;
  if (measures.length === 0) return null;
  const counts = statusCounts(measures);
  const leads = new Set(
    measures.flatMap((row) => row.responsibilities.filter((r) => r.role === "lead").map((r) => r.actor)),
  );
  const problems = new Set(measures.map((row) => row.problem.id));
  const figures = [
    { number: problems.size, word: t("places.problemWord", { count: problems.size }) },
    { number: measures.length, word: t("places.measureWord", { count: measures.length }) },
    { number: leads.size, word: t("places.actors", { count: leads.size }) },
  ];
  return (
    <section aria-label={t("places.figures")} className="mt-4 rounded-xl border border-line">
      <dl className="grid grid-cols-3 divide-x divide-line">
        {figures.map(({ number, word }) => (
          <div key={word} className="flex flex-col-reverse justify-end px-3.5 py-2.5">
            <dt className="text-sm leading-snug text-muted">{word}</dt>
            <dd className="tabular font-serif text-2xl font-semibold">{number}</dd>
          </div>
        ))}
      </dl>
      <div className="border-t border-line px-3.5 py-3">
        <StatusBar counts={counts} />
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {Status.options.map((status) =>
            counts[status] === 0 ? null : (
              <li key={status} className="inline-flex items-center gap-1.5">
                <StatusMark status={status} />
                <span>
                  {t(`terms.status.${status}`)}:{" "}
                  <span className="tabular font-semibold">{counts[status]}</span>
                </span>
              </li>
            ),
          )}
        </ul>
      </div>
    </section>
  );
}

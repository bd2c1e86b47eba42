/** The summary table of the plans, over whatever the filter leaves. */
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { StatusBar } from "#client/records/status-bar.tsx";
import type { FilterContext } from "#data/rules/measure-values.ts";
import { type AreaNumbers, areaSummary } from "#data/rules/overview/area-summary.ts";
import { summaryInWords } from "#data/rules/sentence/overview-in-words.ts";
import { NumberCell } from "./number-cell.tsx";
import { OverviewSection } from "./overview-section.tsx";
import { partFor } from "./part.ts";
import { useCountWords } from "./use-count-words.ts";
import { useSentenceWords } from "./use-sentence-words.ts";

/** What the line counts besides measures: causes only for those who see them. */
function Numbers({ numbers: { problems, causes } }: { numbers: AreaNumbers }) {
  return (
    <>
      <td className="px-2.5 py-1 text-right">{problems}</td>
      {causes !== null && <td className="px-2.5 py-1 text-right">{causes}</td>}
    </>
  );
}

export function AreaSection({ view, context }: { view: View; context: FilterContext }) {
  const { t } = useTranslation();
  const { filter } = useFilter();
  const countWords = useCountWords();
  const summary = areaSummary(view.allRows, filter, context);
  const { lines, total } = summary;
  const heads = ["problems", ...(total.causes === null ? [] : (["causes"] as const)), "measures"] as const;
  return (
    <OverviewSection title={t("overview.areas.heading")} words={summaryInWords(summary, useSentenceWords())}>
      <table className="tabular w-full max-w-5xl">
        <caption className="sr-only">{t("overview.areas.caption")}</caption>
        <thead className="text-sm text-muted">
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 pr-2 text-left font-semibold">
              {t("filter.field.area")}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className="px-2.5 py-1.5 text-right font-semibold">
                {t(`plans.summary.${head}`)}
              </th>
            ))}
            <th scope="col" className="hidden w-56 py-1.5 pl-4 text-left font-semibold sm:table-cell">
              {t("plans.summary.status")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.area} className="border-b border-line">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                {t(`terms.priorityArea.${line.area}`)}
              </th>
              <Numbers numbers={line} />
              <NumberCell
                count={line.measures}
                part={partFor({ area: line.area })}
                label={countWords([t(`terms.priorityArea.${line.area}`)], line.measures)}
              />
              <td className="hidden py-1 pl-4 sm:table-cell">
                <StatusBar counts={line.byStatus} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" className="py-1.5 pr-2 text-left">
              {t("overview.total")}
            </th>
            <Numbers numbers={total} />
            <td className="px-2.5 py-1.5 text-right">{total.measures}</td>
            <td className="hidden py-1 pl-4 sm:table-cell">
              {total.measures > 0 && <StatusBar counts={total.byStatus} />}
            </td>
          </tr>
        </tfoot>
      </table>
    </OverviewSection>
  );
}

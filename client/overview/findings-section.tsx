/** What the plan check sees in the measures and nobody has decided on: for those who work with the plans. */

import { Link } from "@tanstack/react-router";
import { scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { SeverityMark } from "#client/records/severity-mark.tsx";
import { classes } from "#client/ui/classes.ts";
import type { FilterContext } from "#data/rules/measure-values.ts";
import { type FindingCounts, findingCounts } from "#data/rules/overview/finding-counts.ts";
import { NumberCell } from "./number-cell.tsx";
import { OverviewSection } from "./overview-section.tsx";
import { isLeft, partFor } from "./part.ts";
import { useCountWords } from "./use-count-words.ts";

function Rules({ lines }: Pick<FindingCounts, "lines">) {
  const { t } = useTranslation();
  const { filter } = useFilter();
  const countWords = useCountWords();
  const percent = scaleLinear<number>({
    domain: [0, Math.max(...lines.map(({ measures }) => measures))],
    range: [0, 100],
  });
  return (
    <table className="tabular w-full max-w-4xl text-sm">
      <caption className="sr-only">{t("overview.findings.caption")}</caption>
      <thead className="text-muted">
        <tr className="border-b border-line">
          <th scope="col" className="py-1.5 pr-2 text-left font-semibold">
            {t("overview.findings.rule")}
          </th>
          <th scope="col" className="px-2 py-1.5 text-left font-semibold">
            {t("overview.findings.severity")}
          </th>
          <th scope="col" className="px-2.5 py-1.5 text-right font-semibold">
            {t("plans.summary.measures")}
          </th>
          <td className="hidden w-2/5 sm:table-cell" />
        </tr>
      </thead>
      <tbody>
        {lines.map(({ rule, severity, measures }) => {
          const part = partFor({ finding: rule });
          const name = t(`findings.rule.${rule}.name`);
          return (
            <tr key={rule} className="border-b border-line">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                {name}
              </th>
              <td className="px-2 py-1">
                <span className="inline-flex items-start gap-1.5">
                  <SeverityMark severity={severity} />
                  {t(`findings.severity.${severity}`)}
                </span>
              </td>
              <NumberCell count={measures} part={part} label={countWords([name], measures)} />
              <td className="hidden py-1 pl-2 sm:table-cell">
                <svg
                  aria-hidden="true"
                  width="100%"
                  height={16}
                  className={classes("inked block", !isLeft(filter, part) && "opacity-35")}
                >
                  <Bar x={0} y={0} width={`${percent(measures)}%`} height={16} className="fill-accent" />
                </svg>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function FindingsSection({ view, context }: { view: View; context: FilterContext }) {
  const { t } = useTranslation();
  const { filter } = useFilter();
  const { lines, measures } = findingCounts(view.allRows, filter, context);
  const district = filter.district?.slice(0, 1);
  return (
    <OverviewSection
      title={t("overview.findings.heading")}
      words={
        lines.length === 0 ? t("overview.findings.none") : t("overview.findings.inWords", { count: measures })
      }
      note={t("overview.findings.several")}
    >
      {lines.length > 0 && <Rules lines={lines} />}
      <p className="mt-3 print:hidden">
        <Link
          to="/granskning"
          search={(previous) => ({ lang: previous.lang, district })}
          className="text-link font-semibold"
        >
          {t("overview.findings.toReview")}
        </Link>
      </p>
    </OverviewSection>
  );
}

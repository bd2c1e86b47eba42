/** Causes against the kinds of measures that meet them: a table whose numbers are also seen as balloons. */
import { scaleSqrt } from "@visx/scale";
import { Circle } from "@visx/shape";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { classes } from "#client/ui/classes.ts";
import type { FilterContext } from "#data/rules/measure-values.ts";
import { crossCounts } from "#data/rules/overview/cross-counts.ts";
import { causesInWords } from "#data/rules/sentence/overview-in-words.ts";
import { MeasureType } from "#data/schema/measure.ts";
import { CauseType } from "#data/schema/plan.ts";
import { ChoiceLink } from "./choice-link.tsx";
import { NumberCell } from "./number-cell.tsx";
import { OverviewSection } from "./overview-section.tsx";
import { isChosen, isLeft, partFor } from "./part.ts";
import { useCountWords } from "./use-count-words.ts";
import { useSentenceWords } from "./use-sentence-words.ts";

/** Half the height of a line, in pixels: the largest balloon fills it. */
const RADIUS = 18;

const DOWN = { field: "type", values: MeasureType.options } as const;
const ACROSS = { field: "causeType", values: CauseType.options } as const;

export function CausesSection({ view, context }: { view: View; context: FilterContext }) {
  const { t } = useTranslation();
  const { filter } = useFilter();
  const countWords = useCountWords();
  const cross = crossCounts(view.allRows, filter, DOWN, ACROSS, context);
  const most = Math.max(1, ...cross.lines.flatMap(({ cells }) => cells.map(({ count }) => count)));
  // The area, not the width, says how many.
  const radius = scaleSqrt<number>({ domain: [0, most], range: [0, RADIUS] });
  const cause = (type: CauseType) => t(`filter.causeType.${type}`);
  const kind = (type: MeasureType) => t(`terms.measureType.${type}`);
  return (
    <OverviewSection
      title={t("overview.causes.heading")}
      words={causesInWords(cross, useSentenceWords())}
      note={t("overview.causes.severalCauses")}
    >
      <table className="tabular w-full max-w-3xl table-fixed text-sm">
        <caption className="sr-only">{t("overview.causes.caption")}</caption>
        <thead className="text-muted">
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 pr-2 text-left align-bottom font-semibold">
              {t("filter.field.type")}
            </th>
            {CauseType.options.map((type) => (
              <th
                key={type}
                scope="col"
                className="hyphens-auto px-1 py-1.5 text-right align-bottom font-semibold wrap-break-word"
              >
                {cause(type)}
              </th>
            ))}
            <th scope="col" className="py-1.5 pr-2.5 text-right align-bottom font-semibold">
              {t("overview.total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {cross.lines.map((line) => (
            <tr key={line.value} className="border-b border-line">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                {kind(line.value)}
              </th>
              {line.cells.map(({ value, count }) => {
                const part = partFor({ type: line.value, causeType: value });
                return (
                  <td key={value} className="px-1 py-0.5 text-right">
                    {count === 0 ? (
                      <span className="px-1.5 text-muted">–</span>
                    ) : (
                      <ChoiceLink
                        part={part}
                        label={countWords([kind(line.value), cause(value)], count)}
                        className={classes(
                          "inline-flex flex-col items-center gap-x-1 rounded px-1.5 hover:bg-paper-3 sm:flex-row",
                          isChosen(filter, part) &&
                            "bg-wash font-semibold text-accent outline outline-accent",
                        )}
                      >
                        <svg
                          aria-hidden="true"
                          width={RADIUS * 2}
                          height={RADIUS * 2}
                          className={classes("inked shrink-0", !isLeft(filter, part) && "opacity-35")}
                        >
                          <Circle cx={RADIUS} cy={RADIUS} r={radius(count)} className="fill-accent" />
                        </svg>
                        {count}
                      </ChoiceLink>
                    )}
                  </td>
                );
              })}
              <NumberCell
                count={line.total}
                part={partFor({ type: line.value, causeType: undefined })}
                label={countWords([kind(line.value)], line.total)}
                isStrong
              />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" className="py-1.5 pr-2 text-left">
              {t("overview.total")}
            </th>
            {cross.foot.map(({ value, count }) => (
              <NumberCell
                key={value}
                count={count}
                part={partFor({ type: undefined, causeType: value })}
                label={countWords([cause(value)], count)}
              />
            ))}
            <td className="px-2.5 py-1.5 text-right">{cross.total}</td>
          </tr>
        </tfoot>
      </table>
    </OverviewSection>
  );
}

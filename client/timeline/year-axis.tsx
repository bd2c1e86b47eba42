/** The years above the lanes, and today. They stay in sight while the lanes scroll. */
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import type { TimeScale } from "./time-scale.ts";

interface YearAxisProps {
  scale: TimeScale;
  today: Day;
  at: number | undefined;
}

export function YearAxis({ scale, today, at }: YearAxisProps) {
  const { t } = useTranslation();
  return (
    <div
      aria-hidden="true"
      className="sticky top-0 z-10 grid grid-cols-[minmax(9rem,15rem)_1fr] border-b border-line-strong bg-paper print:static"
    >
      <span className="self-end pb-1 pl-4 text-sm font-semibold text-muted">{t("timeline.place")}</span>
      <svg aria-hidden="true" width="100%" height={40} className="tabular block overflow-visible">
        {scale.years.map(({ year, x, width }) => (
          <text
            key={year}
            x={`${x + width / 2}%`}
            y={33}
            textAnchor="middle"
            className={classes("text-sm", year === at ? "fill-accent font-bold" : "fill-ink font-semibold")}
          >
            {year}
          </text>
        ))}
        <text
          x={`${scale.at(today)}%`}
          y={13}
          textAnchor="middle"
          className="fill-fault text-xs font-semibold"
        >
          {t("timeline.today")}
        </text>
        <line
          x1={`${scale.at(today)}%`}
          x2={`${scale.at(today)}%`}
          y1={18}
          y2={40}
          strokeWidth={2}
          className="stroke-fault"
        />
      </svg>
    </div>
  );
}

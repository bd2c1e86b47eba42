/** Behind a lane's bars: where years begin, the year that is looked at, today, and the target years. */
import { classes } from "#client/ui/classes.ts";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import type { TargetYearRows } from "#data/schema/place-answer.ts";
import type { TimeScale } from "./time-scale.ts";

interface YearLinesProps {
  scale: TimeScale;
  today: Day;
  at: number | undefined;
}

export function YearLines({ scale, today, at }: YearLinesProps) {
  return (
    <g>
      {scale.years.map(({ year, x, width }) => (
        <g key={year}>
          {year === at && <rect x={`${x}%`} width={`${width}%`} height="100%" className="fill-wash" />}
          <line x1={`${x}%`} x2={`${x}%`} y2="100%" className="stroke-line" />
        </g>
      ))}
      <line
        x1={`${scale.at(today)}%`}
        x2={`${scale.at(today)}%`}
        y2="100%"
        strokeWidth={2}
        className="stroke-fault"
      />
    </g>
  );
}

/** A target year is a whole year, met at its end at the latest: the mark stands in its middle. */
export function TargetMarks({
  targetYears,
  scale,
  y,
}: {
  targetYears: readonly TargetYearRows[];
  scale: TimeScale;
  y: number;
}) {
  return (
    <g>
      {targetYears.map(({ year }) => {
        const { x, width } = scale.between(`${year}-01-01`, `${year}-12-31`);
        return (
          <svg key={year} aria-hidden="true" x={`${x + width / 2}%`} y={y} className="overflow-visible">
            <path
              d="M0-6 6 0 0 6-6 0z"
              strokeWidth={2}
              className={classes("stroke-accent", targetYears.length === 1 ? "fill-accent" : "fill-paper")}
            />
          </svg>
        );
      })}
    </g>
  );
}

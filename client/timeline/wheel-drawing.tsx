/** The year wheel: months round, measures as arcs in the months in which they are done. */
import { useTranslation } from "react-i18next";
import { useMonthWords } from "#client/records/use-month-words.ts";
import { classes } from "#client/ui/classes.ts";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import { EVERY_MONTH } from "#data/rules/timeline/season-months.ts";
import type { WheelGroup } from "#data/rules/timeline/year-wheel.ts";
import { LOOK } from "./bar-mark.tsx";
import { HALF, monthNameAt, spoke, wheelShape } from "./wheel-shape.ts";

interface WheelDrawingProps {
  groups: readonly WheelGroup[];
  today: Day;
  /** The group that is pointed at, by its key. */
  pointedAt: string | null;
  onPointAt: (key: string | null) => void;
}

/** How much of the year has gone, in months, to the day. */
const monthsGone = (today: Day): number =>
  Number(today.slice(5, 7)) - 1 + (Number(today.slice(8, 10)) - 1) / 31;

function Spoke({ months, isToday = false }: { months: number; isToday?: boolean }) {
  const [from, to] = spoke(months);
  return (
    <line
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      strokeWidth={isToday ? 2 : 1}
      className={isToday ? "stroke-fault" : "stroke-line"}
    />
  );
}

export function WheelDrawing({ groups, today, pointedAt, onPointAt }: WheelDrawingProps) {
  const { t } = useTranslation();
  const words = useMonthWords();
  const shape = wheelShape(Math.max(1, ...groups.map(({ ring }) => ring + 1)));
  return (
    <svg
      role="img"
      aria-label={t("timeline.wheel.label", { count: groups.length })}
      viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}
      className="mx-auto block max-h-[72dvh] w-full max-w-2xl"
    >
      {EVERY_MONTH.map((month) => (
        <Spoke key={month} months={month - 1} />
      ))}
      {groups.map(({ key, kind, arcs, ring }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it does the same by keyboard.
        <g key={key} onMouseEnter={() => onPointAt(key)} onMouseLeave={() => onPointAt(null)}>
          {arcs.map((one) => (
            <path
              key={one.first}
              d={shape(one, ring)}
              className={classes(LOOK[kind], key === pointedAt && "stroke-ink stroke-2")}
            />
          ))}
        </g>
      ))}
      <Spoke months={monthsGone(today)} isToday />
      {EVERY_MONTH.map((month) => {
        const { x, y } = monthNameAt(month);
        return (
          <text
            key={month}
            x={x}
            y={y}
            textAnchor="middle"
            dominantBaseline="middle"
            className="fill-ink text-[11px] font-semibold"
          >
            {words.short(month)}
          </text>
        );
      })}
    </svg>
  );
}

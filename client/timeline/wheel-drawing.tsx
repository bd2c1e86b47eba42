/** The year wheel: months round, measures as arcs in the months in which they are done. */
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMonthWords } from "#client/records/use-month-words.ts";
import { classes } from "#client/ui/classes.ts";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import { EVERY_MONTH } from "#data/rules/timeline/season-months.ts";
import type { WheelGroup } from "#data/rules/timeline/year-wheel.ts";
import { KIND_LOOK } from "./kind-look.tsx";
import { useGroupWords } from "./use-group-words.ts";
import { HALF, monthNameAt, spoke, wheelShape } from "./wheel-shape.ts";

interface WheelDrawingProps {
  groups: readonly WheelGroup[];
  today: Day;
  /** The group that is pointed at, by its key. */
  pointedAt: string | null;
  onPointAt: (key: string | null) => void;
  /** Asks for what the group holds, counted from 0. */
  onChoose: (index: number) => void;
}

/** How much of the year has gone, in months, to the day. */
const monthsGone = (today: Day): number =>
  Number(today.slice(5, 7)) - 1 + (Number(today.slice(8, 10)) - 1) / 31;

/** Which arc a key leads to from one; null for a key that leads nowhere. */
function movedTo(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

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

export function WheelDrawing({ groups, today, pointedAt, onPointAt, onChoose }: WheelDrawingProps) {
  const { t } = useTranslation();
  const words = useMonthWords();
  const groupWords = useGroupWords();
  const [reached, setReached] = useState(0);
  const drawing = useRef<SVGSVGElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return onChoose(reached);
    }
    const next = movedTo(event.key, Math.min(reached, groups.length - 1), groups.length);
    if (next === null) return;
    event.preventDefault();
    setReached(next);
    drawing.current?.querySelectorAll<SVGGElement>("[role=button]")[next]?.focus();
  };
  const shape = wheelShape(Math.max(1, ...groups.map(({ ring }) => ring + 1)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: the arcs are a drawing, which no element of a form can hold.
    <svg
      ref={drawing}
      role="group"
      onKeyDown={onKeyDown}
      aria-label={t("timeline.wheel.label", { count: groups.length })}
      viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}
      className="mx-auto block max-h-[72dvh] w-full max-w-2xl"
    >
      {EVERY_MONTH.map((month) => (
        <Spoke key={month} months={month - 1} />
      ))}
      {groups.map((group, index) => (
        // biome-ignore lint/a11y/useSemanticElements: as above.
        <g
          key={group.key}
          role="button"
          aria-label={groupWords(group)}
          tabIndex={index === Math.min(reached, groups.length - 1) ? 0 : -1}
          onFocus={() => {
            setReached(index);
            onPointAt(group.key);
          }}
          onBlur={() => onPointAt(null)}
          onClick={() => onChoose(index)}
          onMouseEnter={() => onPointAt(group.key)}
          onMouseLeave={() => onPointAt(null)}
          className="cursor-pointer outline-none"
        >
          {group.arcs.map((one) => (
            <path
              key={one.first}
              d={shape(one, group.ring)}
              fill={KIND_LOOK[group.kind].fill}
              className={classes(
                KIND_LOOK[group.kind].edge,
                group.key === pointedAt && "stroke-ink stroke-[3]",
              )}
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

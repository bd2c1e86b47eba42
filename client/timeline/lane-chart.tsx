/** The timeline as a drawing: one lane below the other under the years, walked through by the arrow keys. */
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Bar } from "#data/rules/timeline/bars.ts";
import type { Lane, Timeline } from "#data/rules/timeline/lanes.ts";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import { BarDetails } from "./bar-details.tsx";
import { type LaneCell, laneMove } from "./lane-move.ts";
import { cellName, LaneRow } from "./lane-row.tsx";
import { Legend } from "./legend.tsx";
import { timeScale } from "./time-scale.ts";
import { useLaneWords } from "./use-lane-words.ts";
import { YearAxis } from "./year-axis.tsx";

interface LaneChartProps {
  timeline: Timeline;
  today: Day;
  /** The year that is looked at. */
  at: number | undefined;
}

export function LaneChart({ timeline: { range, lanes }, today, at }: LaneChartProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const words = useLaneWords();
  const grid = useRef<HTMLDivElement>(null);
  const scale = useMemo(() => timeScale(range), [range]);
  const [cell, setCell] = useState<LaneCell>({ lane: 0, bar: -1 });
  const [pointedAt, setPointedAt] = useState<{ lane: Lane; bar: Bar } | null>(null);
  const bars = lanes.map((lane) => lane.bars.length);
  // A filter may have taken away the lane or bar that one was at.
  const reached = (bars[cell.lane] ?? -1) > cell.bar ? cell : { lane: 0, bar: -1 };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = laneMove(reached, event.key, bars);
    if (next === null) return;
    event.preventDefault();
    setCell(next);
    grid.current?.querySelector<SVGElement | HTMLElement>(`[data-cell="${cellName(next)}"]`)?.focus();
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <Legend />
      <div className="min-h-0 flex-1 overflow-y-auto border-t border-line print:overflow-visible">
        {/* biome-ignore lint/a11y/useSemanticElements: the bars are a drawing, which no table can hold. */}
        <div ref={grid} role="grid" aria-label={t("timeline.chart")} onKeyDown={onKeyDown}>
          <YearAxis scale={scale} today={today} at={at} />
          {lanes.map((lane, index) => (
            <LaneRow
              key={lane.place?.id ?? ""}
              lane={lane}
              index={index}
              scale={scale}
              lastYear={range.last}
              today={today}
              at={at}
              words={words}
              reached={reached}
              onPointAt={(next, bar) => {
                setCell(next);
                setPointedAt(bar === null ? null : { lane, bar });
              }}
              onOpen={(id) => void navigate({ to: "/plats/$id", params: { id }, search: true })}
            />
          ))}
        </div>
      </div>
      <BarDetails pointedAt={pointedAt} words={words} />
    </div>
  );
}

/** A lane: the place at its head, with its target years and what does not add up, and its bars. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Bar } from "#data/rules/timeline/bars.ts";
import type { Lane } from "#data/rules/timeline/lanes.ts";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import { BarMark, TRACK } from "./bar-mark.tsx";
import type { LaneCell } from "./lane-move.ts";
import { LaneNotices } from "./lane-notices.tsx";
import type { TimeScale } from "./time-scale.ts";
import type { LaneWords } from "./use-lane-words.ts";
import { TargetMarks, YearLines } from "./year-lines.tsx";

/** Pixels above the bars where the target years stand; under them a little air. */
const TARGETS = 18;
const AIR = 4;

export interface LaneRowProps {
  lane: Lane;
  index: number;
  scale: TimeScale;
  lastYear: number;
  today: Day;
  at: number | undefined;
  words: LaneWords;
  /** The one cell that Tab leads to. */
  reached: LaneCell;
  onPointAt: (cell: LaneCell, bar: Bar | null) => void;
  onOpen: (place: PlaceId) => void;
}

export const cellName = ({ lane, bar }: LaneCell): string => `${lane}:${bar}`;

/** How far a bar's label may go: to where the next bar on its track begins, or to the line's end. */
function roomFor(bar: Bar, bars: readonly Bar[], scale: TimeScale): number {
  const next = bars.find((other) => other.track === bar.track && other.span.from > bar.span.from);
  return next === undefined ? 100 : scale.at(next.span.from);
}

export function LaneRow(props: LaneRowProps) {
  const { lane, index, scale, lastYear, today, at, words, reached, onPointAt, onOpen } = props;
  const { t } = useTranslation();
  const { place, bars, targetYears, notices, stopped } = lane;
  const head: LaneCell = { lane: index, bar: -1 };
  const isHeadReached = reached.lane === index && reached.bar === -1;
  const top = targetYears.length > 0 ? TARGETS : AIR;
  const height = top + lane.tracks * TRACK + AIR;
  const common = {
    "data-cell": cellName(head),
    tabIndex: isHeadReached ? 0 : -1,
    onFocus: () => onPointAt(head, null),
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the bars are a drawing, which no table's row can hold.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells are focused, one by one.
    <div
      role="row"
      className="grid break-inside-avoid grid-cols-[minmax(9rem,15rem)_1fr] border-b border-line"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: what it holds is focused. */}
      <div role="rowheader" className="py-1.5 pr-3 pl-4 leading-snug">
        {place === null ? (
          <span {...common} className="font-semibold">
            {t("timeline.placeless")}
          </span>
        ) : (
          <Link
            {...common}
            to="/plats/$id"
            params={{ id: place.id }}
            search={true}
            lang="sv"
            className="text-link font-semibold"
          >
            {place.name}
          </Link>
        )}
        {targetYears.length > 0 && (
          <span className="tabular block text-sm text-muted">{words.targetYears(lane)}</span>
        )}
        <LaneNotices notices={notices} words={words} />
        {stopped.length > 0 && (
          <span className="block text-sm text-muted">{t("timeline.stopped", { count: stopped.length })}</span>
        )}
      </div>
      <div role="presentation" className="relative" style={{ minHeight: height }}>
        <svg role="presentation" className="absolute inset-0 size-full overflow-visible">
          <YearLines scale={scale} today={today} at={at} />
          <TargetMarks targetYears={targetYears} scale={scale} y={TARGETS / 2 + 1} />
          <svg role="presentation" y={top} className="overflow-visible">
            {bars.map((bar, position) => {
              const cell: LaneCell = { lane: index, bar: position };
              return (
                <BarMark
                  key={bar.key}
                  bar={bar}
                  scale={scale}
                  lastYear={lastYear}
                  room={roomFor(bar, bars, scale)}
                  label={words.what(bar)}
                  sentence={words.bar(bar)}
                  cell={cellName(cell)}
                  isReached={reached.lane === index && reached.bar === position}
                  onPointAt={() => onPointAt(cell, bar)}
                  onChoose={() => {
                    if (place !== null) onOpen(place.id);
                  }}
                />
              );
            })}
          </svg>
        </svg>
      </div>
    </div>
  );
}

/** One bar: its span as a faint line, the stretches in which something is done, and what it is. */
import type { KeyboardEvent } from "react";
import { classes } from "#client/ui/classes.ts";
import type { Bar } from "#data/rules/timeline/bars.ts";
import { lastDayOf } from "#data/rules/timeline/measure-span.ts";
import { KIND_LOOK } from "./kind-look.tsx";
import { labelPlace } from "./label-place.ts";
import type { TimeScale } from "./time-scale.ts";

/** Pixels from one track to the next. */
export const TRACK = 22;
const HEIGHT = 18;

interface BarMarkProps {
  bar: Bar;
  scale: TimeScale;
  lastYear: number;
  label: string;
  /** To where the label may reach, in percent of the line. */
  room: number;
  /** The whole bar in a sentence. */
  sentence: string;
  /** Tells the cell from others, for the keyboard. */
  cell: string;
  isReached: boolean;
  onPointAt: () => void;
  onChoose: () => void;
}

export function BarMark(props: BarMarkProps) {
  const { bar, scale, lastYear, label, room, sentence, cell, isReached, onPointAt, onChoose } = props;
  const { span, pieces, track } = bar;
  const whole = scale.between(span.from, span.to ?? lastDayOf(lastYear, 12));
  const labelled = labelPlace(whole, room);
  const y = track * TRACK + (TRACK - HEIGHT) / 2;
  const isAssumed = !span.isFromGiven || (!span.isToGiven && span.to !== null);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Enter") onChoose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a drawing has no element of its own.
    <g
      role="gridcell"
      aria-label={sentence}
      tabIndex={isReached ? 0 : -1}
      data-cell={cell}
      onFocus={onPointAt}
      onMouseEnter={onPointAt}
      onClick={onPointAt}
      onDoubleClick={onChoose}
      onKeyDown={onKeyDown}
      className="group cursor-pointer outline-none"
    >
      <line
        x1={`${whole.x}%`}
        x2={`${whole.x + whole.width}%`}
        y1={y + HEIGHT}
        y2={y + HEIGHT}
        className="stroke-line-strong/50"
      />
      {pieces.map((piece) => {
        const { x, width } = scale.between(piece.from, piece.to);
        return (
          <rect
            key={piece.from}
            x={`${x}%`}
            y={y}
            width={`${width}%`}
            height={HEIGHT}
            rx={3}
            strokeDasharray={isAssumed ? "4 3" : undefined}
            fill={KIND_LOOK[bar.kind].fill}
            className={classes(
              KIND_LOOK[bar.kind].edge,
              "group-hover:stroke-2 group-focus-visible:stroke-ink group-focus-visible:stroke-[3] group-focus-visible:[stroke-dasharray:none]",
            )}
          />
        );
      })}
      <svg
        aria-hidden="true"
        x={`${labelled.x}%`}
        y={y}
        width={`${labelled.width}%`}
        height={HEIGHT}
        className="pointer-events-none overflow-hidden"
      >
        <text x={6} y={13} lang="sv" className="haloed fill-ink text-[0.8rem]">
          {label}
        </text>
      </svg>
      {span.to === null && (
        <svg aria-hidden="true" x="100%" y={y} className="overflow-visible">
          <path
            d={`M-9 4 L-3 ${HEIGHT / 2} L-9 ${HEIGHT - 4}`}
            fill="none"
            className="stroke-ink"
            strokeWidth={1.8}
          />
        </svg>
      )}
    </g>
  );
}

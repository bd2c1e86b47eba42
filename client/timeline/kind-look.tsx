/** What each kind of bar looks like: a colour and a pattern, so that the colour never says it alone. */
import { PatternCircles, PatternLines } from "@visx/pattern";
import type { BarKind } from "#data/rules/timeline/bars.ts";

interface Look {
  fill: string;
  /** The class of its edge. */
  edge: string;
}

const pattern = (kind: BarKind): string => `time-${kind}`;

/** What is done once is plain; what recurs is striped; line work is dotted. */
export const KIND_LOOK: Readonly<Record<BarKind, Look>> = {
  "one-off": { fill: "color-mix(in srgb, var(--accent) 25%, var(--paper))", edge: "stroke-accent" },
  recurring: { fill: `url(#${pattern("recurring")})`, edge: "stroke-started" },
  "line-work": { fill: `url(#${pattern("line-work")})`, edge: "stroke-line-strong" },
};

/** The patterns, once for the whole view. */
export function KindPatterns() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <PatternLines
        id={pattern("recurring")}
        width={7}
        height={7}
        orientation={["diagonal"]}
        background="color-mix(in srgb, var(--started) 14%, var(--paper))"
        stroke="color-mix(in srgb, var(--started) 45%, var(--paper))"
        strokeWidth={2}
      />
      <PatternCircles
        id={pattern("line-work")}
        width={7}
        height={7}
        radius={1.2}
        background="var(--paper-3)"
        fill="var(--line-strong)"
        complement
      />
    </svg>
  );
}

/** A bar in small, beside its word. */
export function KindSwatch({ kind, className }: { kind: BarKind; className?: string }) {
  return (
    <svg aria-hidden="true" className={className ?? "inked h-3.5 w-6"}>
      <rect
        x="1"
        y="1"
        width="22"
        height="12"
        rx="3"
        fill={KIND_LOOK[kind].fill}
        className={KIND_LOOK[kind].edge}
      />
    </svg>
  );
}

/** What each status looks like in a chart: a colour and a pattern, so that the colour never says it alone. */
import { PatternCircles, PatternLines } from "@visx/pattern";
import { useTranslation } from "react-i18next";
import type { Status } from "#data/schema/status.ts";

const pattern = (status: Status): string => `status-${status}`;

interface Look {
  fill: string;
  stroke?: string;
  strokeDasharray?: string;
}

const OUTLINED = { fill: "var(--paper)", stroke: "var(--line-strong)" };
const PATTERNED = (status: Status): Look => ({
  fill: `url(#${pattern(status)})`,
  stroke: "var(--line-strong)",
});

export const STATUS_LOOK: Readonly<Record<Status, Look>> = {
  done: { fill: "var(--done)" },
  started: { fill: "var(--started)" },
  "partly-done": PATTERNED("partly-done"),
  "not-started": OUTLINED,
  planned: { ...OUTLINED, strokeDasharray: "4 3" },
  "not-done": PATTERNED("not-done"),
  removed: PATTERNED("removed"),
  unknown: PATTERNED("unknown"),
};

/** The patterns, once for all charts of a page. */
export function StatusPatterns() {
  const lines = { height: 7, width: 7, strokeWidth: 2 };
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <PatternLines
        {...lines}
        id={pattern("partly-done")}
        orientation={["diagonal"]}
        background="color-mix(in srgb, var(--partly) 30%, var(--paper))"
        stroke="var(--partly)"
        strokeWidth={3}
      />
      <PatternLines
        {...lines}
        id={pattern("not-done")}
        orientation={["diagonal", "diagonalRightToLeft"]}
        background="var(--paper)"
        stroke="var(--line-strong)"
        strokeWidth={1}
      />
      <PatternLines
        {...lines}
        id={pattern("removed")}
        orientation={["horizontal"]}
        background="var(--empty)"
        stroke="var(--line-strong)"
      />
      <PatternCircles
        id={pattern("unknown")}
        height={7}
        width={7}
        radius={1.3}
        background="var(--paper)"
        fill="var(--muted)"
        complement
      />
    </svg>
  );
}

/** What each status in the chart looks like, beside its word. */
export function StatusLegend({ statuses }: { statuses: readonly Status[] }) {
  const { t } = useTranslation();
  return (
    <ul aria-label={t("overview.legend")} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {statuses.map((status) => (
        <li key={status} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" className="inked h-3.5 w-6">
            <rect x="0.5" y="0.5" width="23" height="13" rx="2" {...STATUS_LOOK[status]} />
          </svg>
          {t(`terms.status.${status}`)}
        </li>
      ))}
    </ul>
  );
}

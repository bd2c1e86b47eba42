/** How far a place's measures have come, as one bar; its words are for those who do not see it. */
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { StatusCounts } from "#data/schema/place-answer.ts";
import type { Status } from "#data/schema/status.ts";
import { STATUS_ORDER } from "./status-order.ts";

const FILL: Record<Status, string> = {
  done: "bg-done",
  started: "bg-started",
  "partly-done": "hatched",
  "not-started": "border border-line-strong bg-paper",
  planned: "border border-dashed border-line-strong bg-paper",
  "not-done": "bg-empty",
  removed: "bg-empty",
  unknown: "bg-empty",
};

/** "Genomförd: 2, Påbörjad: 1": the bar in words. */
export function useStatusWords(): (counts: StatusCounts) => string {
  const { t } = useTranslation();
  return (counts) =>
    STATUS_ORDER.flatMap((status) => {
      const count = counts[status];
      return count === 0 ? [] : [`${t(`terms.status.${status}`)}: ${count}`];
    }).join(", ");
}

export function StatusBar({ counts }: { counts: StatusCounts }) {
  const words = useStatusWords();
  return (
    <span
      role="img"
      aria-label={words(counts)}
      title={words(counts)}
      className="flex h-2 w-full gap-px overflow-hidden rounded-full"
    >
      {STATUS_ORDER.map((status) => {
        const count = counts[status];
        return count === 0 ? null : (
          <span
            key={status}
            className={classes("h-full min-w-1.5", FILL[status])}
            style={{ flexGrow: count }}
          />
        );
      })}
    </span>
  );
}

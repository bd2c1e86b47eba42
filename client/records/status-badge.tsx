/** A status with its mark and its word: the colour never says it alone. */
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { Status } from "#data/schema/status.ts";

const TONE: Record<Status, string> = {
  planned: "text-muted",
  "not-started": "text-muted",
  started: "text-started",
  "partly-done": "text-partly",
  done: "text-done",
  "not-done": "text-muted",
  removed: "text-muted",
  unknown: "text-muted",
};

/** A circle that fills as the measure proceeds; struck when it is removed or was not done. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={classes("size-4 shrink-0", TONE[status])}>
      <circle
        cx="8"
        cy="8"
        r="6.2"
        fill={status === "done" ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.8"
        strokeDasharray={status === "planned" || status === "unknown" ? "2.4 2" : undefined}
      />
      {status === "started" && <path d="M8 8V1.8A6.2 6.2 0 0 1 14.2 8z" fill="currentColor" />}
      {status === "partly-done" && <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />}
      {status === "done" && (
        <path
          d="m5 8.2 2.1 2.1L11 6"
          fill="none"
          stroke="var(--paper)"
          strokeWidth="1.8"
          strokeLinecap="round"
        />
      )}
      {status === "not-done" && (
        <path
          d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
        />
      )}
      {status === "removed" && (
        <path d="M4.6 8h6.8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      )}
    </svg>
  );
}

export function StatusBadge({ status }: { status: Status }) {
  const { t } = useTranslation();
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold">
      <StatusMark status={status} />
      <span className={classes(status === "removed" && "line-through")}>{t(`terms.status.${status}`)}</span>
    </span>
  );
}

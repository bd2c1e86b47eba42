/** How grave a finding is, as a shape of its own and a colour: a filled triangle, an open one, a ring. */
import { classes } from "#client/ui/classes.ts";
import type { Severity } from "#data/schema/finding.ts";

const TONE: Record<Severity, string> = {
  error: "text-fault",
  warning: "text-care",
  note: "text-muted",
};

export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={classes("mt-[0.2em] size-[1em] shrink-0", TONE[severity])}
    >
      {severity === "note" ? (
        <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      ) : (
        <path
          d="M8 2 14.6 13.6H1.4z"
          fill={severity === "error" ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}

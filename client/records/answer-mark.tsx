/** What an actor has answered, with its mark and its word: the colour never says it alone. */
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { Assignment, AssignmentState } from "#data/schema/assignment.ts";

const TONE: Record<AssignmentState, string> = {
  assigned: "text-muted",
  changed: "text-care",
  accepted: "text-done",
  declined: "text-fault",
};

/** What stands in a speech bubble, which is empty until somebody has answered. */
const SIGN: Record<AssignmentState, string> = {
  assigned: "",
  changed: "M5.6 5.4h4.8M5.6 8h2.6",
  accepted: "m5.4 6.9 1.8 1.8 3.4-3.6",
  declined: "m6 4.9 4 4m0-4-4 4",
};

export function AnswerMark({ state, isOpen }: Pick<Assignment, "state" | "isOpen">) {
  const { t } = useTranslation();
  // Nobody waits for an answer about what is over.
  if (state === "assigned" && !isOpen) return null;
  return (
    <span className={classes("text-sm whitespace-nowrap", TONE[state])}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="mr-1 inline size-3.5 align-[-0.15em]">
        <path
          d="M2.2 2.2h11.6v9.2H7.4L4.6 14v-2.6H2.2z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
          strokeDasharray={state === "assigned" ? "2.2 1.6" : undefined}
        />
        <path d={SIGN[state]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      {t(`answers.state.${state}`)}
    </span>
  );
}

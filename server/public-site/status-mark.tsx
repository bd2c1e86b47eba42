/** @jsxImportSource hono/jsx */
/** A status with its mark and its word; the marks are drawn once a page, as in the app: a circle that fills. */
import { Status } from "#data/schema/status.ts";
import type { Look } from "./look.ts";
import { wordsIn } from "./site-words.ts";

const INSIDE: Partial<Record<Status, string>> = {
  done: "m5 8.2 2.1 2.1L11 6",
  "not-done": "m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8",
  removed: "M4.6 8h6.8",
};
const FILLED: Partial<Record<Status, string>> = {
  started: "M8 8V1.8A6.2 6.2 0 0 1 14.2 8z",
  "partly-done": "M8 1.8a6.2 6.2 0 0 1 0 12.4z",
};

/** What the marks of a page refer to. */
export function StatusMarks() {
  return (
    <svg class="marks" aria-hidden="true" width="0" height="0">
      {Status.options.map((status) => (
        <symbol id={`mark-${status}`} viewBox="0 0 16 16" key={status}>
          <circle
            cx="8"
            cy="8"
            r="6.2"
            fill={status === "done" ? "currentColor" : "none"}
            stroke="currentColor"
            stroke-width="1.8"
            stroke-dasharray={status === "planned" || status === "unknown" ? "2.4 2" : undefined}
          />
          {FILLED[status] === undefined ? null : <path d={FILLED[status]} fill="currentColor" />}
          {INSIDE[status] === undefined ? null : (
            <path
              d={INSIDE[status]}
              fill="none"
              class={`in-${status}`}
              stroke-width="1.8"
              stroke-linecap="round"
            />
          )}
        </symbol>
      ))}
    </svg>
  );
}

export function StatusMark({ status, look }: { status: Status; look: Look }) {
  return (
    <span class={`status status-${status}`}>
      <svg aria-hidden="true" width="16" height="16">
        <use href={`#mark-${status}`} />
      </svg>
      <span>{wordsIn(look.language).terms.status[status]}</span>
    </span>
  );
}

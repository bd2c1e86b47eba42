/** In which order charts show the statuses. */
import type { Status } from "#data/schema/status.ts";

/** Furthest first, so that a bar reads as a way that is covered from the left. */
export const STATUS_ORDER: readonly Status[] = [
  "done",
  "started",
  "partly-done",
  "not-started",
  "planned",
  "not-done",
  "removed",
  "unknown",
];

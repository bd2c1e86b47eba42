/** How far an effort has come; pure. */
import type { Effort } from "#data/schema/effort.ts";

/** `unreported`: its day is past, and nobody has said how it went. */
export type EffortState = "planned" | "unreported" | "done";

/** @param today `YYYY-MM-DD` */
export function effortState({ date, outcome }: Pick<Effort, "date" | "outcome">, today: string): EffortState {
  if (outcome !== null) return "done";
  return date !== null && date < today ? "unreported" : "planned";
}

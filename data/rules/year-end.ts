/**
 * The year end (verksamhetsberättelse, VB): every measure of a plan is closed with a status and a
 * sentence, or carried over into the next year's work.
 *
 * Carried over is what the plans write as “fortsätter i arbetsgruppen”: its status stays what it is,
 * and it continues in the working group.
 */
import type { YearEndStatus } from "#data/schema/follow-up.ts";
import type { Measure } from "#data/schema/measure.ts";
import type { ContinuesIn, Status } from "#data/schema/status.ts";

/** In which ways a measure is closed. */
export const CLOSINGS = ["done", "partly-done", "not-done", "removed", "carried-over"] as const;
export type Closing = (typeof CLOSINGS)[number];

/** Of the year end, what says how the measure was closed; its words are not for everyone. */
interface Closed {
  yearEnd: Omit<YearEndStatus, "words"> | null;
}

/** What is over has no status to carry over: it goes on, so it is started. */
const OVER: ReadonlySet<Status> = new Set(["done", "not-done", "removed", "unknown"]);

const inLine = (continuesIn: ContinuesIn | null): boolean => continuesIn === "line" || continuesIn === "both";

const goesOn = (continuesIn: ContinuesIn | null): boolean =>
  continuesIn === "workgroup" || continuesIn === "both";

/** Null for a measure that has not been closed for the plan's year. */
export function closingOf({ yearEnd }: Closed, planYear: number): Closing | null {
  if (yearEnd === null || yearEnd.year !== planYear) return null;
  if (goesOn(yearEnd.continuesIn)) return "carried-over";
  const closing = CLOSINGS.find((one) => one === yearEnd.status);
  // The document itself may have left it open.
  return closing ?? null;
}

/**
 * What a measure comes to hold when it is closed. What goes on in the ordinary work goes on there.
 *
 * @param words one sentence, as the annual report has it
 */
export function closedWith(
  row: Pick<Measure, "status" | "continuesIn">,
  closing: Closing,
  words: YearEndStatus["words"],
  planYear: number,
): Pick<Measure, "status" | "continuesIn" | "yearEnd"> {
  const isCarried = closing === "carried-over";
  const status = !isCarried ? closing : OVER.has(row.status) ? "started" : row.status;
  const isLine = inLine(row.continuesIn) && closing !== "removed";
  const continuesIn: ContinuesIn = isCarried ? (isLine ? "both" : "workgroup") : isLine ? "line" : "none";
  return { status, continuesIn, yearEnd: { year: planYear, status, continuesIn, words } };
}

/** How many measures are closed in each way, and how many are left. */
export function closingCounts(
  rows: readonly Closed[],
  planYear: number,
): { left: number; closed: ReadonlyMap<Closing, number> } {
  const closings = rows.map((row) => closingOf(row, planYear));
  const count = (wanted: Closing | null): number => closings.filter((one) => one === wanted).length;
  return { left: count(null), closed: new Map(CLOSINGS.map((closing) => [closing, count(closing)])) };
}

/** The front door for documents: one in; the plan that it holds and what its rows say, or a refusal, out. */
import type { DistrictId } from "#data/schema/ids.ts";
import { atMost } from "#server/at-most.ts";
import type { Register } from "./derive/index.ts";
import type { ReadLimits } from "./read/limits.ts";
import { type Refused, refuse } from "./read/reading.ts";
import { readInThread, type ThreadOptions } from "./read/thread.ts";
import type { DocumentSource, PlanReading } from "./read/thread-messages.ts";

export type { LaidPlan } from "./read/laid-plan.ts";
export type { DocumentSource, LaidOut, PlanReading, ReadStep } from "./read/thread-messages.ts";

/** Each may take a processor and the memory that the limits allow; the rest wait their turn. */
const inTurn = atMost(2);

export interface ReadOptions extends ThreadOptions {
  limits: ReadLimits;
  /** Whose plan somebody has said that it is; left out where the document is to say it. */
  district?: DistrictId | null;
}

/**
 * Reads a plan in a document of any format that its content tells, in a thread and within the limits.
 *
 * Nothing is stored, and nothing is thrown for what a document holds: what cannot be read is refused
 * with a reason, where it lies, and the bound that was met.
 *
 * @param register places, actors and districts that values are looked up in
 */
export async function readPlan(
  source: DocumentSource,
  { limits, district = null, ...options }: ReadOptions,
  register: Register,
): Promise<PlanReading | Refused> {
  const { signal } = options;
  if ("bytes" in source && source.bytes.length > limits.bytes)
    return refuse("too-large", { limit: limits.bytes, found: source.bytes.length });
  const { places, actors, districts } = register;
  const task = { source, limits, register: { places, actors, districts }, district };
  const inItsTurn = inTurn(async () => (signal.aborted ? refuse("cancelled") : readInThread(task, options)));
  // Answers as soon as somebody cancels, wherever in the queue the document is.
  let onAbort = () => {};
  const cancelled = new Promise<Refused>((resolve) => {
    onAbort = () => resolve(refuse("cancelled"));
    signal.addEventListener("abort", onAbort, { once: true });
  });
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([inItsTurn, cancelled]);
  } finally {
    // One signal may stand for many documents.
    signal.removeEventListener("abort", onAbort);
  }
}

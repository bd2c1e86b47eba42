/** From a document's bytes to the plan that it holds and what its rows say: the one road of every import. */
import type { DerivedPlan } from "#data/schema/derived.ts";
import type { DocumentFormat } from "#data/schema/document.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import { derivePlan, type Register } from "./derive/index.ts";
import { type ReadOptions, readDocument } from "./read/index.ts";
import type { Refused } from "./read/reading.ts";
import { layOutPlan } from "./tabs/lay-out.ts";

export interface PlanReading {
  ok: true;
  plan: ReadPlan;
  /** Aligned with the plan: the same tabs and rows, in the same order. */
  derived: DerivedPlan;
  format: DocumentFormat;
}

/**
 * Reads a plan. Nothing is stored, and nothing is thrown for what a document holds: one that cannot be
 * read is refused with the reason.
 */
export async function readPlan(
  bytes: Uint8Array,
  options: ReadOptions,
  register: Register,
): Promise<PlanReading | Refused> {
  const reading = await readDocument(bytes, options);
  if (!reading.ok) return reading;
  const plan = layOutPlan(reading.document, register.districts);
  return { ok: true, plan, derived: derivePlan(plan, register), format: reading.document.format };
}

/** What the server and a thread that reads documents say to each other. */
import type { DerivedPlan } from "#data/schema/derived.ts";
import type { DocumentFormat } from "#data/schema/document.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import type { Register } from "#server/plans/derive/index.ts";
import type { ReadLimits } from "./limits.ts";
import type { Refused } from "./reading.ts";

/** A document as it came, or as it was read once and has been kept since (a `ReadDocument` as JSON). */
export type DocumentSource = { fileName: string; bytes: Uint8Array } | { kept: string };

export interface ReadTask {
  source: DocumentSource;
  limits: ReadLimits;
  register: Register;
  /** Whose plan somebody has said that it is; null where the document is to say it. */
  district: DistrictId | null;
}

/** `reading`: sheets or pages; `deriving`: rows. */
export type ReadStep = "reading" | "deriving";

export interface PlanReading {
  ok: true;
  format: DocumentFormat;
  /** The `ReadDocument` as JSON: a text crosses from thread to thread at once, its cells one by one. */
  document: string;
  plan: ReadPlan;
  /** Aligned with the plan: the same tabs and rows, in the same order. */
  derived: DerivedPlan;
}

export type FromReader =
  | { kind: "progress"; step: ReadStep; done: number; total: number }
  | { kind: "answer"; answer: PlanReading | Refused };

/** What the server and a thread that reads documents say to each other. */
import type { DerivedPlan, DerivedRow } from "#data/schema/derived.ts";
import type { DocumentFormat } from "#data/schema/document.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import type { Register } from "#server/plans/derive/index.ts";
import type { LaidPlan, LaidTexts } from "./laid-plan.ts";
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

/** A plan whose rows are laid out; what they say is derived after that. */
export interface LaidOut {
  format: DocumentFormat;
  plan: LaidPlan;
}

export interface PlanReading {
  ok: true;
  format: DocumentFormat;
  plan: ReadPlan;
  /** The `ReadDocument` as JSON. */
  document: string;
  /** Aligned with the plan: the same tabs and rows, in the same order. */
  derived: DerivedPlan;
}

/**
 * Each part once, as soon as it is there, as JSON: a text crosses from thread to thread at once, an object
 * value by value.
 */
export type FromReader =
  | { kind: "progress"; step: ReadStep; done: number; total: number }
  | { kind: "laid"; format: DocumentFormat; plan: LaidTexts }
  | { kind: "document"; document: string }
  /** The rows that follow those before, in the plan's order: `DerivedRow[]`. */
  | { kind: "derived"; rows: string }
  | { kind: "done"; district: DerivedPlan["district"] }
  | { kind: "refused"; refused: Refused };

/** Hears of the parts of a reading while it goes on. */
export interface PartsHeard {
  onLaid?: (laid: LaidOut) => void;
  /** @param document the `ReadDocument` as JSON */
  onDocument?: (document: string, format: DocumentFormat) => void;
  onDerived?: (rows: readonly DerivedRow[]) => void;
}

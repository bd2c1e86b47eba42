/** What reading a document comes to: the document, or why it cannot be read. */
import type { ReadDocument } from "#data/schema/document.ts";
import type { Refusal, RefusalReason } from "#data/schema/refusal.ts";
import type { ReadLimits } from "./limits.ts";

export interface Refused {
  ok: false;
  refusal: Refusal;
}

export type Reading = { ok: true; document: ReadDocument } | Refused;

export interface ReadContext {
  fileName: string;
  limits: ReadLimits;
  /** Hears how far the reading has come, `done` of `total` steps (sheets, pages). */
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** A refusal, with where it lies and the bound it met if there are such. */
export function refuse(
  reason: RefusalReason,
  { where = null, limit = null, found = null }: Partial<Omit<Refusal, "reason">> = {},
): Refused {
  return { ok: false, refusal: { reason, where, limit, found } };
}

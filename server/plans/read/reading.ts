/** What reading a document comes to: the document, or why it cannot be read. */
import type { ReadDocument } from "#data/schema/document.ts";
import type { ReadLimits } from "./limits.ts";

/** Why a document is refused; the words stand with the API's problems, in both languages. */
export type RefusalReason =
  | "empty"
  | "encrypted"
  | "damaged"
  | "unknown-format"
  | "mislabelled"
  | "too-large"
  | "too-many-sheets"
  | "too-many-rows"
  | "too-many-cells"
  | "too-many-pages"
  | "too-many-entries"
  | "inflates-too-much"
  | "too-deep"
  | "took-too-long"
  | "took-too-much-memory"
  | "cancelled";

export interface Refusal {
  reason: RefusalReason;
  /** Sheet, page or entry; null for the whole document. */
  where: string | null;
  /** The bound that was met, where there is one. */
  limit: number | null;
  found: number | null;
}

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

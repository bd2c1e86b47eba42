/** What a write is about: one measure or one actor, and the tenant that owns it. */
import type { ActorId, DistrictId, MeasureId } from "#data/schema/ids.ts";
import type { KeptOperation } from "#data/schema/operation.ts";

export type Subject =
  | { noun: "measure"; id: MeasureId; district: DistrictId }
  | { noun: "actor"; id: ActorId; district: DistrictId };

/** An operation holds its subject's id under the subject's noun. */
export const subjectOf = (operation: KeptOperation): Subject =>
  "measure" in operation
    ? { noun: "measure", id: operation.measure, district: operation.district }
    : { noun: "actor", id: operation.actor, district: operation.district };

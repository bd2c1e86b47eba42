/** What a write is about: one measure, one actor or one finding, and the tenant that owns it. */
import type { FindingKey } from "#data/schema/finding.ts";
import type { ActorId, DistrictId, MeasureId } from "#data/schema/ids.ts";
import type { KeptOperation } from "#data/schema/operation.ts";

export type Subject =
  | { noun: "measure"; id: MeasureId; district: DistrictId }
  | { noun: "actor"; id: ActorId; district: DistrictId }
  | { noun: "finding"; id: FindingKey; district: DistrictId };

/** An operation holds its subject's id under the subject's noun. */
export function subjectOf(operation: KeptOperation): Subject {
  const { district } = operation;
  if ("measure" in operation) return { noun: "measure", id: operation.measure, district };
  if ("finding" in operation) return { noun: "finding", id: operation.finding, district };
  return { noun: "actor", id: operation.actor, district };
}

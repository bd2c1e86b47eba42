/** Puts a follow-up among those of a measure. */
import type { AddFollowUp, RemoveFollowUp } from "#data/schema/operation.ts";
import type { Tx } from "#server/db/open.ts";
import type { LockedMeasure } from "./lock-measure.ts";
import { ChangeRefused } from "./refused.ts";
import { writeFollowUps } from "./write-follow-ups.ts";

/** @returns what takes it away */
export async function addFollowUp(
  tx: Tx,
  operation: AddFollowUp,
  { followUps }: LockedMeasure,
): Promise<RemoveFollowUp> {
  const { position, followUp } = operation;
  if (position > followUps.length) throw new ChangeRefused("conflict");
  await writeFollowUps(tx, operation, followUps.toSpliced(position, 0, followUp));
  return { ...operation, kind: "remove-follow-up" };
}

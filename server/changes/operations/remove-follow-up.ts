/** Takes a follow-up away from a measure. */
import { isDeepStrictEqual } from "node:util";
import type { AddFollowUp, RemoveFollowUp } from "#data/schema/operation.ts";
import type { Tx } from "#server/db/open.ts";
import type { LockedMeasure } from "./lock-measure.ts";
import { ChangeRefused } from "./refused.ts";
import { writeFollowUps } from "./write-follow-ups.ts";

/** @returns what puts it back where it stood */
export async function removeFollowUp(
  tx: Tx,
  operation: RemoveFollowUp,
  { followUps }: LockedMeasure,
): Promise<AddFollowUp> {
  const { position, followUp } = operation;
  if (!isDeepStrictEqual(followUps[position], followUp)) throw new ChangeRefused("conflict");
  await writeFollowUps(tx, operation, followUps.toSpliced(position, 1));
  return { ...operation, kind: "add-follow-up" };
}

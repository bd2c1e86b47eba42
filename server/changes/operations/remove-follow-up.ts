/** Takes a follow-up away from a measure. */
import { isDeepStrictEqual } from "node:util";
import type { RemoveFollowUp } from "#data/schema/operation.ts";
import type { LockedMeasure } from "./lock-measure.ts";
import { ofMeasure } from "./of-measure.ts";
import type { OperationKind } from "./operation-kind.ts";
import { ChangeRefused } from "./refused.ts";
import { writeFollowUps } from "./write-follow-ups.ts";

export const removeFollowUp: OperationKind<RemoveFollowUp, LockedMeasure> = {
  ...ofMeasure,
  issues: () => [],
  apply: async (tx, operation, { followUps }) => {
    const { position, followUp } = operation;
    if (!isDeepStrictEqual(followUps[position], followUp)) throw new ChangeRefused("conflict");
    await writeFollowUps(tx, operation, followUps.toSpliced(position, 1));
    return { ...operation, kind: "add-follow-up" };
  },
};

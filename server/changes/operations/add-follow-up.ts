/** Puts a follow-up among those of a measure. */
import { type AddFollowUp, FOLLOW_UPS } from "#data/schema/operation.ts";
import type { LockedMeasure } from "./lock-measure.ts";
import { ofMeasure } from "./of-measure.ts";
import type { OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";
import { ChangeRefused } from "./refused.ts";
import { reporterIssues } from "./reporter-issues.ts";
import { stays } from "./stays.ts";
import { writeFollowUps } from "./write-follow-ups.ts";

export const addFollowUp: OperationKind<AddFollowUp, LockedMeasure> = {
  ...ofMeasure,
  issues: ({ followUp }, { fields, followUps, scope }, known) => [
    ...personIssues(followUp, fields, known),
    ...reporterIssues(followUp.reportedBy, scope, known),
    ...(followUps.length >= FOLLOW_UPS
      ? [{ path: "text", message: `at most ${FOLLOW_UPS} follow-ups` }]
      : []),
  ],
  apply: async (tx, operation, { followUps }) => {
    const { position, followUp } = operation;
    if (position > followUps.length) throw new ChangeRefused("conflict");
    if (followUp.reportedBy !== null && !(await stays(tx, followUp.reportedBy)))
      throw new ChangeRefused("conflict");
    await writeFollowUps(tx, operation, followUps.toSpliced(position, 0, followUp));
    return { ...operation, kind: "remove-follow-up" };
  },
};

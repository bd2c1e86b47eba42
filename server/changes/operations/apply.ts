/** Does what an operation says, within a transaction that holds its measure. */
import type { Operation } from "#data/schema/operation.ts";
import type { Tx } from "#server/db/open.ts";
import { addFollowUp } from "./add-follow-up.ts";
import { changeMeasure } from "./change-measure.ts";
import type { LockedMeasure } from "./lock-measure.ts";
import { removeFollowUp } from "./remove-follow-up.ts";

/** @returns the operation that takes it back */
export function apply(tx: Tx, operation: Operation, current: LockedMeasure): Promise<Operation> {
  switch (operation.kind) {
    case "change-measure":
      return changeMeasure(tx, operation, current);
    case "add-follow-up":
      return addFollowUp(tx, operation, current);
    case "remove-follow-up":
      return removeFollowUp(tx, operation, current);
  }
}

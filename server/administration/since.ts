/** What stands in the way of taking back what an administrator has done; pure. */
import type { AdminOperation } from "#data/schema/admin-operation.ts";
import { standing } from "#server/changes/index.ts";
import type { AdminChange } from "./admin-changes.ts";

/** The part of its setting or account that a write touches. */
function aspectOf(operation: AdminOperation): string {
  switch (operation.kind) {
    case "set-setting":
      return "setting";
    case "set-grants":
      return `grants ${operation.district}`;
    case "set-disabled":
      return "disabled";
    case "make-link":
    case "withdraw-link":
      return "link";
    case "invite":
    case "withdraw-invitation":
      return "account";
  }
}

/** An account goes with all that has been given to it; its links are no part of that. */
const isTouchedBy = (aspect: string, other: string): boolean =>
  aspect === other || (aspect === "account" && other !== "link");

type Change = Pick<AdminChange, "id" | "number" | "operation" | "undoes">;

/**
 * Whether a change is the last that stands of what it touches: else it has been taken back, or
 * something else has been changed since.
 *
 * @param all every change of the same setting or account, oldest first
 */
export function standingOf(all: readonly Change[], change: Change): "last" | "undone" | "overtaken" {
  const aspect = aspectOf(change.operation);
  const later = all.filter(
    ({ number, operation }) => number > change.number && isTouchedBy(aspect, aspectOf(operation)),
  );
  const since = standing(later);
  if (since.some(({ undoes }) => undoes === change.id)) return "undone";
  return since.length > 0 ? "overtaken" : "last";
}

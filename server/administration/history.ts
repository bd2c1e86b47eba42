/** What administrators have done to one setting or one account, as it is told; pure. */
import type { AdminHistoryEntry } from "#data/schema/admin-answer.ts";
import type { FieldChange } from "#data/schema/change-answer.ts";
import type { AdminChange } from "./admin-changes.ts";
import { standingOf } from "./since.ts";

/** The newest changes that are told. */
const CHANGES = 200;

interface Told {
  fieldsOf: (change: AdminChange) => FieldChange[];
  /** Whether the one who asks may see it at all. */
  isSeen: (change: AdminChange) => boolean;
  /** Whether the one who asks could take it back, if nothing has come after it. */
  mayUndo: (change: AdminChange) => boolean;
}

/** @param all oldest first; told newest first */
export function adminHistory(
  all: readonly AdminChange[],
  { fieldsOf, isSeen, mayUndo }: Told,
): AdminHistoryEntry[] {
  return all
    .filter(isSeen)
    .slice(-CHANGES)
    .reverse()
    .map((change) => ({
      change: change.id,
      at: change.at,
      who: change.who,
      undoes: change.undoes,
      fields: fieldsOf(change),
      mayUndo: change.reverse !== null && standingOf(all, change) === "last" && mayUndo(change),
    }));
}

/** What has happened to somebody's account and roles, as who looks after some of it is told; pure. */
import type { Viewer } from "#data/rules/permissions.ts";
import { inRoleOrder } from "#data/rules/role-order.ts";
import type { GivenGrant } from "#data/schema/account.ts";
import type { AdminHistoryEntry } from "#data/schema/admin-answer.ts";
import type { AdminOperation, AdminReverse } from "#data/schema/admin-operation.ts";
import type { FieldChange } from "#data/schema/change-answer.ts";
import { type AdminChange, adminHistory } from "#server/administration/index.ts";
import { compared } from "#server/changes/index.ts";
import { administers } from "./list.ts";

/** In one order: only another role is another value. */
const wordsOf = (grants: readonly GivenGrant[]): string[] =>
  inRoleOrder(grants).map(({ role, actor }) => (actor === null ? role : `${role} ${actor}`));

/** What an operation puts there: roles under `grants <district>`, and the account's own state. */
function fieldsIn(operation: AdminOperation | AdminReverse): ReadonlyMap<string, unknown> {
  switch (operation.kind) {
    case "set-grants":
      return new Map([[`grants ${operation.district}`, wordsOf(operation.grants)]]);
    case "invite":
      return new Map<string, unknown>([
        ["invitation", "made"],
        [`grants ${operation.district}`, wordsOf(operation.grants)],
      ]);
    case "set-disabled":
      return new Map([["disabled", operation.disabled]]);
    case "make-link":
      return new Map([["link", operation.secondFactor ? "for-second-factor" : "made"]]);
    case "withdraw-link":
    case "withdraw-invitation":
    case "set-setting":
      return new Map();
  }
}

function fieldsOf({ operation, reverse }: AdminChange): FieldChange[] {
  if (operation.kind === "withdraw-link") return [{ field: "link", before: ["made"], after: [] }];
  return compared(reverse === null ? new Map() : fieldsIn(reverse), fieldsIn(operation));
}

/** How things stand with the account. */
export interface AccountState {
  /** Whether the viewer administers every district in which it has a role. */
  isWhole: boolean;
  isTakenUp: boolean;
  /** The hashes of its links that have not been used. */
  links: ReadonlySet<string>;
}

const inDistrict = (operation: AdminOperation): string | null =>
  "district" in operation ? operation.district : null;

export function personHistory(
  all: readonly AdminChange[],
  viewer: Viewer,
  { isWhole, isTakenUp, links }: AccountState,
): AdminHistoryEntry[] {
  return adminHistory(all, {
    fieldsOf,
    isSeen: ({ operation }) => {
      const district = inDistrict(operation);
      return district === null || administers(viewer, district);
    },
    mayUndo: ({ reverse }) => {
      if (reverse?.kind === "set-grants") return administers(viewer, reverse.district);
      if (reverse?.kind === "withdraw-invitation") return isWhole && !isTakenUp;
      if (reverse?.kind === "withdraw-link") return isWhole && links.has(reverse.link);
      return isWhole;
    },
  });
}

/**
 * Who may see and do what: the one place where it is decided. What is not allowed here is denied.
 *
 * A role counts in its district alone, or everywhere when the city gave it. A representative works
 * with what concerns the actor; of the rest, such a person sees what everyone does.
 */
import type { AccessRole, Action } from "#data/schema/access.ts";
import { Audience } from "#data/schema/audience.ts";
import type { Scope } from "#data/schema/shown.ts";

/** A role as it is weighed: the actor stands there with its units and functions. */
export interface WeighedGrant {
  /** Null: everywhere. */
  district: string | null;
  role: AccessRole;
  actors: ReadonlySet<string>;
}

/** Someone who looks: a visitor has no grants. */
export interface Viewer {
  grants: readonly WeighedGrant[];
  /** As what the viewer wants to see everything at most: what is for others is looked over as they would see it. */
  atMost?: Audience;
}

export const VISITOR: Viewer = { grants: [] };

/** What each role may do. Publishing and administering are apart: nobody gets both by one role. */
const ACTIONS: Readonly<Record<AccessRole, readonly Action[]>> = {
  reader: [],
  representative: ["answer"],
  editor: ["answer", "edit"],
  publisher: ["answer", "edit", "publish"],
  administrator: ["answer", "edit", "administer"],
};

/** Whether a grant reaches a record. What belongs to no district is reached from every one. */
const reaches = ({ district, role, actors }: WeighedGrant, scope: Scope): boolean =>
  (district === null || scope.district === null || district === scope.district) &&
  (role !== "representative" || scope.actors.some((actor) => actors.has(actor)));

/** As what a role shows the records that it reaches. */
export const audienceOfRole = (role: AccessRole): Audience =>
  role === "representative" ? "partner" : "internal";

/** As what a viewer sees a record. */
export function audienceIn({ grants, atMost = "internal" }: Viewer, scope: Scope): Audience {
  const seen = grants.filter((grant) => reaches(grant, scope)).map(({ role }) => audienceOfRole(role));
  const widest = Audience.options.find((audience) => seen.includes(audience)) ?? "public";
  return Audience.options.indexOf(widest) < Audience.options.indexOf(atMost) ? atMost : widest;
}

/**
 * Whether a viewer may do something with a record.
 *
 * What belongs to no district is the city's: it takes a role that counts everywhere.
 */
export function mayDo({ grants }: Viewer, action: Action, scope: Scope): boolean {
  return grants.some(
    (grant) =>
      ACTIONS[grant.role].includes(action) &&
      (scope.district !== null || grant.district === null) &&
      reaches(grant, scope),
  );
}

/** Whether a viewer speaks for an actor, as its representative. */
export const speaksFor = ({ grants }: Viewer, actor: string): boolean =>
  grants.some(({ role, actors }) => role === "representative" && actors.has(actor));

/** Whether a viewer may do something with any record at all. */
export const mayEver = ({ grants }: Viewer, action: Action): boolean =>
  grants.some(({ role }) => ACTIONS[role].includes(action));

/** Roles in one order, however they were given and stored. */
import { AccessRole } from "#data/schema/access.ts";
import type { GivenGrant } from "#data/schema/account.ts";

const rankOf = ({ role }: GivenGrant): number => AccessRole.options.indexOf(role);

/** From what gives least to what gives most; a representative's by actor. */
export const inRoleOrder = <G extends GivenGrant>(grants: readonly G[]): G[] =>
  [...grants].sort((a, b) => rankOf(a) - rankOf(b) || (a.actor ?? "").localeCompare(b.actor ?? ""));

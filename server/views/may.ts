/** Who may keep, share, see and change a saved view. Pure. */
import { audienceIn, audienceOfRole, mayDo, type Viewer } from "#data/rules/permissions.ts";
import { CITY } from "#server/db/city.ts";
import type { Person } from "#server/http/person.ts";
import type { KeptView } from "./store.ts";

/** The demo's own have no account. */
export const ownerOf = ({ account }: Pick<Person, "account">): string | null => account?.id ?? null;

/** Whether somebody works in a district, in whatever role; in the whole city for the city's own id. */
export const mayKeep = ({ grants }: Viewer, district: string): boolean =>
  grants.some((grant) => grant.district === null || grant.district === district);

/** What all see who work there, somebody who works there from the inside may put there. */
export const mayShare = ({ grants }: Viewer, district: string): boolean =>
  grants.some(
    (grant) =>
      audienceOfRole(grant.role) === "internal" && (grant.district === null || grant.district === district),
  );

/** What the city shares is for all who see some district from the inside. */
const scopeOf = (district: string) => ({ district: district === CITY ? null : district, actors: [] });

export const maySee = (person: Person, view: KeptView): boolean =>
  view.accountId === ownerOf(person) ||
  (view.isShared && audienceIn(person.viewer, scopeOf(view.district)) === "internal");

/** One's own; a shared one also whoever administers where it is shared. */
export const mayChange = (person: Person, view: KeptView): boolean =>
  view.accountId === ownerOf(person) ||
  (view.isShared && mayDo(person.viewer, "administer", scopeOf(view.district)));

/** Those who write in the tests, by their role. */
import type { WeighedGrant } from "#data/rules/permissions.ts";
import type { AccessRole } from "#data/schema/access.ts";
import type { Person } from "#server/http/person.ts";

const of = (...grants: WeighedGrant[]): Person => ({
  kind: "demo",
  viewer: { grants },
  viewKey: JSON.stringify(grants.map(({ actors, ...grant }) => [grant, [...actors]])),
  account: null,
});

export const person = (role: AccessRole, district: string | null, ...actors: string[]): Person =>
  of({ role, district, actors: new Set(actors) });

export const editor = person("editor", "sodermalm");

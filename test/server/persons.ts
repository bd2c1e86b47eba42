/** People with a role, as the routes know them. */
import type { AccessRole } from "#data/schema/access.ts";
import { AccountId } from "#data/schema/ids.ts";
import type { Person } from "#server/http/person.ts";

let made = 0;

/** @param district null: a role that counts everywhere */
export function personWith(role: AccessRole, district: string | null): Person {
  made++;
  const id = AccountId.parse(`00000000-0000-4000-8000-${String(made).padStart(12, "0")}`);
  return {
    kind: "account",
    viewer: { grants: [{ district, role, actors: new Set() }] },
    viewKey: `${role} ${district}`,
    account: {
      id,
      name: `${role} ${made}`,
      email: `${made}@example.org`,
      session: "",
      since: "2026-01-01T00:00:00.000Z",
    },
  };
}

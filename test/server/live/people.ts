/** Who listens in the tests: a visitor, a reader of one district, someone inside. */
import { VISITOR } from "#data/rules/permissions.ts";
import { AccountId } from "#data/schema/ids.ts";
import type { Person } from "#server/http/person.ts";

export const visitor: Person = { kind: "visitor", viewer: VISITOR, viewKey: "public", account: null };

const reader = (id: string, district: string | null): Person => ({
  kind: "account",
  viewer: { grants: [{ district, role: "reader", actors: new Set() }] },
  viewKey: `reader ${district}`,
  account: { id: AccountId.parse(id), name: "", email: "", session: "", since: "2026-01-01T00:00:00.000Z" },
});

export const readerOfSkarpnack = reader("0c0a3a3e-58cf-4d4c-8c5b-1d7d6f3a9b01", "skarpnack");
export const inside = reader("0c0a3a3e-58cf-4d4c-8c5b-1d7d6f3a9b02", null);

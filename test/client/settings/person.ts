/** People for the tests of the settings. */
import type { Person as Shape } from "#data/schema/account.ts";
import { AccountId, ActorId, DistrictId } from "#data/schema/ids.ts";

const nobody: Shape = {
  id: AccountId.parse("6f1c2a52-5d0e-4f0e-9d54-2f8f5a1f4b11"),
  email: "namn@stad.example",
  name: "Namn",
  createdAt: "2026-03-02T08:00:00.000Z",
  seenAt: null,
  isDisabled: false,
  isActive: false,
  invitedBy: null,
  hasSecondFactor: false,
  grants: [],
  version: 1,
  hasMore: false,
};

export const Person = {
  with: (part: Partial<Shape>): Shape => ({ ...nobody, ...part }),
  district: (id: string) => DistrictId.parse(id),
  actor: (id: string) => ActorId.parse(id),
};

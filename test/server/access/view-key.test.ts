import { expect, test } from "vitest";
import { Grant } from "#data/schema/access.ts";
import { ActorId } from "#data/schema/ids.ts";
import { viewKeyOf } from "#server/access/accounts/grants.ts";

const granted = (role: string, actor: string | null = null) => [
  Grant.parse({ district: "sodermalm", role, actor }),
];
const actor = (id: string, parent: string | null) => ({
  id: ActorId.parse(id),
  parent: parent === null ? null : ActorId.parse(parent),
});

test("who speaks for an actor shares a view only with who speaks for the same units", () => {
  const before = [actor("polisen", null), actor("enheten", null)];
  const after = [actor("polisen", null), actor("enheten", "polisen")];
  const polisen = granted("representative", "polisen");
  expect(viewKeyOf(polisen, before)).toBe(viewKeyOf(polisen, [...before].reverse()));
  expect(viewKeyOf(polisen, after), "a unit has come to it").not.toBe(viewKeyOf(polisen, before));
  expect(viewKeyOf(granted("reader"), before)).toBe(viewKeyOf(granted("editor"), after));
});

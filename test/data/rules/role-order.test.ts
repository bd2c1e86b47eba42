import fc from "fast-check";
import { expect, test } from "vitest";
import { inRoleOrder } from "#data/rules/role-order.ts";
import { AccessRole } from "#data/schema/access.ts";
import { GivenGrant } from "#data/schema/account.ts";

const grant = fc
  .record({
    role: fc.constantFrom(...AccessRole.options),
    actor: fc.constantFrom("polisen", "bostadsbolaget", null),
  })
  .map((one) => GivenGrant.parse(one));

test("the same roles stand in the same order, whatever order they were given in", () => {
  fc.assert(
    fc.property(fc.array(grant, { maxLength: 8 }), (grants) => {
      const once = inRoleOrder(grants);
      expect(inRoleOrder([...grants].reverse())).toEqual(once);
      expect(once).toHaveLength(grants.length);
      const ranks = once.map(({ role }) => AccessRole.options.indexOf(role));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
  );
});

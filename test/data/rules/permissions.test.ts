import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { audienceIn, mayDo, mayEver, VISITOR, type Viewer } from "#data/rules/permissions.ts";
import { AccessRole, Action } from "#data/schema/access.ts";
import { Audience } from "#data/schema/audience.ts";

const DISTRICTS = ["sodermalm", "skarpnack"] as const;
const scope = (district: string | null, ...actors: string[]) => ({ district, actors });
const one = (role: AccessRole, district: string | null, ...actors: string[]): Viewer => ({
  grants: [{ role, district, actors: new Set(actors) }],
});

describe("who sees a record, and as what", () => {
  test("a visitor sees what is public, and may do nothing", () => {
    expect(audienceIn(VISITOR, scope("sodermalm", "polisen"))).toBe("public");
    expect(Action.options.filter((action) => mayEver(VISITOR, action))).toEqual([]);
  });

  test.each(AccessRole.options.filter((role) => role !== "representative"))(
    "a %s sees the district from the inside, and other districts as everyone does",
    (role) => {
      expect(audienceIn(one(role, "sodermalm"), scope("sodermalm"))).toBe("internal");
      expect(audienceIn(one(role, "sodermalm"), scope("skarpnack"))).toBe("public");
      expect(audienceIn(one(role, null), scope("skarpnack"))).toBe("internal");
    },
  );

  test("a representative sees as a partner what concerns the actor, and the rest as everyone does", () => {
    const police = one("representative", "sodermalm", "lpo-sodermalm");
    expect(audienceIn(police, scope("sodermalm", "trafikkontoret", "lpo-sodermalm"))).toBe("partner");
    expect(audienceIn(police, scope("sodermalm", "trafikkontoret"))).toBe("public");
    expect(audienceIn(police, scope("skarpnack", "lpo-sodermalm"))).toBe("public");
    expect(audienceIn(police, scope("sodermalm"))).toBe("public");
  });
});

describe("looking as somebody else would", () => {
  test("shows at most what they would see, and never more than one sees oneself", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...AccessRole.options),
        fc.constantFrom(...DISTRICTS, null),
        fc.constantFrom(...Audience.options),
        (role, district, atMost) => {
          const viewer = one(role, district, "polisen");
          const place = scope("sodermalm", "polisen");
          const wideness = (audience: Audience) => Audience.options.indexOf(audience);
          const seen = audienceIn({ ...viewer, atMost }, place);
          expect(wideness(seen)).toBe(Math.max(wideness(audienceIn(viewer, place)), wideness(atMost)));
        },
      ),
    );
  });
});

describe("what a role may do", () => {
  test("each role in its district, nothing elsewhere; nobody gets publishing and administering by one role", () => {
    const table = AccessRole.options.map((role) => [
      role,
      Action.options.filter((action) => mayDo(one(role, "sodermalm", "a"), action, scope("sodermalm", "a"))),
    ]);
    expect(Object.fromEntries(table)).toEqual({
      reader: [],
      representative: ["answer"],
      editor: ["answer", "edit"],
      publisher: ["answer", "edit", "publish"],
      administrator: ["answer", "edit", "administer"],
    });
    for (const role of AccessRole.options) {
      for (const action of Action.options) {
        expect(mayDo(one(role, "sodermalm", "a"), action, scope("skarpnack", "a"))).toBe(false);
      }
    }
  });

  test("a representative answers for the own actor alone", () => {
    const police = one("representative", null, "polisen");
    expect(mayDo(police, "answer", scope("sodermalm", "polisen"))).toBe(true);
    expect(mayDo(police, "answer", scope("sodermalm", "trafikkontoret"))).toBe(false);
  });

  test("what belongs to the whole city takes a role that counts in the whole city", () => {
    expect(mayDo(one("administrator", "sodermalm"), "administer", scope(null))).toBe(false);
    expect(mayDo(one("administrator", null), "administer", scope(null))).toBe(true);
  });
});

const viewers = fc
  .array(
    fc.record({
      district: fc.option(fc.constantFrom(...DISTRICTS)),
      role: fc.constantFrom(...AccessRole.options),
      actors: fc.array(fc.constantFrom("a", "b")).map((actors) => new Set(actors)),
    }),
    { maxLength: 4 },
  )
  .map((grants): Viewer => ({ grants }));
const scopes = fc.record({
  district: fc.constantFrom(...DISTRICTS),
  actors: fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }),
});

test("another role never takes anything away", () => {
  fc.assert(
    fc.property(viewers, viewers, scopes, fc.constantFrom(...Action.options), (some, more, where, action) => {
      const both = { grants: [...some.grants, ...more.grants] };
      const order = ["internal", "partner", "public"];
      expect(order.indexOf(audienceIn(both, where))).toBeLessThanOrEqual(
        order.indexOf(audienceIn(some, where)),
      );
      if (mayDo(some, action, where)) expect(mayDo(both, action, where)).toBe(true);
    }),
  );
});

test("nobody may do anything with a record that they see as everyone does", () => {
  fc.assert(
    fc.property(viewers, scopes, fc.constantFrom(...Action.options), (viewer, where, action) => {
      if (audienceIn(viewer, where) === "public") expect(mayDo(viewer, action, where)).toBe(false);
    }),
  );
});

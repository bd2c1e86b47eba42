import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countsFor } from "#data/rules/joint-efforts/chosen-rows.ts";
import { jointPlan } from "#data/rules/joint-efforts/joint-plan.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { dataset } from "#test/views.ts";
import { actor, choice, ground, POLICE, placeId, someActors, TRAFFIC } from "./ground.ts";

const names = (found: readonly { place: { id: string } }[]) => found.map(({ place }) => place.id);

describe("for whom an actor counts", () => {
  test("is the organisation that it is a unit of", () => {
    expect(countsFor(dataset.actors, [POLICE])(actor("lpo-vallingby"))).toBe(POLICE);
    expect(countsFor(dataset.actors, [TRAFFIC])(actor("lpo-vallingby"))).toBeNull();
  });

  test("is the unit itself where both are chosen", () => {
    const lpo = actor("lpo-vallingby");
    expect(countsFor(dataset.actors, [POLICE, lpo])(lpo)).toBe(lpo);
  });
});

describe("the places that the police and the traffic office share", () => {
  const plan = jointPlan(ground, choice({}));

  test("are those where both have promised something", () => {
    expect(names(plan.shared).sort()).toEqual([
      "hasselby-torg",
      "hasselby-torg-stora-torget",
      "hasselby-torg-tunnelbaneentren",
      "maltesholmstorget",
      "maltesholmstorget-torget",
    ]);
  });

  test("are visited at the spots that they share", () => {
    expect(plan.order.stops.map(({ id }) => id).sort()).toEqual([
      "hasselby-torg-stora-torget",
      "hasselby-torg-tunnelbaneentren",
      "maltesholmstorget-torget",
    ]);
  });

  test("are only those of one district's plans where that is what is asked", () => {
    const district = DistrictId.parse("sodermalm");
    expect(jointPlan(ground, choice({ district })).shared).toEqual([]);
  });

  test("are none in a period in which neither has anything", () => {
    expect(jointPlan(ground, choice({ period: { from: "2022-01-01", to: "2022-12-31" } })).shared).toEqual(
      [],
    );
  });
});

describe("an evening at Skanstull", () => {
  const plan = jointPlan(
    ground,
    choice({ stops: [placeId("skanstull"), placeId("ringens-centrum")], ringM: 800 }),
  );

  test("needs those who answer there, though the plan names neither police nor traffic office", () => {
    const [police, traffic, ...others] = plan.attendees;
    expect([police, traffic].map((one) => [one?.actor, one?.reasons.length])).toEqual([
      [POLICE, 0],
      [TRAFFIC, 0],
    ]);
    expect(others.map((one) => one.actor).sort()).toEqual([
      "amf",
      "sodermalm-trygghetssamordnare",
      "systembolaget",
    ]);
    expect(others[0]?.actor).toBe("sodermalm-trygghetssamordnare");
  });

  test("looks around for where trouble may move to, by the edges of the places", () => {
    const found = plan.ring.places;
    expect(names(found)).toContain("medborgarplatsen");
    for (const { edgeM, centreM } of found) {
      expect(edgeM).toBeLessThanOrEqual(800);
      expect(edgeM).toBeLessThanOrEqual(centreM);
    }
  });

  test("does not count what it visits, or what that lies in, as a neighbour", () => {
    const around = names(plan.ring.places);
    for (const id of ["skanstull", "ringens-centrum", "centrala-sodermalm"]) expect(around).not.toContain(id);
  });

  test("sees the neighbouring district's plan when the ring is wide enough", () => {
    const wide = jointPlan(ground, choice({ stops: [placeId("skanstull")], ringM: 6_000 }));
    expect(plan.ring.plans).toEqual([]);
    expect(wide.ring.plans.map(({ district }) => district)).toEqual(["skarpnack"]);
    expect(names(wide.ring.plans[0]?.places ?? [])).toEqual(["skarpnacksfaltet"]);
  });
});

describe("measures that need each other", () => {
  test("stand together when they are one row, or meet one problem", () => {
    const { places } = jointPlan(ground, choice({}));
    const square = places.find(({ place }) => place.id === "hasselby-torg-stora-torget");
    expect(square?.rows.map(({ actors }) => actors)).toEqual([[POLICE, TRAFFIC]]);
  });
});

describe("a plan for several actors", () => {
  test("is the same whatever order they are given in", () => {
    fc.assert(
      fc.property(someActors, (actors) => {
        expect(jointPlan(ground, choice({ actors: [...actors].reverse() }))).toEqual(
          jointPlan(ground, choice({ actors })),
        );
      }),
      { numRuns: 15 },
    );
  });

  test("has only places at which all that it says are there have a row", () => {
    fc.assert(
      fc.property(someActors, (actors) => {
        for (const { actors: there, rows } of jointPlan(ground, choice({ actors })).shared) {
          expect(there.length).toBeGreaterThan(1);
          for (const one of there) expect(rows.some((row) => row.actors.includes(one))).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  test("finds near only what lies within the walk, and each pair once", () => {
    fc.assert(
      fc.property(someActors, fc.integer({ min: 0, max: 2_000 }), (actors, walkM) => {
        const { near } = jointPlan(ground, choice({ actors, walkM }));
        const keys = near.map(({ a, b }) => [a.place.id, b.place.id].join(" "));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { a, b, edgeM } of near) {
          expect(edgeM).toBeLessThanOrEqual(walkM);
          expect(a.place.id < b.place.id).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });
});

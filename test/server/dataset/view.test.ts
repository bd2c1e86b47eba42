import { describe, expect, test } from "vitest";
import { fitForPublic } from "#data/rules/fit-for-public.ts";
import type { WeighedGrant } from "#data/rules/permissions.ts";
import { dataset, insideView, publicView, viewFor } from "#test/views.ts";

const grant = (part: Partial<WeighedGrant>): WeighedGrant => ({
  district: null,
  role: "reader",
  actors: new Set(),
  ...part,
});

describe("from the inside", () => {
  test("all rows and places are there with all their fields", () => {
    expect(insideView.rows).toHaveLength(131);
    expect(insideView.features).toHaveLength(32);
    expect(insideView.rows.every((row) => row.problem.title !== undefined && row.comment !== undefined)).toBe(
      true,
    );
  });
});

describe("before the public", () => {
  test("stand the measures at places, and no other tab of the plans", () => {
    expect(publicView.rows).toHaveLength(45);
    expect(new Set(publicView.rows.map((row) => row.priorityArea.kind))).toEqual(new Set(["unsafe-places"]));
  });

  test("stand whole places where something is done, no spots and no places without measures", () => {
    const levels = new Set(publicView.features.map(({ properties }) => properties.level));
    expect(levels).toEqual(new Set(["area", "site"]));
    expect(publicView.features.map(({ id }) => id)).not.toContain("mariatorget");
    const known = new Set(publicView.features.map(({ id }) => id));
    for (const row of publicView.rows) for (const place of row.places) expect(known, row.id).toContain(place);
  });

  test("stands nothing of what the police and guards do there", () => {
    const types = publicView.rows.flatMap((row) => row.parts.map(({ type }) => type));
    expect(types.length).toBeGreaterThan(40);
    expect(types).not.toContain("policing");
  });

  test("no word says that a place is an open drug scene, in any field of any record", () => {
    const texts = JSON.stringify([publicView.rows, publicView.features]);
    expect(texts).not.toMatch(/openDrugScene|targetYear|drogscen|ÖDS|brottsutsatt|followUps|comment/i);
    for (const row of publicView.rows) if (row.title) expect(fitForPublic(row.title), row.title).toBe(true);
  });

  test("the numbers count what the public sees, and nothing that it does not", () => {
    for (const { id, properties } of publicView.features) {
      const own = publicView.rows.filter((row) => row.places.includes(id));
      if (properties.level === "area") expect(properties.counts.measures).toBe(own.length);
      expect(properties.counts.measures).toBeLessThanOrEqual(45);
    }
  });
});

describe("someone with a role in one district", () => {
  test("sees that district from the inside and the others as everyone does", () => {
    const view = viewFor({ grants: [grant({ district: "sodermalm" })] });
    const own = view.rows.filter((row) => row.district === "sodermalm");
    const others = view.rows.filter((row) => row.district !== "sodermalm");
    expect(own).toHaveLength(72);
    expect(own.every((row) => row.source !== undefined)).toBe(true);
    expect(others.every((row) => row.source === undefined && row.cause.text === undefined)).toBe(true);
    expect(others).toHaveLength(publicView.rows.filter((row) => row.district !== "sodermalm").length);
  });
});

describe("an actor's representative", () => {
  const actor = "trafikkontoret";
  const view = viewFor({ grants: [grant({ role: "representative", actors: new Set([actor]) })] });
  const concerned = (row: { responsibilities: readonly { actor: string }[] }) =>
    row.responsibilities.some((one) => one.actor === actor);

  test("sees every row that concerns the actor as a partner, from whatever tab it comes", () => {
    const own = view.rows.filter(concerned);
    expect(own).toHaveLength(insideView.rows.filter(concerned).length);
    expect(own.length).toBeGreaterThan(0);
    for (const row of own) {
      expect(row.problem.title).toBeDefined();
      expect(row.comment, "comments are the district's own").toBeUndefined();
    }
  });

  test("sees the rest as everyone does", () => {
    const rest = view.rows.filter((row) => !concerned(row));
    expect(rest.every((row) => row.problem.title === undefined)).toBe(true);
    expect(rest).toEqual(publicView.rows.filter((row) => !concerned(row)));
  });

  test("the actors of the dataset that have no rows see what everyone sees", () => {
    const idle = dataset.actors.find(
      ({ id }) => !insideView.rows.some((row) => row.responsibilities.some((one) => one.actor === id)),
    );
    if (idle === undefined) return;
    const other = viewFor({ grants: [grant({ role: "representative", actors: new Set([idle.id]) })] });
    expect(other.rows).toEqual(publicView.rows);
  });
});

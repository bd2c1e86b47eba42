import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "#data/rules/publish/canonical-json.ts";
import { fieldPaths } from "#data/rules/publish/field-paths.ts";
import { tracesOneBuilding } from "#data/rules/publish/outline.ts";
import { publicSet } from "#data/rules/publish/public-set.ts";
import { unfitWords } from "#data/rules/publish/word-rules.ts";
import { textsIn } from "#data/rules/texts-in.ts";
import { PublishedSet } from "#data/schema/published.ts";
import { anySource } from "./any-plan.ts";

/** The fields that the public gets, by hand. */
const ALLOWED = new Set(
  `format about.easy.reviewed about.easy.text about.en.reviewed about.en.text about.sv
  district.administration district.id district.name
  howToBeHeard.easy.reviewed howToBeHeard.easy.text howToBeHeard.en.reviewed howToBeHeard.en.text howToBeHeard.sv
  plan.id plan.title plan.year
  places[].id places[].name places[].kind places[].attribution places[].coarsened places[].geometry
  places[].about.easy.reviewed places[].about.easy.text places[].about.en.reviewed places[].about.en.text places[].about.sv
  places[].measures[].id places[].measures[].howFar places[].measures[].untilYear places[].measures[].types[]
  places[].measures[].by[].actor places[].measures[].by[].kind places[].measures[].by[].name
  places[].measures[].what.easy.reviewed places[].measures[].what.easy.text
  places[].measures[].what.en.reviewed places[].measures[].what.en.text places[].measures[].what.sv`.split(
    /\s+/,
  ),
);

/** Texts that are ids and closed lists, not words. */
const CODED = /(?:^|\.)(?:id|format|kind|actor|howFar|types\.\d+|type)$/;

describe("of any plan, the public data set", () => {
  test("has the shape of the contract, and holds no field that is not on the list", () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { set } = publicSet(source);
        expect(PublishedSet.parse(set)).toEqual(set);
        expect(fieldPaths(set).filter((path) => !ALLOWED.has(path))).toEqual([]);
      }),
    );
  });

  test("holds no text that breaks a rule, whatever stood in the plan and whatever a publisher wrote", () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { set } = publicSet(source);
        for (const { text, path } of textsIn(set)) {
          if (CODED.test(path)) continue;
          expect(unfitWords(text, { allowed: [], isContact: path.startsWith("howToBeHeard") }), path).toEqual(
            [],
          );
        }
      }),
    );
  });

  test("holds only the tab about places, whole places and nothing of policing", () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const rows = new Map(source.rows.map((row) => [row.id, row]));
        const level = new Map(source.places.map((place) => [place.id, place.level]));
        for (const place of publicSet(source).set.places) {
          expect(level.get(place.id)).not.toBe("spot");
          for (const { id, by, types } of place.measures) {
            expect(rows.get(id)?.priorityArea.kind).toBe("unsafe-places");
            expect(types).not.toContain("policing");
            expect(by.map(({ kind }) => kind)).not.toEqual(
              expect.arrayContaining([expect.stringMatching(/^(?:unit|function|guards|working-group)$/)]),
            );
          }
        }
      }),
    );
  });

  test("traces no building, and ranks no place: they stand by name", () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { places } = publicSet(source).set;
        for (const { geometry, coarsened } of places)
          if (!coarsened) expect(tracesOneBuilding({ kind: "park", geometry }, [])).toBe(false);
        const names = places.map(({ name }) => name);
        expect(names).toEqual(names.toSorted(new Intl.Collator("sv", { numeric: true }).compare));
      }),
    );
  });

  test("tells each thing that is held back exactly once, and each measure and place is told or held back", () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { set, removed } = publicSet(source);
        const keys = removed.map(({ noun, id, field }) => `${noun} ${id} ${field ?? "*"}`);
        expect(keys).toHaveLength(new Set(keys).size);
        const whole = new Set(
          removed.filter(({ field }) => field === null).map(({ noun, id }) => `${noun} ${id}`),
        );
        const told = new Set(set.places.flatMap(({ measures }) => measures.map(({ id }) => `measure ${id}`)));
        for (const { id } of set.places) told.add(`place ${id}`);
        const all = [
          ...source.rows.map(({ id }) => `measure ${id}`),
          ...source.places.map(({ id }) => `place ${id}`),
        ];
        for (const one of all)
          expect([one, told.has(one), whole.has(one)]).toEqual([one, told.has(one), !told.has(one)]);
        // Nothing is told of the parts of what is gone whole.
        for (const { noun, id, field } of removed)
          if (field !== null) expect(whole.has(`${noun} ${id}`), `${noun} ${id} ${field}`).toBe(false);
      }),
    );
  });

  test("is the same text in canonical form, whatever order its fields are written in", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, turned(one)]),
      );
    };
    fc.assert(
      fc.property(anySource, (source) => {
        const { set } = publicSet(source);
        expect(canonicalJson(turned(set))).toBe(canonicalJson(set));
        expect(JSON.parse(canonicalJson(set))).toEqual(set);
      }),
    );
  });
});

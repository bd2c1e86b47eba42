import fc from "fast-check";
import { expect, test } from "vitest";
import { mergedAliases } from "#data/rules/merged-aliases.ts";
import { movedRow } from "#data/rules/move-actor.ts";
import type { ActorRow } from "#data/schema/actor-operation.ts";
import { ActorId, DistrictId, MeasureId } from "#data/schema/ids.ts";
import { Role } from "#data/schema/measure.ts";

const NAMES = ["polisen", "csg", "skolor", "amf"].map((id) => ActorId.parse(id));
const DISTRICT = DistrictId.parse("sodermalm");
const CITY = DistrictId.parse("stockholm");
const actor = fc.constantFrom(...NAMES);
const anyRow: fc.Arbitrary<ActorRow> = fc.record({
  measure: fc.constant(MeasureId.parse("sodermalm-2024-platser-1")),
  district: fc.constant(DISTRICT),
  responsibilities: fc.array(
    fc.record({
      actor,
      tenant: fc.constant(DISTRICT),
      role: fc.constantFrom(...Role.options),
      function: fc.constantFrom(null, "enhetschef"),
    }),
    { maxLength: 5 },
  ),
  parts: fc.array(
    fc.record({
      number: fc.constant(null),
      type: fc.constant(null),
      text: fc.constant("Fler vandringar"),
      when: fc.constant(null),
      actors: fc.uniqueArray(actor),
      status: fc.constant(null),
    }),
    { maxLength: 3 },
  ),
  reported: fc.constant([]),
});
const named = ({ responsibilities, parts }: ActorRow) => [
  ...responsibilities.map((one) => one.actor),
  ...parts.flatMap(({ actors }) => actors),
];

test("after a merge nothing names the one that went, and no role and nobody else is lost", () => {
  fc.assert(
    fc.property(anyRow, actor, actor, (row, from, into) => {
      fc.pre(from !== into);
      const moved = movedRow(row, from, { actor: into, tenant: CITY });
      expect(named(moved)).not.toContain(from);
      for (const { actor: who, role, function: duty } of row.responsibilities) {
        const now = who === from ? into : who;
        expect(moved.responsibilities).toContainEqual(
          expect.objectContaining({ actor: now, role, function: duty }),
        );
      }
      expect(new Set(named(moved))).toEqual(new Set(named(row).map((one) => (one === from ? into : one))));
      for (const { actors } of moved.parts) expect(new Set(actors).size).toBe(actors.length);
    }),
  );
});

test("who takes over is found by all that either was called, each once", () => {
  const into = { name: "Polisen", aliases: ["polisen i city"] };
  const gone = { name: "Polis", aliases: ["Polisen", "POLISEN I CITY", "snuten"], abbreviation: "PO" };
  expect(mergedAliases(into, gone)).toEqual(["polisen i city", "Polis", "snuten", "PO"]);
  expect(mergedAliases(into, { name: "polisen", aliases: [], abbreviation: null })).toEqual(into.aliases);
});

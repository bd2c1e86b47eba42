import fc from "fast-check";
import { expect, test } from "vitest";
import {
  contentOf,
  EFFORT_FIELDS,
  isSameValue,
  patchOfEffort,
  textsOf,
} from "#client/efforts/effort-patch.ts";
import { threeWay } from "#client/model/three-way.ts";
import { Effort, type EffortContent } from "#data/schema/effort.ts";
import { ActorId, PlaceId } from "#data/schema/ids.ts";

const actor = fc.constantFrom("polisen", "trafikkontoret", "amf").map((id) => ActorId.parse(id));
const anyContent: fc.Arbitrary<EffortContent> = fc.record({
  title: fc.constantFrom("Kväll", "Morgon"),
  date: fc.constantFrom(null, "2026-12-04"),
  from: fc.constantFrom(null, "18:00"),
  to: fc.constant(null),
  participants: fc
    .uniqueArray(actor, { minLength: 1 })
    .map((ids) => ids.map((id) => ({ actor: id, function: id === "polisen" ? "områdespolis" : null }))),
  stops: fc.constant([PlaceId.parse("skanstull")]),
  note: fc.constantFrom(null, "Samling vid uppgången."),
  outcome: fc.constantFrom(null, { date: "2026-12-05", text: "Lugnt." }),
});
const effortOf = (content: EffortContent, version = 1): Effort =>
  Effort.parse({
    ...content,
    id: "5b0f5b8c-3c2e-4c8e-9a57-0e3a1d6a3f11",
    district: "sodermalm",
    version,
  });

test("what is sent is what somebody wrote otherwise, and nothing when it is the same", () => {
  fc.assert(
    fc.property(anyContent, anyContent, (was, is) => {
      const patch = patchOfEffort(effortOf(was), is);
      expect({ ...was, ...patch }).toEqual(is);
      for (const field of EFFORT_FIELDS)
        expect(field in (patch ?? {})).toBe(!isSameValue(was[field], is[field]));
    }),
  );
});

test("of two who write at the same time neither loses a field", () => {
  fc.assert(
    fc.property(anyContent, anyContent, anyContent, (base, mine, theirs) => {
      const current = effortOf(theirs, 2);
      const { merged, conflicts } = threeWay(EFFORT_FIELDS, base, mine, contentOf(current), isSameValue);
      const saved = { ...contentOf(current), ...patchOfEffort(current, merged) };
      for (const field of EFFORT_FIELDS) {
        if (!isSameValue(mine[field], base[field])) expect(saved[field]).toEqual(mine[field]);
        else expect(saved[field]).toEqual(theirs[field]);
        if (conflicts.includes(field)) expect(theirs[field]).not.toEqual(mine[field]);
      }
    }),
  );
});

test("a participant is told with the function that comes, an outcome with its day", () => {
  const content: EffortContent = {
    title: "Kväll",
    date: null,
    from: null,
    to: null,
    stops: [PlaceId.parse("skanstull")],
    participants: [
      { actor: ActorId.parse("polisen"), function: "områdespolis" },
      { actor: ActorId.parse("amf"), function: null },
    ],
    outcome: { date: "2026-12-05", text: "Lugnt." },
    note: null,
  };
  expect(textsOf("participants", content)).toEqual(["polisen områdespolis", "amf"]);
  expect(textsOf("outcome", content)).toEqual(["2026-12-05", "Lugnt."]);
  expect(textsOf("note", content)).toEqual([]);
});

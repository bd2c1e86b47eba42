import fc from "fast-check";
import { expect, test } from "vitest";
import { besideOf } from "#client/publish/beside.ts";
import { publicSet } from "#data/rules/publish/public-set.ts";
import type { PublishPreview } from "#data/schema/publish-answer.ts";
import { anySource } from "#test/data/rules/publish/any-plan.ts";

const previewOf = (made: ReturnType<typeof publicSet>): PublishPreview => ({
  district: made.set.district.id,
  hash: "0".repeat(64),
  set: made.set,
  counts: {
    measures: 0,
    published: 0,
    otherTabs: 0,
    removed: 0,
    reworded: 0,
    places: 0,
    coarsened: 0,
    unanswered: 0,
  },
  removed: made.removed,
  texts: made.texts.map((text) => ({ ...text, version: 1 })),
  outlines: made.coarsened,
  questions: made.asked.map((one) => ({ ...one, version: 1 })),
  proposal: null,
  proposalVersion: 1,
  versions: [],
});

test("all that stays inside stands on the page exactly once: beside its text, or under its rule", () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const made = publicSet(source);
      const { texts, places, measures, others } = besideOf(previewOf(made));
      const shown = [
        ...[...texts, ...places, ...measures].flatMap(({ removed }) => removed),
        ...others.flatMap(({ removed }) => removed),
      ];
      expect(shown).toHaveLength(made.removed.length);
      expect(new Set(shown)).toEqual(new Set(made.removed));
    }),
  );
});

test("what everyone reads stands beside each measure that is told", () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const made = publicSet(source);
      const told = new Set(made.set.places.flatMap((place) => place.measures.map(({ id }): string => id)));
      for (const { text, measure } of besideOf(previewOf(made)).measures)
        expect(measure !== null).toBe(told.has(text.id));
    }),
  );
});

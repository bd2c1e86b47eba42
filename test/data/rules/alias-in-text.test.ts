/** Whether a cell writes an actor in one certain way, and how the actor is written once two are one again. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { isAliasIn } from "#data/rules/alias-in-text.ts";
import { inOrderOf } from "#data/rules/merged-aliases.ts";

test("an alias is found as whole words, whatever its letters' case and what stands around it", () => {
  expect(isAliasIn("Ledare: Ingripandepolis, Trafikkontoret", "ingripandepolis")).toBe(true);
  expect(isAliasIn("enheten för\nbarn och ungdom", "Enheten för barn och ungdom")).toBe(true);
  expect(isAliasIn("Polisen", "polis")).toBe(false);
  expect(isAliasIn("Polisen", "–")).toBe(false);
});

test("the same aliases come back in the order that they had; others stay as they are", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.string(), (before, other) => {
      expect(inOrderOf(before.toReversed(), before)).toEqual(before);
      expect(inOrderOf(before, undefined)).toEqual(before);
      const more = [...before, `${other}!`.repeat(9)];
      expect(inOrderOf(more, before)).toEqual(more);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { nextStepIn, nextStepText } from "#data/rules/next-step.ts";
import { FollowUp } from "#data/schema/follow-up.ts";
import { NextStep } from "#data/schema/next-step.ts";

const words = fc
  .array(fc.constantFrom("Byt", "lampan", "vid", "torget", "senast", "2027-01-01:", "Nästa", "steg,", "😀"), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(" "));
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("a next step comes back from the follow-up that it was written into, and is one that a plan can hold", () => {
  fc.assert(
    fc.property(day, words, (by, what) => {
      const step = NextStep.parse({ by, what });
      const text = nextStepText(step);
      expect(nextStepIn(text)).toEqual(step);
      expect(FollowUp.shape.text.safeParse(text).success).toBe(true);
    }),
  );
});

test("other follow-ups name none", () => {
  for (const text of [
    "Lampan är bytt.",
    "Nästa steg: byt lampan.",
    "Nästa steg, senast 2026-02-31: Byt lampan.",
  ])
    expect(nextStepIn(text)).toBeNull();
});

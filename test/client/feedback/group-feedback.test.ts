/** The queue place by place, and what each filter leaves of it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { isIn, StateFilter } from "#client/feedback/feedback-search.ts";
import { groupFeedback } from "#client/feedback/group-feedback.ts";
import { Feedback, FeedbackState } from "#data/schema/feedback.ts";

const piece = fc
  .record({
    id: fc.uuid(),
    district: fc.constantFrom("sodermalm", "skarpnack"),
    place: fc.constantFrom(null, "skanstull", "slussen"),
    state: fc.constantFrom(...FeedbackState.options),
  })
  .map((part) =>
    Feedback.parse({
      ...part,
      about: "good",
      text: "Bra.",
      persons: [],
      edition: 1,
      receivedOn: "2026-11-21",
      measure: null,
      version: 1,
    }),
  );

test("every piece stands once, under its place, newest first, and so do the places", () => {
  fc.assert(
    fc.property(fc.array(piece), (items) => {
      const groups = groupFeedback(items);
      const placed = groups.flatMap((group) => group.items);
      expect(new Set(placed)).toEqual(new Set(items));
      expect(placed).toHaveLength(items.length);
      const at = (one: Feedback | undefined) => (one === undefined ? -1 : items.indexOf(one));
      for (const { district, place, items: own } of groups) {
        expect(own.every((one) => one.district === district && one.place === place)).toBe(true);
        expect(own.map(at)).toEqual([...own.map(at)].sort((a, b) => a - b));
      }
      const firsts = groups.map((group) => at(group.items[0]));
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    }),
  );
});

test.each([
  ["new", "open"],
  ["read", "open"],
  ["step", "passedOn"],
  ["question", "passedOn"],
  ["done", "done"],
  ["declined", "declined"],
] as const)("a piece that is %s is in the filter %s and in all, and in no other", (state, own) => {
  expect(StateFilter.options.filter((filter) => isIn(filter, { state }))).toEqual([own, "all"]);
});

/** What is decided before the server has heard of it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inverseOf, joined, type Patch, rowOf, withPatch } from "#client/import/decisions.ts";
import { mergeOf, patchTo } from "#client/import/meeting.ts";
import { rowsIn } from "#client/import/order-rows.ts";
import type { DraftPage } from "#data/schema/draft.ts";
import { pageOf } from "./page.ts";

const page = pageOf([[{ decision: { title: "Ljus", status: "started" } }, {}, {}]]);
const decisionsIn = (of: DraftPage) =>
  Object.fromEntries(rowsIn(of).map(({ key, decision }) => [key, { ...decision }]));

const keys = fc.constantFrom("1-1", "1-2", "1-3");
const decision = fc.record(
  {
    accepted: fc.boolean(),
    title: fc.constantFrom("Ljus", "Bänkar"),
    status: fc.constantFrom("done", "planned"),
    comment: fc.constantFrom("Ja", null),
  },
  { requiredKeys: [] },
);
const fields = fc.uniqueArray(fc.constantFrom("accepted", "title", "status", "comment"), { maxLength: 2 });
const patches: fc.Arbitrary<Patch> = fc.oneof(
  fc.dictionary(keys, decision, { maxKeys: 2 }).map((rows) => ({ rows })),
  fc.dictionary(keys, fields, { maxKeys: 2 }).map((withdrawn) => ({ withdrawn })),
);

describe("decisions", () => {
  test("that gather are one write that does what they do one after the other", () => {
    fc.assert(
      fc.property(patches, patches, (first, second) => {
        const both = withPatch(withPatch(page, first), second);
        expect(decisionsIn(withPatch(page, joined(first, second)))).toEqual(decisionsIn(both));
      }),
    );
  });

  test("are taken back, whatever they were", () => {
    fc.assert(
      fc.property(patches, (patch) => {
        const back = inverseOf(page, patch);
        expect(decisionsIn(withPatch(withPatch(page, patch), back))).toEqual(decisionsIn(page));
      }),
    );
  });

  test("are seen at once, and leave the other rows the same objects", () => {
    const after = withPatch(page, { rows: { "1-2": { status: "done", places: [] } } });
    expect(rowsIn(after)[1]?.proposed.status).toBe("done");
    expect(rowsIn(after)[0]).toBe(rowsIn(page)[0]);
  });

  test("tell which row they are about, where it is one", () => {
    expect(rowOf({ rows: { "1-2": { accepted: true } } })).toBe("1-2");
    expect(rowOf({ rows: { "1-1": {}, "1-2": {} } })).toBeNull();
  });
});

describe("two who review one draft", () => {
  test("both keep what only they have decided", () => {
    const mine: Patch = { rows: { "1-2": { title: "Mitt" } } };
    const theirs = withPatch(page, { rows: { "1-3": { title: "Deras" } }, head: { year: 2028 } });
    const merge = mergeOf(page, mine, theirs);
    expect(merge.conflicts).toEqual([]);
    const after = withPatch(theirs, patchTo(theirs, merge.merged));
    expect(rowsIn(after).map(({ decision: { title } }) => title)).toEqual(["Ljus", "Mitt", "Deras"]);
    expect(after.draft.head.year).toBe(2028);
  });

  test("are asked where both have decided about one field, and nothing is written before", () => {
    const theirs = withPatch(page, { rows: { "1-2": { title: "Deras" } } });
    const merge = mergeOf(page, { rows: { "1-2": { title: "Mitt" } } }, theirs);
    expect(merge.conflicts).toEqual(["1-2 title"]);
    expect(patchTo(theirs, { ...merge.merged, "1-2 title": "Deras" })).toEqual({});
    expect(patchTo(theirs, merge.merged)).toEqual({ rows: { "1-2": { title: "Mitt" } } });
  });
});

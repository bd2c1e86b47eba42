import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { threeWay } from "#client/model/three-way.ts";

const FIELDS = ["title", "status", "comment"] as const;
const value = fc.constantFrom("a", "b", "c");
const record = fc.record({ title: value, status: value, comment: value });

describe("bringing two people's edits together", () => {
  test("what only one has changed comes along; what both have is asked about", () => {
    const base = { title: "Bänkar", status: "started", comment: "" };
    const mine = { title: "Bänkar och ljus", status: "done", comment: "" };
    const theirs = { title: "Fler bänkar", status: "started", comment: "Beställt." };
    expect(threeWay(FIELDS, base, mine, theirs)).toEqual({
      merged: { title: "Bänkar och ljus", status: "done", comment: "Beställt." },
      conflicts: ["title"],
      theirs: ["comment"],
      mine: ["status"],
    });
  });

  test("who has changed nothing gets theirs, and the other way round", () => {
    fc.assert(
      fc.property(record, record, (base, changed) => {
        expect(threeWay(FIELDS, base, base, changed).merged).toEqual(changed);
        expect(threeWay(FIELDS, base, changed, base).merged).toEqual(changed);
        expect(threeWay(FIELDS, base, changed, changed)).toMatchObject({ merged: changed, conflicts: [] });
      }),
    );
  });

  test("no field holds what neither of them wrote, and none is overwritten unasked", () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const { merged, conflicts } = threeWay(FIELDS, base, mine, theirs);
        for (const field of FIELDS) {
          const isLostForMe = mine[field] !== base[field] && merged[field] !== mine[field];
          const isLostForThem = theirs[field] !== base[field] && merged[field] !== theirs[field];
          expect(isLostForMe).toBe(false);
          expect(isLostForThem).toBe(conflicts.includes(field));
        }
      }),
    );
  });

  test("both sides are asked about the same fields", () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const one = threeWay(FIELDS, base, mine, theirs);
        const other = threeWay(FIELDS, base, theirs, mine);
        expect(one.conflicts).toEqual(other.conflicts);
        expect(one.mine).toEqual(other.theirs);
        if (one.conflicts.length === 0) expect(one.merged).toEqual(other.merged);
      }),
    );
  });
});

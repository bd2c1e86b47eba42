import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeLists } from "#client/model/merge-lists.ts";

const merge = (was: string[], mine: string[], theirs: string[]) => mergeLists(was, mine, theirs, Object.is);
const list = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 5 });

describe("two people's changes of one list", () => {
  test("come together where they are about different items", () => {
    expect(merge(["a"], ["a", "mine"], ["a", "theirs"])).toEqual(["a", "theirs", "mine"]);
    expect(merge(["a", "b"], ["A", "b"], ["a", "B"])).toEqual(["A", "B"]);
    expect(merge(["a", "b"], ["b"], ["a", "b", "c"])).toEqual(["b", "c"]);
    expect(merge(["a", "b"], ["a", "B"], ["b"])).toEqual(["B"]);
  });

  test("meet where both have changed the same item, or one has taken away what the other corrects", () => {
    expect(merge(["a"], ["mine"], ["theirs"])).toBeNull();
    expect(merge(["a"], ["mine"], [])).toBeNull();
    expect(merge(["a"], [], ["theirs"])).toBeNull();
  });

  test("are one change where both have taken away the same", () => {
    expect(merge(["a", "b"], ["b"], ["b"])).toEqual(["b"]);
  });

  test("lose nothing that either has put there, and bring back nothing that I took away", () => {
    fc.assert(
      fc.property(list, list, list, (was, mine, theirs) => {
        const merged = merge(was, mine, theirs);
        if (merged === null) return;
        for (const item of [...mine, ...theirs]) if (!was.includes(item)) expect(merged).toContain(item);
        for (const item of was) if (!mine.includes(item)) expect(merged).not.toContain(item);
      }),
    );
  });

  test("is mine where nobody else has changed it", () => {
    fc.assert(
      fc.property(list, list, (was, mine) => {
        expect(new Set(merge(was, mine, was))).toEqual(new Set(mine));
      }),
    );
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { matchRows, type RowTraits } from "#data/rules/match-rows.ts";

const row = (number: number, measure: string, more: Partial<RowTraits> = {}): RowTraits => ({
  area: "unsafe-places",
  number,
  problem: "Torget",
  cause: "Det är mörkt",
  measure,
  places: ["torget"],
  ...more,
});

const lamps = row(1, "Byt lamporna längs gångvägen mot skolan");
const walk = row(2, "Trygghetsvandring varje vår med boende och föreningar");
const guards = row(3, "Ordningsvakter på torget under sommarens kvällar");

test("rows keep their identity when the document comes again with a row put in and others moved", () => {
  const added = row(1, "Ny belysning vid busshållplatsen");
  const after = [added, { ...guards, number: 2 }, { ...lamps, number: 3 }, { ...walk, number: 4 }];
  expect(matchRows([lamps, walk, guards], after, { byNumber: true })).toEqual([null, 2, 0, 1]);
});

test("a row whose words were changed a little is the same row", () => {
  const after = [row(1, "Byt lamporna längs hela gångvägen mot skolan före oktober")];
  expect(matchRows([walk, lamps], after, { byNumber: false })).toEqual([1]);
});

test("last year's row is not this year's because both are the second", () => {
  const after = [row(1, "Skolbesök i årskurs sju", { places: [] })];
  expect(matchRows([lamps], after, { byNumber: false })).toEqual([null]);
});

test("two readings of one document go by the number where their words are not alike", () => {
  const condensed = [row(1, "Ljusare gångväg"), row(2, "Vandringar")];
  expect(matchRows(condensed, [lamps, walk], { byNumber: true })).toEqual([0, 1]);
});

test("rows of different areas are never the same", () => {
  const elsewhere = { ...lamps, area: "criminal-environments" } as const;
  expect(matchRows([elsewhere], [lamps], { byNumber: true })).toEqual([null]);
});

const anyRow = fc.record({
  area: fc.constantFrom("unsafe-places", "own", "vulnerable-victims"),
  number: fc.integer({ min: 1, max: 30 }),
  problem: fc.lorem({ maxCount: 4 }),
  cause: fc.lorem({ maxCount: 3 }),
  measure: fc.lorem({ maxCount: 8 }),
  places: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
}) satisfies fc.Arbitrary<RowTraits>;
const anyRows = fc.array(anyRow, { maxLength: 30 });

test("no row is ever matched twice, whatever the documents hold", () => {
  fc.assert(
    fc.property(anyRows, anyRows, fc.boolean(), (before, after, byNumber) => {
      const found = matchRows(before, after, { byNumber }).filter((index) => index !== null);
      expect(new Set(found).size).toBe(found.length);
      for (const index of found) expect(before[index]).toBeDefined();
    }),
  );
});

test("a document that has not changed has the same rows, in any order that they are put in", () => {
  const selector = ({ measure }: RowTraits) => [...new Set(measure.match(/\p{L}+/gu))].join(" ");
  const told = fc.uniqueArray(anyRow, { selector, maxLength: 20 });
  const shuffled = told.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ([before, after]) => {
      const found = matchRows(before, after, { byNumber: false });
      expect(found.map((index) => (index === null ? null : before[index]))).toEqual(after);
    }),
  );
});

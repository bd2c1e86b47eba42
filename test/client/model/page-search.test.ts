import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PageSearch, parseSearch, SignInSearch, stringifySearch } from "#client/model/page-search.ts";
import { MeasureType } from "#data/schema/measure.ts";
import { Status } from "#data/schema/status.ts";

const read = (search: string) => PageSearch.parse(parseSearch(search));

describe("the address of a view", () => {
  test("several values of one field stand side by side, as people would write them", () => {
    expect(stringifySearch({ status: ["done", "started"], year: [2024] })).toBe(
      "?status=done&status=started&year=2024",
    );
  });

  test("a mistyped value is left out and the rest of the link still works", () => {
    expect(read("?status=klart&district=sodermalm")).toMatchObject({
      district: ["sodermalm"],
      status: undefined,
    });
    expect(read("?year=i-fjol&lang=de&openDrugScene=kanske")).toMatchObject({
      year: undefined,
      lang: undefined,
      openDrugScene: undefined,
    });
  });

  test("signing in leads back within the site, and nowhere else", () => {
    const to = (search: string) => SignInSearch.parse(parseSearch(search)).to;
    expect(to("?to=%2Fplats%2Fskanstull")).toBe("/plats/skanstull");
    expect(to("?to=/planer?lang=en")).toBe("/planer?lang=en");
    for (const away of [
      "https://annan.example",
      "//annan.example",
      "/\\annan.example",
      "javascript:alert(1)",
    ]) {
      expect(to(`?to=${encodeURIComponent(away)}`), away).toBeUndefined();
    }
    expect(SignInSearch.parse(parseSearch("?refused=true")).refused).toBe(true);
  });

  test("an address without a question mark is a view without a filter", () => {
    expect(stringifySearch({})).toBe("");
    expect(Object.values(read("")).every((value) => value === undefined)).toBe(true);
  });

  test("copying the address copies the view: what is written is read back", () => {
    const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
    const search = fc.record(
      {
        status: some(Status.options),
        type: some(MeasureType.options),
        year: fc.uniqueArray(fc.integer({ min: 2020, max: 2060 }), { minLength: 1, maxLength: 5 }),
        openDrugScene: fc.boolean(),
        q: fc.string({ minLength: 1, maxLength: 40 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(search, (given) => {
        const back = Object.entries(read(stringifySearch(given))).filter(([, value]) => value !== undefined);
        expect(Object.fromEntries(back)).toEqual(given);
      }),
    );
  });
});

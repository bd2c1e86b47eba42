import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PageSearch, parseSearch, SignInSearch, stringifySearch } from "#client/model/page-search.ts";
import { filterOf } from "#client/model/use-filter.ts";
import { anyFilter } from "#test/data/any-filter.ts";

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

  test("of several values, those that can be understood stand; the others are left out", () => {
    expect(read("?status=klart&status=done&status=done&year=i-fjol&year=2025")).toMatchObject({
      status: ["done"],
      year: [2025],
    });
    expect(
      read("?finding=no-actor&finding=no-such-rule&causeType=place&season=monsoon&at=20x6"),
    ).toMatchObject({
      finding: ["no-actor"],
      causeType: ["place"],
      season: undefined,
      at: undefined,
    });
  });

  test("an address with more values than a field takes still opens, with the first of them", () => {
    const many = Array.from({ length: 60 }, (_, index) => `district=d${index}`).join("&");
    expect(read(`?${many}`).district).toHaveLength(50);
  });

  test("copying the address copies the view: what is written is read back", () => {
    fc.assert(
      fc.property(anyFilter, fc.option(fc.string({ minLength: 1, maxLength: 40 })), (filter, q) => {
        const given = { ...filter, ...(q === null ? {} : { q }) };
        const back = Object.entries(read(stringifySearch(given))).filter(([, value]) => value !== undefined);
        expect(Object.fromEntries(back)).toEqual(given);
        expect(filterOf(read(stringifySearch(given)))).toEqual(filter);
      }),
    );
  });

  test("any address at all opens", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (search) => {
        expect(() => read(`?${search}`)).not.toThrow();
      }),
    );
  });
});

test("the day that changes are told from is one, not a list", () => {
  expect(parseSearch("?sedan=2026-05-01")).toEqual({ sedan: "2026-05-01" });
});

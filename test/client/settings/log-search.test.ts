import { expect, test } from "vitest";
import { parseSearch } from "#client/model/page-search.ts";
import { exportAddress, LogSearch } from "#client/settings/log-search.ts";

const read = (search: string) => LogSearch.parse(parseSearch(search));

test("the filter is read from an address that people can read", () => {
  expect(read("?kind=sign-in&kind=sign-out&from=2026-11-01&who=Bo%20Ek&subject=2024")).toEqual({
    kind: ["sign-in", "sign-out"],
    from: "2026-11-01",
    to: undefined,
    who: "Bo Ek",
    subject: "2024",
  });
});

test("what cannot be understood is left out, a year that is still being typed too", () => {
  const left = Object.values(read("?kind=burglary&from=0002-01-01&to=2026-02-30&who=%20"));
  expect(left.filter((value) => value !== undefined)).toEqual([]);
});

test("the file holds what the page shows", () => {
  const search = read("?kind=sign-in&kind=sign-out&who=Bo%26Co&from=2026-11-01");
  expect(exportAddress("sodermalm", search)).toBe(
    "/api/log/export?district=sodermalm&kind=sign-in&kind=sign-out&from=2026-11-01&who=Bo%26Co",
  );
});

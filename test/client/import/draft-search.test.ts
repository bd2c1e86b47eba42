/** The side of a draft that an address leads to. */
import { expect, test } from "vitest";
import { DRAFT_VIEWS, DraftSearch, searchOf, viewOf } from "#client/import/draft-search.ts";
import { parseSearch, stringifySearch } from "#client/model/page-search.ts";

test.each(DRAFT_VIEWS)("an address that somebody copies leads back to %s", (view) => {
  const address = stringifySearch(searchOf(view));
  expect(viewOf(DraftSearch.parse(parseSearch(address)))).toBe(view);
});

test("an address that says nothing, or nothing that is understood, leads to the rows", () => {
  for (const address of ["", "?visa=", "?visa=bilder"])
    expect(viewOf(DraftSearch.parse(parseSearch(address)))).toBe("rows");
});

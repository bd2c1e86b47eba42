/** The filter of the address, and the way to change it: the address is its only home. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { PageSearch } from "./page-search.ts";

/** A field with nothing chosen is not in the filter at all. */
function withoutEmpty(filter: Partial<MeasureFilter>): MeasureFilter {
  const kept = Object.entries(filter).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return MeasureFilter.parse(Object.fromEntries(kept));
}

const FIELDS = MeasureFilter.keyof().options;

/** The filter's part of an address's search. */
export function filterOf(search: PageSearch): MeasureFilter {
  return withoutEmpty(Object.fromEntries(FIELDS.map((field) => [field, search[field]])));
}

export interface FilterControl {
  filter: MeasureFilter;
  isActive: boolean;
  /**
   * Replaces the fields given, as `filteredBy` does. What else stands in the address, such as how a
   * table is sorted, stays.
   *
   * @param options `replace`: the back button does not stop at what was chosen before
   */
  change: (part: FilterPart, options?: { replace: boolean }) => void;
  clear: () => void;
}

export type FilterPart = { [K in keyof MeasureFilter]?: MeasureFilter[K] | undefined };

/** The address's search with another filter. */
function withFilter(search: PageSearch, filter: MeasureFilter): PageSearch {
  const none = Object.fromEntries(FIELDS.map((field) => [field, undefined]));
  return { ...search, ...none, ...filter };
}

/** The address's search when the fields given are replaced; `undefined` or an empty list clears a field. */
export const filteredBy = (search: PageSearch, part: FilterPart): PageSearch =>
  withFilter(search, withoutEmpty({ ...filterOf(search), ...part }));

export function useFilter(): FilterControl {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const filter = useMemo(() => filterOf(search), [search]);

  const change = useCallback<FilterControl["change"]>(
    (part, { replace } = { replace: false }) => {
      void navigate({
        to: ".",
        search: (previous: PageSearch) => filteredBy(previous, part),
        replace,
      });
    },
    [navigate],
  );
  const clear = useCallback(() => {
    void navigate({ to: ".", search: (previous: PageSearch) => withFilter(previous, {}) });
  }, [navigate]);

  return { filter, isActive: Object.keys(filter).length > 0, change, clear };
}

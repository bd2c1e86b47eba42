/** The server's answer about sheets. */
import { queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { ShownAs } from "#data/schema/picture.ts";

/** The filter as a query has it. */
const asked = ({ openDrugScene, at, ...lists }: MeasureFilter) => ({
  ...lists,
  ...(openDrugScene === undefined
    ? {}
    : { openDrugScene: openDrugScene ? ("true" as const) : ("false" as const) }),
  ...(at === undefined ? {} : { at: String(at) }),
});

/** Under the places' key: what changes them changes their sheets. */
export const sheetsQuery = (filter: MeasureFilter, as: ShownAs) =>
  queryOptions({
    queryKey: ["places", "sheets", filter, as],
    queryFn: ({ signal }) =>
      parseResponse(api.sheets.$get({ query: { ...asked(filter), as } }, { init: { signal } })),
  });

/** The server's answers about the log. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { type LogSearch, logQuery } from "./log-search.ts";

export const logQueries = {
  districts: () =>
    queryOptions({
      queryKey: ["log", "districts"],
      queryFn: ({ signal }) => parseResponse(api.log.districts.$get({}, { init: { signal } })),
    }),
  check: (district: DistrictId) =>
    queryOptions({
      queryKey: ["log", "check", district],
      queryFn: ({ signal }) =>
        parseResponse(api.log.check.$get({ query: { district } }, { init: { signal } })),
    }),
  entries: (district: DistrictId, search: LogSearch) =>
    infiniteQueryOptions({
      queryKey: ["log", "entries", logQuery(district, search)],
      initialPageParam: null as number | null,
      queryFn: ({ signal, pageParam }) => {
        const before = pageParam === null ? {} : { before: String(pageParam) };
        const query = { ...logQuery(district, search), ...before };
        return parseResponse(api.log.$get({ query }, { init: { signal } }));
      },
      getNextPageParam: ({ next }) => next ?? null,
    }),
};

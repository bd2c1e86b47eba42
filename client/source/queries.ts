/** The document behind a measure: its own row, and the whole of it. */
import { queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { MeasureId } from "#data/schema/ids.ts";

export const sourceQuery = (id: MeasureId) =>
  queryOptions({
    queryKey: ["measures", id, "source"],
    queryFn: ({ signal }) =>
      parseResponse(api.measures[":id"].source.$get({ param: { id } }, { init: { signal } })),
  });

/** Large, and the same for as long as the plan stands: asked for once while somebody looks. */
export const documentQuery = (id: MeasureId) =>
  queryOptions({
    queryKey: ["measures", id, "source", "document"],
    queryFn: ({ signal }) =>
      parseResponse(api.measures[":id"].source.document.$get({ param: { id } }, { init: { signal } })),
    staleTime: 10 * 60_000,
    gcTime: 60_000,
  });

export const fileUrlOf = (id: MeasureId): string => `/api/measures/${id}/source/file`;

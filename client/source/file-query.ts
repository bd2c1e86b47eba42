/** A document's file; it never changes, and is not kept once nobody looks at it. */
import { queryOptions } from "@tanstack/react-query";
import { fetchBytes } from "#client/api/api.ts";

export const fileQuery = (url: string) =>
  queryOptions({
    queryKey: ["file", url],
    queryFn: ({ signal }) => fetchBytes(url, signal),
    staleTime: "static",
    gcTime: 60_000,
  });

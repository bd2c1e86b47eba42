/** The server's answers about what administrators decide. */
import { queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { DistrictId } from "#data/schema/ids.ts";

export const settingQueries = {
  of: (district: DistrictId) =>
    queryOptions({
      queryKey: ["settings", district],
      queryFn: ({ signal }) =>
        parseResponse(api.settings.$get({ query: { district } }, { init: { signal } })),
    }),
  /** What a term would remove if it held today. */
  expiringNotes: (district: DistrictId, days: number) =>
    queryOptions({
      queryKey: ["settings", district, "expiring-notes", days],
      queryFn: ({ signal }) =>
        parseResponse(
          api.settings["expiring-notes"].$get(
            { query: { district, days: String(days) } },
            { init: { signal } },
          ),
        ),
    }),
};

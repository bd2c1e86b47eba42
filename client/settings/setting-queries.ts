/** The server's answers about what administrators decide. */
import { queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { SettingKey } from "#data/schema/setting.ts";

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
  /** How it goes with a district's mailbox. */
  mailboxState: (district: DistrictId) =>
    queryOptions({
      queryKey: ["settings", district, "mailbox-state"],
      queryFn: ({ signal }) =>
        parseResponse(api.settings["mailbox-state"].$get({ query: { district } }, { init: { signal } })),
    }),
  history: (id: SettingKey, district: DistrictId) =>
    queryOptions({
      queryKey: ["settings", district, id, "history"],
      queryFn: ({ signal }) =>
        parseResponse(
          api.settings[":id"].history.$get({ param: { id }, query: { district } }, { init: { signal } }),
        ),
    }),
};

/** What the page says about itself: what others have just changed on it, and whether it hears of that. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { keepLive } from "./live.ts";

export interface LiveState {
  /** A new object for each time that others have changed something. */
  refreshed: { measures: number } | null;
  /** When the newest of what is shown was fetched, in milliseconds since 1970; null while there is contact. */
  lostSince: number | null;
}

/** To be used once on the page. */
export function useLive(): LiveState {
  const queryClient = useQueryClient();
  const [refreshed, setRefreshed] = useState<LiveState["refreshed"]>(null);
  const [lostSince, setLostSince] = useState<number | null>(null);
  useEffect(
    () =>
      keepLive(queryClient, {
        onRefreshed: (measures) => setRefreshed({ measures }),
        onContact: (isThere) => {
          const fetched = queryClient.getQueryCache().getAll();
          setLostSince(isThere ? null : Math.max(...fetched.map(({ state }) => state.dataUpdatedAt)));
        },
      }),
    [queryClient],
  );
  return { refreshed, lostSince };
}

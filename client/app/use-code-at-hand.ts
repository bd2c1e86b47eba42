/** Has the code of every view at hand for who writes: they may open one where there is no net to fetch it over. */
import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useMe } from "#client/model/use-me.ts";

/** Milliseconds; what is looked at comes first. */
const LATER = 2_000;

export function useCodeAtHand(): void {
  const router = useRouter();
  const { mayEver } = useMe();
  const isWriter = mayEver("answer");
  useEffect(() => {
    if (!isWriter) return;
    const timer = setTimeout(() => {
      // What cannot be fetched now is fetched when it is opened.
      for (const route of Object.values(router.routesById))
        Promise.resolve(router.loadRouteChunk(route)).catch(() => {});
    }, LATER);
    return () => clearTimeout(timer);
  }, [router, isWriter]);
}

/** The token after the address's `#`: read once, then gone from the address bar and the history. */
import { useEffect, useState } from "react";
import { Token } from "#data/schema/account.ts";

/** @returns null where there is none, or none that came whole */
export function useToken(): string | null {
  const [token] = useState(() => Token.safeParse(location.hash.slice(1)).data ?? null);
  useEffect(() => {
    if (location.hash !== "")
      history.replaceState(history.state, "", `${location.pathname}${location.search}`);
  }, []);
  return token;
}

/** Who is at the page, and what they may do; until the answer is there, nothing. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { mayDo } from "#data/rules/permissions.ts";
import type { Action } from "#data/schema/access.ts";
import type { Me } from "#data/schema/me.ts";
import type { Scope } from "#data/schema/shown.ts";
import { queries } from "./queries.ts";

interface UseMe {
  me: Me | null;
  may: (action: Action, scope: Scope) => boolean;
}

export function useMe(): UseMe {
  const me = useQuery(queries.me()).data ?? null;
  return useMemo(() => {
    const grants = (me?.grants ?? []).map((grant) => ({ ...grant, actors: new Set<string>(grant.actors) }));
    return { me, may: (action, scope) => mayDo({ grants }, action, scope) };
  }, [me]);
}

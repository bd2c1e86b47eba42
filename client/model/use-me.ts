/** Who looks at the page, and what they may do: the same rule that the server goes by. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import * as permissions from "#data/rules/permissions.ts";
import type { Action } from "#data/schema/access.ts";
import type { Me } from "#data/schema/me.ts";
import type { Scope } from "#data/schema/shown.ts";
import { queries } from "./queries.ts";

export function useMe(): {
  me: Me | undefined;
  may: (action: Action, scope: Scope) => boolean;
  mayEver: (action: Action) => boolean;
  /** Whether the reader answers for an actor as its own. */
  speaksFor: (actor: string) => boolean;
  /** Whether the reader sees some district from the inside. */
  isInside: boolean;
  /** Whether the reader sees this district from the inside. */
  isInsideOf: (district: string) => boolean;
} {
  const { data: me } = useQuery(queries.me());
  return useMemo(() => {
    const grants = (me?.grants ?? []).map((grant) => ({ ...grant, actors: new Set(grant.actors) }));
    return {
      me,
      may: (action, scope) => permissions.mayDo({ grants }, action, scope),
      mayEver: (action) => permissions.mayEver({ grants }, action),
      speaksFor: (actor) => permissions.speaksFor({ grants }, actor),
      isInside: grants.some(({ role }) => permissions.audienceOfRole(role) === "internal"),
      isInsideOf: (district) => permissions.audienceIn({ grants }, { district, actors: [] }) === "internal",
    };
  }, [me]);
}

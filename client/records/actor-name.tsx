/** An actor's name as a link to its page. */

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { queries } from "#client/model/queries.ts";
import type { ActorId } from "#data/schema/ids.ts";

/** The name of an actor once the actors are known; its id until then. */
export function useActorName(): (id: ActorId) => string {
  const { data } = useQuery(queries.actors());
  return (id) => data?.items.find((actor) => actor.id === id)?.name ?? id;
}

export function ActorLink({ id }: { id: ActorId }) {
  const name = useActorName();
  return (
    <Link
      to="/aktorer/$id"
      params={{ id }}
      search={(previous) => ({ lang: previous.lang })}
      className="text-link font-semibold"
    >
      {name(id)}
    </Link>
  );
}

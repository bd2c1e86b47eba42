/** An actor's name as a link to its page. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import type { ActorId } from "#data/schema/ids.ts";

/** The name of an actor once the actors are known; its id until then. */
export function useActorName(): (id: ActorId) => string {
  const { data } = useQuery(queries.actors());
  return (id) => data?.items.find((actor) => actor.id === id)?.name ?? id;
}

/** The same where old changes are told: an actor that is gone is called what it was called last, never by its id. */
export function useFormerActorName(): (id: ActorId) => string {
  const { t } = useTranslation();
  const { data } = useQuery(queries.actors());
  const isGone = (id: ActorId) => data?.items.every((actor) => actor.id !== id) ?? false;
  const { me } = useMe();
  const gone = useQuery({ ...queries.goneActors(), enabled: (me?.grants.length ?? 0) > 0 });
  return (id) => {
    if (!isGone(id)) return data?.items.find((actor) => actor.id === id)?.name ?? "…";
    return (
      gone.data?.items.find((actor) => actor.id === id)?.name ??
      t(gone.isFetching ? "app.loading" : "actors.gone")
    );
  };
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

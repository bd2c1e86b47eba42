/** Which actors a few written letters leave. */
import type { ActorSummary } from "#data/schema/actor-answer.ts";

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("sv");

type Named = Pick<ActorSummary, "name" | "abbreviation" | "spelledOut" | "aliases">;

/** By any part of the name, the abbreviation or what the plans call it; å, ä and ö also without their marks. */
export function narrowActors<A extends Named>(actors: readonly A[], written: string): A[] {
  const wanted = folded(written.trim());
  return actors.filter((actor) =>
    [actor.name, actor.abbreviation ?? "", actor.spelledOut ?? "", ...(actor.aliases ?? [])].some((name) =>
      folded(name).includes(wanted),
    ),
  );
}

/** The same, best first: whose name begins so before those that merely have it in them. */
export function findActors<A extends Named>(actors: readonly A[], written: string): A[] {
  const wanted = folded(written.trim());
  const begins = (actor: A): number => (folded(actor.name).startsWith(wanted) ? 0 : 1);
  return narrowActors(actors, written).sort((a, b) => begins(a) - begins(b));
}

/** Which actors a few written letters leave. */
import type { ActorSummary } from "#data/schema/actor-answer.ts";

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("sv");

/** By any part of the name, the abbreviation or what the plans call it; å, ä and ö also without their marks. */
export function narrowActors<
  A extends Pick<ActorSummary, "name" | "abbreviation" | "spelledOut" | "aliases">,
>(actors: readonly A[], written: string): A[] {
  const wanted = folded(written.trim());
  return actors.filter((actor) =>
    [actor.name, actor.abbreviation ?? "", actor.spelledOut ?? "", ...(actor.aliases ?? [])].some((name) =>
      folded(name).includes(wanted),
    ),
  );
}

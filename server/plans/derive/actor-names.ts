/** The names under which a plan's actors are found. Pure. */
import type { Actor } from "#data/schema/actor.ts";
import type { District } from "#data/schema/district.ts";
import type { ActorId } from "#data/schema/ids.ts";
import { PhraseIndex } from "./phrase-index.ts";

export interface ActorNames {
  index: PhraseIndex<Actor>;
  byId: ReadonlyMap<ActorId, Actor>;
  /** The plan's own administration, which functions without an organisation belong to. */
  administration: ActorId | null;
}

/** What a unit's name begins with that a plan may leave out ("enhetschef prevention och trygghet"). */
const UNIT_WORD = /^(?:enheten|avdelningen|område) (?:för |mot )?(?=\S+ \S+)/iu;

/** "Trygghetssamordnaren, Södermalm" is "Trygghetssamordnaren" in Södermalm's plan. */
function written(actor: Actor, own: District | null): string[] {
  const ending = own === null ? null : `, ${own.name}`;
  const short =
    ending !== null && actor.name.endsWith(ending) ? actor.name.slice(0, -ending.length) : actor.name;
  const names = [actor.name, short, actor.abbreviation, actor.spelledOut, ...actor.aliases].filter(
    (name) => name !== null,
  );
  return [...new Set([...names, short.replace(UNIT_WORD, "")])];
}

/** The police area of another district shares the city's register, but is no actor of this plan. */
const isForeign = (actor: Actor, own: District | null, districts: readonly District[]): boolean =>
  districts.some(({ id, policeArea }) => id !== own?.id && policeArea?.name === actor.name);

/** @param actors the district's own and the city's */
export function actorNames(
  actors: readonly Actor[],
  own: District | null,
  districts: readonly District[],
): ActorNames {
  const ours = actors.filter((actor) => !isForeign(actor, own, districts));
  const index = new PhraseIndex<Actor>();
  for (const actor of ours) for (const name of written(actor, own)) index.add(name, actor);
  const administration = ours.find(
    ({ kind, district }) => kind === "district-administration" && district === own?.id,
  );
  return {
    index,
    byId: new Map(ours.map((actor) => [actor.id, actor])),
    administration: administration?.id ?? null,
  };
}

/** Every actor with what it answers for; pure. */
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { Role } from "#data/schema/measure.ts";
import type { View } from "#server/dataset/index.ts";

const swedish = new Intl.Collator("sv");

/** Counts are measures, each once per role; an actor's units and functions count for themselves. */
export function listActors({ whole, rows }: View): ActorSummary[] {
  return whole.dataset.actors
    .map((actor) => {
      const own = rows.filter((row) => row.responsibilities.some((one) => one.actor === actor.id));
      const as = (role: Role) =>
        own.filter((row) => row.responsibilities.some((one) => one.actor === actor.id && one.role === role))
          .length;
      return {
        ...actor,
        counts: { lead: as("lead"), takesPart: as("takesPart"), onCall: as("onCall") },
        places: [...new Set(own.flatMap((row) => row.places))],
      };
    })
    .sort((a, b) => swedish.compare(a.name, b.name));
}

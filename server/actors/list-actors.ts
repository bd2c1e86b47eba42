/** Every actor with what it answers for; pure. */
import type { Actor } from "#data/schema/actor.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { Role } from "#data/schema/measure.ts";
import type { View } from "#server/dataset/index.ts";

const swedish = new Intl.Collator("sv");

/** An actor among the measures that somebody sees; its units and functions count for themselves. */
export function summaryOf(actor: Actor, { whole, rows }: View): ActorSummary {
  const own = rows.filter((row) => row.responsibilities.some((one) => one.actor === actor.id));
  // Counts are measures, each once per role.
  const as = (role: Role) =>
    own.filter((row) => row.responsibilities.some((one) => one.actor === actor.id && one.role === role))
      .length;
  return {
    ...actor,
    version: whole.actorVersions.get(actor.id) ?? 1,
    counts: { lead: as("lead"), takesPart: as("takesPart"), onCall: as("onCall") },
    places: [...new Set(own.flatMap((row) => row.places))],
    unanswered: own.filter((row) => row.assignments?.some((one) => one.actor === actor.id && one.isOpen))
      .length,
  };
}

export const listActors = (view: View): ActorSummary[] =>
  view.whole.dataset.actors
    .map((actor) => summaryOf(actor, view))
    .sort((a, b) => swedish.compare(a.name, b.name));

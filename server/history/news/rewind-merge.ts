/** Actors before one took over from another, and after: the reverses of a merge and of its undoing, in memory. Pure. */
import type { Dataset } from "#data/rules/dataset.ts";
import { mapMeasures } from "#data/rules/map-measures.ts";
import { mergedAliases } from "#data/rules/merged-aliases.ts";
import { movedRow } from "#data/rules/move-actor.ts";
import type { Actor } from "#data/schema/actor.ts";
import type { ActorRow, MergeActors, UnmergeActors } from "#data/schema/actor-operation.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { Measure } from "#data/schema/measure.ts";

/** Whom a row names; whose the actors are does not stand in the data. */
const named = (
  measure: Measure,
  { responsibilities, parts }: Pick<ActorRow, "responsibilities" | "parts">,
  reporter: (actor: ActorId | null, position: number) => ActorId | null,
): Measure => ({
  ...measure,
  responsibilities: responsibilities.map(({ tenant: _, ...one }) => one),
  parts,
  followUps: measure.followUps.map((one, position) => ({
    ...one,
    reportedBy: reporter(one.reportedBy, position),
  })),
});

const withMeasures = (dataset: Dataset, change: (measure: Measure) => Measure): Dataset["plans"] =>
  dataset.plans.map((plan) => mapMeasures(plan, change));

/** Before a merge: the one that went is there again, and named where it was. */
export function unmerged(dataset: Dataset, reverse: UnmergeActors): Dataset {
  const { actor: id, district, into, fields, aliases, units } = reverse;
  const rows = new Map(reverse.rows.map((row) => [row.measure, row]));
  const actors = dataset.actors.map((one): Actor => {
    if (one.id === into) return { ...one, aliases };
    return units.includes(one.id) ? { ...one, parent: id } : one;
  });
  return {
    ...dataset,
    actors: [...actors, { id, district, ...fields }],
    plans: withMeasures(dataset, (measure) => {
      const row = rows.get(measure.id);
      if (row === undefined) return measure;
      return named(measure, row, (actor, position) => (row.reported.includes(position) ? id : actor));
    }),
  };
}

/** Before a merge was undone: the one that stays is named wherever the other is. */
export function merged(dataset: Dataset, { actor: id, into }: MergeActors): Dataset {
  const gone = dataset.actors.find((one) => one.id === id);
  const stays = dataset.actors.find((one) => one.id === into);
  if (gone === undefined || stays === undefined) return dataset;
  const to = { actor: into, tenant: stays.district };
  const actors = dataset.actors.flatMap((one): Actor | [] => {
    if (one === gone) return [];
    if (one === stays) return { ...one, aliases: mergedAliases(stays, gone) };
    return one.parent === id ? { ...one, parent: into } : one;
  });
  return {
    ...dataset,
    actors,
    plans: withMeasures(dataset, (measure) => {
      const responsibilities = measure.responsibilities.map((one) => ({ ...one, tenant: to.tenant }));
      const row = { measure: measure.id, district: to.tenant, parts: measure.parts, reported: [] };
      const moved = movedRow({ ...row, responsibilities }, id, to);
      return named(measure, moved, (actor) => (actor === id ? into : actor));
    }),
  };
}

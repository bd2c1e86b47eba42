/** What one viewer is told of a change: nothing of a row that stands outside their view. */
import { publicPlaces } from "#data/rules/public-rows.ts";
import { FindingKey } from "#data/schema/finding.ts";
import { ActorId, PlanId } from "#data/schema/ids.ts";
import type { ChangedEvent } from "#data/schema/live-event.ts";
import type { Changed } from "#server/changes/index.ts";
import type { View } from "#server/dataset/index.ts";

/**
 * The event for a viewer, or null when nothing of the change is theirs to know.
 *
 * @param views what they see now and, where it is known, what they saw before: a row that has left
 *   their view has changed for them, too
 */
export function eventFor(
  { revision, district, measures, actors, plans, findings }: Changed,
  views: readonly [View, ...View[]],
): ChangedEvent | null {
  const changed = new Set<string>(measures);
  const rows = views.flatMap((view) => view.rows.filter(({ id }) => changed.has(id)));
  const [{ whole, audienceIn }] = views;
  const isInside = audienceIn({ district, actors: [] }) === "internal";
  const decided = isInside ? findings : [];
  // A plan may come or go without a row of it; whoever works in its district knows of it all the same.
  const own = isInside ? plans.map((id) => PlanId.parse(id)) : [];
  if (rows.length === 0 && actors.length === 0 && own.length === 0 && decided.length === 0) return null;
  const known = new Set(views.flatMap((view) => view.features.map(({ id }) => id)));
  const theirs = rows.flatMap((row) => row.places);
  // What is done at a spot also stands on the page of the place that it lies in.
  const around = publicPlaces(theirs, (id) => whole.nodes.get(id));
  return {
    revision,
    measures: [...new Set(rows.map(({ id }) => id))],
    places: [...new Set([...theirs, ...around])].filter((id) => known.has(id)),
    plans: [...new Set([...own, ...rows.map(({ plan }) => plan.id)])],
    // Everyone sees every actor, in part at least.
    actors: actors.map((id) => ActorId.parse(id)),
    findings: decided.map((key) => FindingKey.parse(key)),
  };
}

/** What one viewer is told of a change: nothing of a row that stands outside their view. */
import { publicPlaces } from "#data/rules/public-rows.ts";
import { FindingKey } from "#data/schema/finding.ts";
import { ActorId, DistrictId, PlaceId, PlanId } from "#data/schema/ids.ts";
import type { ChangedEvent } from "#data/schema/live-event.ts";
import { MeetingId } from "#data/schema/meeting.ts";
import { StoryId } from "#data/schema/story.ts";
import type { Changed } from "#server/changes/index.ts";
import type { View } from "#server/dataset/index.ts";

/**
 * The event for a viewer, or null when nothing of the change is theirs to know.
 *
 * @param views what they see now and, where it is known, what they saw before: a row that has left
 *   their view has changed for them, too
 */
export function eventFor(change: Changed, views: readonly [View, ...View[]]): ChangedEvent | null {
  const { revision, district, measures, actors, places, plans, findings, meetings, efforts } = change;
  const changed = new Set<string>(measures);
  const rows = views.flatMap((view) => view.rows.filter(({ id }) => changed.has(id)));
  const [{ whole, audienceIn }] = views;
  const isInside = audienceIn({ district, actors: [] }) === "internal";
  const decided = isInside ? findings : [];
  // A plan may come or go without a row of it; whoever works in its district knows of it all the same.
  const own = isInside ? plans.map((id) => PlanId.parse(id)) : [];
  const held = isInside ? meetings.map((id) => MeetingId.parse(id)) : [];
  const prepared = isInside ? change.stories.map((id) => StoryId.parse(id)) : [];
  const known = new Set(views.flatMap((view) => view.features.map(({ id }) => id)));
  // Whoever works in the district knows of a place that is gone again before they have seen it.
  const written = places.map((id) => PlaceId.parse(id)).filter((id) => isInside || known.has(id));
  const planned = efforts.filter(
    (effort) => audienceIn({ district, actors: [...effort.actors] }) !== "public",
  );
  const published = isInside && change.publications.length > 0 ? [DistrictId.parse(district)] : [];
  const nothing = [rows, actors, own, decided, written, held, planned, prepared, published].every(
    ({ length }) => length === 0,
  );
  if (nothing) return null;
  // On the pages of what a place lies in, and of what lies in it, it stands with its name.
  const beside = views.flatMap(({ features }) =>
    features.flatMap(({ id, properties: { parent } }) => {
      if (parent !== null && written.includes(id)) return parent;
      return parent !== null && written.includes(parent) ? id : [];
    }),
  );
  const theirs = rows.flatMap((row) => row.places);
  // What is done at a spot also stands on the page of the place that it lies in.
  const around = publicPlaces(theirs, (id) => whole.nodes.get(id));
  return {
    revision,
    measures: [...new Set(rows.map(({ id }) => id))],
    places: [...new Set([...written, ...[...theirs, ...around, ...beside].filter((id) => known.has(id))])],
    plans: [...new Set([...own, ...rows.map(({ plan }) => plan.id)])],
    // Everyone sees every actor, in part at least.
    actors: actors.map((id) => ActorId.parse(id)),
    findings: decided.map((key) => FindingKey.parse(key)),
    meetings: held,
    efforts: planned.map(({ id }) => id),
    stories: prepared,
    publications: published,
  };
}

/** The register as it is listed: each actor with what is said of it; pure. */
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

/** How many measures name each actor, whatever its role. */
export function measureCounts(rows: readonly MeasureRow[]): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const { responsibilities } of rows) {
    for (const id of new Set(responsibilities.map(({ actor }) => actor)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

export interface ActorListProps {
  actors: readonly ActorSummary[];
  counts: ReadonlyMap<ActorId, number>;
  mayChange: (actor: ActorSummary) => boolean;
  onChange: (actor: ActorSummary) => void;
}

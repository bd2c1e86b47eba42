/** One revision of the data in memory, whole; what of it a person may see is a `View`. */
import type { Dataset } from "#data/rules/dataset.ts";
import { measureRows } from "#data/rules/measure-rows.ts";
import { placeLevel } from "#data/rules/place-level.ts";
import type { AssignmentKey, KeptAssignment } from "#data/schema/assignment.ts";
import type { FindingKey } from "#data/schema/finding.ts";
import type { FindingDecision } from "#data/schema/finding-decision.ts";
import type { ActorId, MeasureId, PlaceId, PlanId } from "#data/schema/ids.ts";
import type { WholeMeasureRow } from "#data/schema/measure-answer.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import type { PlaceLevel } from "#data/schema/place-answer.ts";

export interface PlaceNode {
  id: PlaceId;
  parent: PlaceId | null;
  level: PlaceLevel;
}

/** What has been decided of a finding; null once it is open again. */
export interface KeptDecision {
  decision: FindingDecision | null;
  version: number;
}

/** What the database holds: the dataset, how often each of it has been changed, what was decided of findings, and what actors have answered. */
export interface Loaded {
  dataset: Dataset;
  versions: ReadonlyMap<MeasureId, number>;
  /** A plan's counts up with each of its rows'. */
  planVersions: ReadonlyMap<PlanId, number>;
  /** Plans whose documents are kept. */
  fromDocuments: ReadonlySet<PlanId>;
  actorVersions: ReadonlyMap<ActorId, number>;
  placeVersions: ReadonlyMap<PlaceId, number>;
  decisions: ReadonlyMap<FindingKey, KeptDecision>;
  assignments: ReadonlyMap<AssignmentKey, KeptAssignment>;
}

export interface Snapshot {
  revision: number;
  dataset: Dataset;
  planVersions: ReadonlyMap<PlanId, number>;
  actorVersions: ReadonlyMap<ActorId, number>;
  placeVersions: ReadonlyMap<PlaceId, number>;
  decisions: ReadonlyMap<FindingKey, KeptDecision>;
  /** Every measure with its chain, newest plan first, then in the document's order. */
  rows: WholeMeasureRow[];
  sources: Map<PlaceId, PlaceSource>;
  nodes: Map<PlaceId, PlaceNode>;
}

/** Works out what the views are made of; pure. */
export function makeSnapshot(revision: number, loaded: Loaded): Snapshot {
  const { dataset, versions, planVersions, fromDocuments, actorVersions, placeVersions } = loaded;
  const { decisions, assignments } = loaded;
  const order = new Map(dataset.districts.map((district, index) => [district.id, index]));
  const plans = [...dataset.plans].sort(
    (a, b) => (order.get(a.district) ?? 0) - (order.get(b.district) ?? 0) || b.year - a.year,
  );
  const sources = new Map(dataset.places.map((place) => [place.id, place]));
  const nodes = new Map(
    dataset.places.map(({ id, properties }) => [
      id,
      {
        id,
        parent: properties.parent,
        level: placeLevel(id, (place) => sources.get(place)?.properties ?? null),
      },
    ]),
  );
  return {
    revision,
    dataset: { ...dataset, plans },
    planVersions,
    actorVersions,
    placeVersions,
    decisions,
    rows: plans.flatMap((plan) =>
      measureRows(plan, { versions, documentKept: fromDocuments.has(plan.id), assignments }),
    ),
    sources,
    nodes,
  };
}

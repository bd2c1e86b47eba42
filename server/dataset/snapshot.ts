/** One revision of the data in memory, with what the answers look up again and again. */

import { bbox } from "@turf/turf";
import type { Dataset } from "#data/rules/dataset.ts";
import { labelPoint } from "#data/rules/label-point.ts";
import { placeLevel } from "#data/rules/place-level.ts";
import { rowsAbout } from "#data/rules/rows-about.ts";
import { statusCounts } from "#data/rules/status-counts.ts";
import { targetYearRows } from "#data/rules/target-years.ts";
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import type { PlaceFeature, PlaceLevel } from "#data/schema/place-answer.ts";
import type { Plan } from "#data/schema/plan.ts";

export interface Snapshot {
  revision: number;
  dataset: Dataset;
  /** Every measure with its chain, newest plan first, then in the document's order. */
  rows: MeasureRow[];
  /** In Swedish alphabetical order. */
  features: PlaceFeature[];
  sources: Map<PlaceId, PlaceSource>;
}

const swedish = new Intl.Collator("sv");

/** The rows of a plan in the document's order. */
export function planRows(plan: Plan): MeasureRow[] {
  return plan.priorityAreas.flatMap((area) =>
    area.problems.flatMap((problem) =>
      problem.causes.flatMap((cause) =>
        cause.measures.map(({ places, ...measure }) => ({
          ...measure,
          district: plan.district,
          plan: {
            id: plan.id,
            year: plan.year,
            kind: plan.kind,
            title: plan.title,
            documentTitle: plan.document.title,
          },
          priorityArea: { id: area.id, kind: area.kind, tab: area.tab },
          problem: {
            id: problem.id,
            title: problem.title,
            text: problem.text,
            scope: problem.scope,
            targetGroup: problem.targetGroup,
          },
          cause: { id: cause.id, text: cause.text, types: cause.types },
          places: places ?? problem.places,
        })),
      ),
    ),
  );
}

interface Node {
  id: PlaceId;
  parent: PlaceId | null;
  level: PlaceLevel;
}

function featureOf(
  source: PlaceSource,
  nodes: Map<PlaceId, Node>,
  rows: readonly MeasureRow[],
): PlaceFeature {
  const { openDrugSceneBasis: _b, basis: _a, attribution: _c, ...properties } = source.properties;
  const node = nodes.get(source.id);
  if (node === undefined) throw new Error(`No place is called ${source.id}`);
  const own = rowsAbout(nodes.values(), node, rows);
  const [west, south, east, north] = bbox(source.geometry);
  return {
    type: "Feature",
    id: source.id,
    geometry: source.geometry,
    properties: {
      ...properties,
      level: node.level,
      labelPoint: labelPoint(source.geometry),
      bbox: [west, south, east, north],
      targetYears: targetYearRows(own).map(({ year }) => year),
      counts: {
        problems: new Set(own.map((row) => row.problem.id)).size,
        measures: own.length,
        byStatus: statusCounts(own),
      },
      actors: [...new Set(own.flatMap((row) => row.responsibilities.map(({ actor }): ActorId => actor)))],
    },
  };
}

/** Works out what the answers need; pure. */
export function makeSnapshot(revision: number, dataset: Dataset): Snapshot {
  const order = new Map(dataset.districts.map((district, index) => [district.id, index]));
  const plans = [...dataset.plans].sort(
    (a, b) => (order.get(a.district) ?? 0) - (order.get(b.district) ?? 0) || b.year - a.year,
  );
  const rows = plans.flatMap(planRows);
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
  const features = dataset.places
    .map((source) => featureOf(source, nodes, rows))
    .sort((a, b) => swedish.compare(a.properties.name, b.properties.name));
  return {
    revision,
    dataset: { ...dataset, plans },
    rows,
    features,
    sources,
  };
}

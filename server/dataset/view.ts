/** What of a snapshot one kind of viewer may see; every answer is made of a view, never of the whole. */
import { bbox } from "@turf/turf";
import { labelPoint } from "#data/rules/label-point.ts";
import { audienceIn, type Viewer } from "#data/rules/permissions.ts";
import { project } from "#data/rules/project.ts";
import { isForPublic, publicParts, publicPlaces } from "#data/rules/public-rows.ts";
import { rowsAbout } from "#data/rules/rows-about.ts";
import { statusCounts } from "#data/rules/status-counts.ts";
import { targetYearRows } from "#data/rules/target-years.ts";
import type { Audience } from "#data/schema/audience.ts";
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import { MeasureRow, type WholeMeasureRow } from "#data/schema/measure-answer.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import { PlaceFeature } from "#data/schema/place-answer.ts";
import { type Scope, scopeOf } from "#data/schema/shown.ts";
import type { PlaceNode, Snapshot } from "./snapshot.ts";

export interface View {
  /** All there is; what is taken from it must pass `project` before it leaves. */
  whole: Snapshot;
  /** As what the viewer sees a record. */
  audienceIn: (scope: Scope) => Audience;
  /** The measures that the viewer may see, newest plan first, then in the document's order. */
  rows: MeasureRow[];
  /** The places that the viewer may see, in Swedish alphabetical order. */
  features: PlaceFeature[];
}

const swedish = new Intl.Collator("sv");

const actorsOf = (rows: readonly MeasureRow[]): ActorId[] => [
  ...new Set(rows.flatMap((row) => row.responsibilities.map(({ actor }): ActorId => actor))),
];

function rowInView(row: WholeMeasureRow, whole: Snapshot, sees: View["audienceIn"]): MeasureRow | null {
  const scope = scopeOf(MeasureRow, row);
  const audience = scope === null ? "public" : sees(scope);
  if (audience !== "public") return project(MeasureRow, row, sees);
  if (!isForPublic(row)) return null;
  const places = publicPlaces(row.places, (id) => whole.nodes.get(id));
  return project(MeasureRow, { ...row, places, parts: publicParts(row.parts) }, sees);
}

/** What a viewer may see of rows, also of those that the snapshot does not hold. */
export const rowsInView = (
  { whole, audienceIn: sees }: Pick<View, "whole" | "audienceIn">,
  rows: readonly WholeMeasureRow[],
): MeasureRow[] => rows.flatMap((row) => rowInView(row, whole, sees) ?? []);

function featureOf(source: PlaceSource, node: PlaceNode, view: Pick<View, "whole" | "rows">): PlaceFeature {
  const { openDrugSceneBasis: _b, basis: _a, attribution: _c, ...properties } = source.properties;
  const own = rowsAbout(view.whole.nodes.values(), node, view.rows);
  const [west, south, east, north] = bbox(source.geometry);
  return {
    type: "Feature",
    id: source.id,
    geometry: source.geometry,
    properties: {
      ...properties,
      version: view.whole.placeVersions.get(source.id) ?? 1,
      level: node.level,
      labelPoint: labelPoint(source.geometry),
      bbox: [west, south, east, north],
      targetYears: targetYearRows(own).map(({ year }) => year),
      counts: {
        problems: new Set(own.map((row) => row.problem.id)).size,
        measures: own.length,
        byStatus: statusCounts(own),
      },
      actors: actorsOf(own),
    },
  };
}

/** The public sees whole places where something is done, and the parts of town that hold them. */
function publicIds(view: Pick<View, "whole" | "rows">): ReadonlySet<PlaceId> {
  const ids = new Set<PlaceId>(view.rows.flatMap((row) => row.places));
  for (const id of ids) {
    const parent = view.whole.nodes.get(id)?.parent ?? null;
    if (parent !== null) ids.add(parent);
  }
  return ids;
}

/** Works out what a viewer may see; pure. */
export function makeView(whole: Snapshot, viewer: Viewer): View {
  const sees: View["audienceIn"] = (scope) => audienceIn(viewer, scope);
  const rows = rowsInView({ whole, audienceIn: sees }, whole.rows);
  const open = publicIds({ whole, rows });
  const features = [...whole.sources.values()].flatMap((source) => {
    const node = whole.nodes.get(source.id);
    if (node === undefined) throw new Error(`No place is called ${source.id}`);
    const feature = featureOf(source, node, { whole, rows });
    const { district, actors } = feature.properties;
    const isOpen = node.level !== "spot" && open.has(source.id);
    if (sees({ district, actors }) === "public" && !isOpen) return [];
    return [project(PlaceFeature, feature, sees)];
  });
  features.sort((a, b) => swedish.compare(a.properties.name, b.properties.name));
  return { whole, audienceIn: sees, rows, features };
}

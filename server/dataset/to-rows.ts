/** A dataset as rows of the tables, in an order in which they can be inserted. */
import { bbox } from "@turf/turf";
import type { Dataset } from "#data/rules/dataset.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import { type Insert, type PlanRows, planRows } from "./plan-rows.ts";

export interface DatasetRows extends PlanRows {
  districts: Insert<"districts">[];
  actors: Insert<"actors">[];
  places: Insert<"places">[];
}

/** A place as a row of its table, without its version. */
export function placeRow({ id, properties, geometry }: PlaceSource): Insert<"places"> {
  const [west, south, east, north] = bbox(geometry);
  const { district: districtId, parent: parentId, openDrugScene } = properties;
  return { districtId, id, parentId, openDrugScene, record: properties, geometry, west, south, east, north };
}

/** @throws Error when a row names an actor that the dataset does not hold */
export function toRows({ districts, actors, places, plans }: Dataset): DatasetRows {
  const tenantOf = new Map(actors.map((actor) => [actor.id, actor.district]));
  return {
    districts: districts.map((record) => ({ districtId: record.id, record })),
    actors: actors.map((record) => ({ districtId: record.district, id: record.id, record })),
    places: places.map(placeRow),
    ...planRows(plans, (actor) => {
      const tenant = tenantOf.get(actor);
      if (tenant === undefined) throw new Error(`No actor is called ${actor}`);
      return tenant;
    }),
  };
}

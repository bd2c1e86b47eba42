/** A symbol that stands for several places: choosing it goes to where they part. */
import { GeoJSONSource, type Map as MapLibre, type PointLike } from "maplibre-gl";

/** The layer of the symbols, and the source that they are gathered from. */
const GATHERED = "place-gathered";
const POINTS = "place-points";

/** The symbol at a point of the window, or nothing. */
export const groupAt = (map: MapLibre, point: PointLike) =>
  map.getLayer(GATHERED) === undefined
    ? undefined
    : map.queryRenderedFeatures(point, { layers: [GATHERED] })[0];

/** Goes to where the places of the symbol at a point part; says whether there was one. */
export async function openGroup(map: MapLibre, point: PointLike): Promise<boolean> {
  const group = groupAt(map, point);
  const source = map.getSource(POINTS);
  if (group?.geometry.type !== "Point" || !(source instanceof GeoJSONSource)) return false;
  const [longitude = 0, latitude = 0] = group.geometry.coordinates;
  const zoom = await source.getClusterExpansionZoom(Number(group.properties.cluster_id));
  map.easeTo({ center: [longitude, latitude], zoom: zoom + 0.4 });
  return true;
}

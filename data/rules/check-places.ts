/** What must hold of places: valid outlines, parents that exist and hold their spots, one identity each. */
import type { District } from "#data/schema/district.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import { containsPlace } from "./contains-place.ts";
import { duplicates, type Fault } from "./dataset.ts";
import { polygonFaults } from "./valid-polygon.ts";

export function checkPlaces(places: readonly PlaceSource[], districts: readonly District[]): Fault[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const tenants = new Set(districts.map((district) => district.id));
  const faults: Fault[] = duplicates(places.map((place) => place.id)).map((id) => ({
    at: id,
    message: "the place is there twice",
  }));
  for (const place of places) {
    const { id, district, parent } = place.properties;
    const fault = (field: string, message: string) => faults.push({ at: `${place.id}.${field}`, message });
    if (id !== place.id) fault("properties.id", `is ${id}, but the feature is called ${place.id}`);
    if (!tenants.has(district)) fault("district", `no district is called ${district}`);
    for (const reason of polygonFaults(place.geometry)) fault("geometry", reason);
    if (parent === null) continue;
    const above = byId.get(parent);
    if (above === undefined) fault("parent", `no place is called ${parent}`);
    else if (above.properties.district !== district) fault("parent", `${parent} lies in another district`);
    else if (!containsPlace(above, place)) fault("geometry", `does not lie in its parent ${parent}`);
  }
  return faults;
}

/** Our own drawing as files of the app: fetched when the map needs them, cached for ever. */
import type { GeoJSONSourceSpecification } from "maplibre-gl";
import buildings from "#data/basemap/buildings.json?url";
import districts from "#data/basemap/districts.json?url";
import labels from "#data/basemap/labels.json?url";
import land from "#data/basemap/land.json?url";
import metro from "#data/basemap/metro.json?url";
import parks from "#data/basemap/parks.json?url";
import stations from "#data/basemap/stations.json?url";
import streets from "#data/basemap/streets.json?url";
import water from "#data/basemap/water.json?url";

const files = { buildings, districts, labels, land, metro, parks, stations, streets, water };
export type BaseSource = keyof typeof files;

const source = (url: string): GeoJSONSourceSpecification => ({
  type: "geojson",
  data: new URL(url, document.baseURI).href,
  // The drawing is generalised already; more would show.
  tolerance: 0.2,
});

export const baseSources = (): Record<BaseSource, GeoJSONSourceSpecification> => ({
  buildings: source(buildings),
  districts: source(districts),
  labels: source(labels),
  land: source(land),
  metro: source(metro),
  parks: source(parks),
  stations: source(stations),
  streets: source(streets),
  water: source(water),
});

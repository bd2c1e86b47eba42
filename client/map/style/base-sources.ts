/** Our own drawing as files of the app: fetched when the map needs them, cached for ever. */
import buildings from "#data/basemap/buildings.json?url";
import districts from "#data/basemap/districts.json?url";
import labels from "#data/basemap/labels.json?url";
import land from "#data/basemap/land.json?url";
import metro from "#data/basemap/metro.json?url";
import parks from "#data/basemap/parks.json?url";
import stations from "#data/basemap/stations.json?url";
import streets from "#data/basemap/streets.json?url";
import water from "#data/basemap/water.json?url";

const absolute = (url: string): string => new URL(url, document.baseURI).href;

/** The address of each part. */
export const baseSources = () => ({
  buildings: absolute(buildings),
  districts: absolute(districts),
  labels: absolute(labels),
  land: absolute(land),
  metro: absolute(metro),
  parks: absolute(parks),
  stations: absolute(stations),
  streets: absolute(streets),
  water: absolute(water),
});

export type BaseSource = keyof ReturnType<typeof baseSources>;

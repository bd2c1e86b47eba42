/** What the standard (OGC API – Features, Part 1: Core, 17-069r4) gives names to. */

/** WGS 84, longitude first: the only system that answers come in. */
export const CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

const CONFORMANCE = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf";
export const CONFORMS_TO = ["core", "geojson", "html", "oas30"].map((part) => `${CONFORMANCE}/${part}`);

export const TYPES = {
  json: "application/json",
  geojson: "application/geo+json",
  html: "text/html",
  openapi: "application/vnd.oai.openapi+json;version=3.0",
} as const;

/** How many features an answer has: where nothing else is asked for, and at most. */
export const LIMIT = { preset: 100, most: 1_000 } as const;

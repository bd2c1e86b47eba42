/** The ground under every drawing that the server makes: read once, projected and cut in one way. */
export type { BaseMap, Line, Surface } from "./base-map.ts";
export { latitudeAt, longitudeAt, unitX, unitY, worldMetres } from "./mercator.ts";
export { boxOf, clippedPath, type Pen, type Point, strands, thinned, wholePath } from "./path.ts";
export { readBaseMap } from "./read-base-map.ts";

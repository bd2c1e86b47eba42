/** Web Mercator (EPSG:3857): the world as a square from 0 to 1, with north up. Pure. */

/** Metres: the sphere that the projection is made of. */
const RADIUS_M = 6_378_137;

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** From degrees; 0 is the antimeridian in the west. */
export const unitX = (longitude: number): number => (longitude + 180) / 360;

/** From degrees; 0 is in the north. */
export const unitY = (latitude: number): number => {
  const phi = toRadians(latitude);
  return (1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2;
};

export const longitudeAt = (x: number): number => x * 360 - 180;
export const latitudeAt = (y: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** How long the whole width of the world is on the ground at a latitude, in metres. */
export const worldMetres = (latitude: number): number =>
  2 * Math.PI * RADIUS_M * Math.cos(toRadians(latitude));

/** The identity of a new place: its name as a slug that no other place has, in any district. */
import { PlaceId } from "#data/schema/ids.ts";
import { freeSlug } from "./free-slug.ts";

export const freePlaceId = (name: string, taken: ReadonlySet<string>): PlaceId =>
  PlaceId.parse(freeSlug(name, taken, "plats"));

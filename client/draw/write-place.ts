/** The way to take a place out of the register: it names the version that it is based on. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { PlaceRemoved } from "#data/schema/change-answer.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";

/** Refused while a row or a place within it stands on it. */
export const removePlace = ({ id, properties }: PlaceFeature): Promise<PlaceRemoved> =>
  parseResponse(
    api.places[":id"].$delete({ param: { id }, header: { "if-match": `"${properties.version}"` } }),
  );

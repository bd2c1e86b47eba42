/** The ways to write a place: a change names the version that it is based on. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { PlaceChangeMade, PlaceRemoved } from "#data/schema/change-answer.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { NewPlace, PlacePatch } from "#data/schema/place-edit.ts";

export const patchPlace = ({ id, properties }: PlaceFeature, json: PlacePatch): Promise<PlaceChangeMade> =>
  parseResponse(
    api.places[":id"].$patch({
      param: { id },
      header: { "if-match": `"${properties.version}"` },
      json,
    }),
  );

/** Refused while a row or a place within it stands on it. */
export const removePlace = ({ id, properties }: PlaceFeature): Promise<PlaceRemoved> =>
  parseResponse(
    api.places[":id"].$delete({ param: { id }, header: { "if-match": `"${properties.version}"` } }),
  );

export const addPlace = (json: NewPlace): Promise<PlaceChangeMade> =>
  parseResponse(api.places.$post({ json }));

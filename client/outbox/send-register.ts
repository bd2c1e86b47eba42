/** Sends what was written in the registers: of places and of actors, those that are there and new ones. */
import { parseResponse } from "hono/client";
import { z } from "zod";
import { api } from "#client/api/api.ts";
import { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorPatch } from "#data/schema/actor-operation.ts";
import { PlaceFeature } from "#data/schema/place-answer.ts";
import { PlacePatch } from "#data/schema/place-edit.ts";
import { isSame } from "./fields.ts";
import type { PlaceFields } from "./queued-edit.ts";
import { actorFields, fieldsOfPlace, placeFields } from "./register-fields.ts";
import { ifMatch, sendAddedBy, sendBy, sentBy, type Way } from "./send.ts";

const Current = z.object({ place: PlaceFeature });

/** The way to send a place, by a way to make one write. */
export const sendPlaceBy = (make: Way<"place", PlaceFields>["make"]) =>
  sendBy<"place", PlaceFields>({
    first: ({ version, set }) => ({ version, what: set }),
    make,
    currentIn: (current) => Current.safeParse(current).data?.place,
    next: (edit, current) => {
      const rebased = placeFields.rebase(edit, fieldsOfPlace(current));
      if (rebased.kind === "stands") return { kind: "stands", now: { place: current } };
      if (rebased.kind === "meets") return rebased;
      return { kind: "write", write: { version: current.properties.version, what: rebased.set } };
    },
  });

export const sendPlace = sendPlaceBy(({ place: id, told, sender }, { version, what }) =>
  parseResponse(
    api.places[":id"].$patch(
      { param: { id }, header: ifMatch(version), json: PlacePatch.parse({ ...what, ...told }) },
      sentBy(sender),
    ),
  ),
);

export const sendNewPlace = sendAddedBy<"new-place">({
  // Nobody draws the same outline twice, corner by corner.
  come: async ({ set: { district, geometry }, sender }) => {
    const { features } = await parseResponse(api.places.$get({}, sentBy(sender)));
    const place = features.find(
      (one) => one.properties.district === district && isSame(one.geometry, geometry),
    );
    return place === undefined ? null : { place };
  },
  make: ({ set, sender }) => parseResponse(api.places.$post({ json: set }, sentBy(sender))),
});

/** The way to send an actor, by a way to make one write. */
export const sendActorBy = (make: Way<"actor", ActorPatch>["make"]) =>
  sendBy<"actor", ActorPatch>({
    first: ({ version, set }) => ({ version, what: set }),
    make,
    currentIn: (current) => ActorSummary.safeParse(current).data,
    next: (edit, current) => {
      const rebased = actorFields.rebase(edit, current);
      if (rebased.kind === "stands") return { kind: "stands", now: { actor: current } };
      if (rebased.kind === "meets") return rebased;
      return { kind: "write", write: { version: current.version, what: rebased.set } };
    },
  });

export const sendActor = sendActorBy(({ actor: id, sender }, { version, what: json }) =>
  parseResponse(api.actors[":id"].$patch({ param: { id }, header: ifMatch(version), json }, sentBy(sender))),
);

export const sendNewActor = sendAddedBy<"new-actor">({
  // A name stands for one actor of its owner.
  come: async ({ set, sender }) => {
    const { items } = await parseResponse(api.actors.$get({}, sentBy(sender)));
    const actor = items.find((one) => isSame(actorFields.asItWas(one, set), { ...set, district: undefined }));
    return actor === undefined || actor.district !== set.district ? null : { actor };
  },
  make: ({ set, sender }) => parseResponse(api.actors.$post({ json: set }, sentBy(sender))),
});

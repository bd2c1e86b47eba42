/** The fields of the registers' records, places and actors, that are written some at a time; pure. */
import { ActorPatch, EditableActor } from "#data/schema/actor-operation.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { fieldsOf } from "./fields.ts";
import { PlaceFields } from "./queued-edit.ts";

export const placeFields = fieldsOf<PlaceFields>({ names: PlaceFields.keyof().options, schema: PlaceFields });

/** A place's fields beside its outline, which the map has apart from them. */
export const fieldsOfPlace = ({ properties, geometry }: PlaceFeature) => ({ ...properties, geometry });

export const actorFields = fieldsOf<ActorPatch>({ names: EditableActor.keyof().options, schema: ActorPatch });

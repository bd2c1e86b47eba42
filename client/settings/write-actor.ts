/** The ways to write an actor: a change names the version that it is based on. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorChangeMade } from "#data/schema/change-answer.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { ActorPatch, NewActor } from "#data/schema/operation.ts";

export const patchActor = ({ id, version }: ActorSummary, json: ActorPatch): Promise<ActorChangeMade> =>
  parseResponse(api.actors[":id"].$patch({ param: { id }, header: { "if-match": `"${version}"` }, json }));

export const addActor = (json: NewActor): Promise<ActorChangeMade> =>
  parseResponse(api.actors.$post({ json }));

/** Lets another take over from the actor. */
export const mergeActor = ({ id, version }: ActorSummary, into: ActorId): Promise<ActorChangeMade> =>
  parseResponse(
    api.actors[":id"].merge.$post({
      param: { id },
      header: { "if-match": `"${version}"` },
      json: { into },
    }),
  );

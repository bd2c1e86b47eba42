/** What one does with two actors that are one, or one that is two: it names the version that it is based on. */
import { queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { NewSplit } from "#data/schema/actor-operation.ts";
import type { ActorChangeMade } from "#data/schema/change-answer.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { WrittenAs } from "#data/schema/written-as.ts";

/** Lets another take over from the actor. */
export const mergeActor = ({ id, version }: ActorSummary, into: ActorId): Promise<ActorChangeMade> =>
  parseResponse(
    api.actors[":id"].merge.$post({
      param: { id },
      header: { "if-match": `"${version}"` },
      json: { into },
    }),
  );

/** Which of the actor's measures the documents write with one of its aliases. */
export const writtenAs = ({ id, version }: ActorSummary, alias: string) =>
  queryOptions({
    queryKey: ["actors", id, "written", alias, version],
    queryFn: ({ signal }): Promise<WrittenAs> =>
      parseResponse(
        api.actors[":id"].written.$get({ param: { id }, query: { alias } }, { init: { signal } }),
      ),
  });

/** Makes an alias an actor of its own. */
export const splitAlias = ({ id, version }: ActorSummary, json: NewSplit): Promise<ActorChangeMade> =>
  parseResponse(
    api.actors[":id"].split.$post({ param: { id }, header: { "if-match": `"${version}"` }, json }),
  );

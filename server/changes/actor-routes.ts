/** `/api/actors`: one actor, what happened to it, and the ways to write it. */
import type { Context } from "hono";
import { freeActorId } from "#data/rules/free-actor-id.ts";
import { mayDo } from "#data/rules/permissions.ts";
import { ActorSummary } from "#data/schema/actor-answer.ts";
import { ActorPatch, NewActor } from "#data/schema/actor-operation.ts";
import { ActorChangeMade, ActorHistory } from "#data/schema/change-answer.ts";
import { ActorId, type ChangeId } from "#data/schema/ids.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch, versionTag } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, freshJson, refusals, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import { commit } from "./commit.ts";
import { historyOf } from "./history.ts";
import { scopeOfActor } from "./operations/lock-actor.ts";
import { notEmpty } from "./request.ts";
import { actorOf } from "./rows.ts";

const one = ruled("anyone", {
  method: "get",
  path: "/{id}",
  summary: "En aktör; ETag är dess version (one actor; its ETag is its version)",
  request: { params: byId(ActorId) },
  responses: { ...answers(ActorSummary, "Aktören"), ...refusals },
});

const history = ruled("edit", {
  method: "get",
  path: "/{id}/history",
  summary: "Vad som har hänt med en aktör (what has happened to an actor, newest first)",
  request: { params: byId(ActorId) },
  responses: { ...answers(ActorHistory, "Ändringarna"), ...writeRefusals },
});

const add = ruled("edit", {
  method: "post",
  path: "/",
  summary: "Lägg till en aktör (add an actor)",
  request: { body: jsonBody(NewActor) },
  responses: { ...answers(ActorChangeMade, "Aktören"), ...writeRefusals },
});

const change = ruled("edit", {
  method: "patch",
  path: "/{id}",
  summary: "Ändra en aktör; If-Match krävs (change an actor; If-Match is required)",
  request: { params: byId(ActorId), headers: ifMatchHeader, body: jsonBody(notEmpty(ActorPatch)) },
  responses: { ...answers(ActorChangeMade, "Aktören efter ändringen"), ...writeRefusals },
});

const answer = (deps: WriteDeps, c: Context<Env>, id: ActorId) => ({
  schema: ActorChangeMade,
  read: () => actorOf(deps, c, id),
  told: (actor: ActorSummary, made: ChangeId): ActorChangeMade => ({ actor, change: made }),
});

export const actorRoutes = (deps: WriteDeps) =>
  router()
    .openapi(one, (c) => {
      const actor = actorOf(deps, c, c.req.valid("param").id);
      return freshJson(deps, c, ActorSummary, actor, { etag: versionTag(actor.version) });
    })
    .openapi(history, async (c) => {
      const { id, district } = actorOf(deps, c, c.req.valid("param").id);
      const scope = scopeOfActor(district);
      if (!mayDo(c.get("person").viewer, "edit", scope)) throw new ApiFault("forbidden");
      const items = await historyOf(deps.db, { noun: "actor", id, district }, { ...c.get("person"), scope });
      return freshJson(deps, c, ActorHistory, { actor: id, items });
    })
    .openapi(add, async (c) => {
      const { district, ...fields } = c.req.valid("json");
      // Another instance may have written.
      const { dataset } = await deps.store.refresh();
      const actor = freeActorId(fields.name, new Set(dataset.actors.map(({ id }) => id)));
      const operation = { kind: "add-actor" as const, actor, district, fields };
      return answerChange(deps, c, answer(deps, c, actor), () =>
        commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch: 0 }),
      );
    })
    .openapi(change, async (c) => {
      const { id: actor } = c.req.valid("param");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const { district } = actorOf(deps, c, actor);
      const operation = { kind: "change-actor" as const, actor, district, set: c.req.valid("json") };
      return answerChange(deps, c, answer(deps, c, actor), () =>
        commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch }),
      );
    });

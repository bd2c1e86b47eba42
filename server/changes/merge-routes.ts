/** `POST /api/actors/:id/merge`: one actor takes over from another. */
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { NewMerge } from "#data/schema/actor-operation.ts";
import { ActorChangeMade } from "#data/schema/change-answer.ts";
import { ActorId, type ChangeId } from "#data/schema/ids.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch } from "#server/http/if-match.ts";
import { answers, byId, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import { commit } from "./commit.ts";
import { actorOf, findActor } from "./rows.ts";

const merge = ruled("edit", {
  method: "post",
  path: "/{id}/merge",
  summary:
    "Slå ihop en aktör med en annan, som tar över; If-Match krävs " +
    "(merge an actor into another, which takes over; If-Match is required)",
  request: { params: byId(ActorId), headers: ifMatchHeader, body: jsonBody(NewMerge) },
  responses: { ...answers(ActorChangeMade, "Aktören som tog över"), ...writeRefusals },
});

export const mergeRoutes = (deps: WriteDeps) =>
  router().openapi(merge, async (c) => {
    const { id: actor } = c.req.valid("param");
    const { into } = c.req.valid("json");
    const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
    if (actor === into) throw new ApiFault("invalid", [{ path: "into", message: "the same actor" }]);
    // Another instance may have written.
    await deps.store.refresh();
    const { district } = actorOf(deps, c, actor);
    const { district: intoDistrict } = actorOf(deps, c, into);
    const operation = { kind: "merge-actors" as const, actor, district, into, intoDistrict };
    // As long as it is there, what is told is how it is; then, who took over.
    const read = () => findActor(deps, c, actor) ?? actorOf(deps, c, into);
    const told = (one: ActorSummary, change: ChangeId): ActorChangeMade => ({ actor: one, change });
    return answerChange(deps, c, { schema: ActorChangeMade, read, told }, () =>
      commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch }),
    );
  });

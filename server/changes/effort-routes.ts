/** `/api/efforts`: the ways to write a joint effort, and what has happened to one. */
import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import { mayDo } from "#data/rules/permissions.ts";
import { EffortHistory } from "#data/schema/change-answer.ts";
import {
  type Effort,
  EffortChangeMade,
  EffortContent,
  EffortPatch,
  EffortRemoved,
  effortActors,
  NewEffort,
} from "#data/schema/effort.ts";
import { type ChangeId, EffortId } from "#data/schema/ids.ts";
import type { SetEffort } from "#data/schema/operation.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, freshJson, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import { commit } from "./commit.ts";
import { historyOf } from "./history.ts";
import { notEmpty } from "./request.ts";
import { effortOf, findEffort, onceThere } from "./rows.ts";

const add = ruled("answer", {
  method: "post",
  path: "/",
  summary: "Planera en insats i samverkan (plan a joint effort)",
  request: { body: jsonBody(NewEffort) },
  responses: { ...answers(EffortChangeMade, "Insatsen"), ...writeRefusals },
});

const change = ruled("answer", {
  method: "patch",
  path: "/{id}",
  summary:
    "Ändra en insats eller säg hur den gick; If-Match krävs (change a joint effort; If-Match is required)",
  request: { params: byId(EffortId), headers: ifMatchHeader, body: jsonBody(notEmpty(EffortPatch)) },
  responses: { ...answers(EffortChangeMade, "Insatsen efter ändringen"), ...writeRefusals },
});

const remove = ruled("answer", {
  method: "delete",
  path: "/{id}",
  summary: "Ta bort en insats; If-Match krävs (remove a joint effort; If-Match is required)",
  request: { params: byId(EffortId), headers: ifMatchHeader },
  responses: { ...answers(EffortRemoved, "Ändringen"), ...writeRefusals },
});

const history = ruled("answer", {
  method: "get",
  path: "/{id}/history",
  summary:
    "Vad som har hänt med en insats också med en som är borttagen (what has happened to a joint effort, newest first; also to one that was taken away)",
  request: { params: byId(EffortId) },
  responses: { ...answers(EffortHistory, "Ändringarna"), ...writeRefusals },
});

const written = (deps: WriteDeps, c: Context<Env>, id: EffortId) => ({
  schema: EffortChangeMade,
  read: () => effortOf(deps, c, id),
  told: (effort: Effort, made: ChangeId): EffortChangeMade => ({ effort, change: made }),
});

/** What a write makes of an effort; those it concerned and those it comes to concern hear of it. */
function setEffort(before: Effort, content: EffortContent | null): SetEffort {
  const actors = [...new Set([...effortActors(before), ...(content === null ? [] : effortActors(content))])];
  return { kind: "set-effort", effort: before.id, district: before.district, content, actors };
}

export const effortRoutes = (deps: WriteDeps) =>
  router()
    .openapi(add, async (c) => {
      const { district, ...content } = c.req.valid("json");
      const effort = EffortId.parse(randomUUID());
      const operation: SetEffort = {
        kind: "set-effort",
        effort,
        district,
        content,
        actors: effortActors(content),
      };
      return answerChange(deps, c, written(deps, c, effort), () =>
        commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch: 0 }),
      );
    })
    .openapi(history, async (c) => {
      const effort = await onceThere(deps, c, c.req.valid("param").id);
      const { id, district } = effort;
      const scope = { district, actors: effortActors(effort) };
      if (!mayDo(c.get("person").viewer, "answer", scope)) throw new ApiFault("forbidden");
      const register = new Set<string>(deps.store.current.dataset.actors.map((one) => one.id));
      const items = await historyOf(
        deps.db,
        { noun: "effort", id, district },
        { ...c.get("person"), scope, register },
      );
      return freshJson(deps, c, EffortHistory, { effort: id, district, actors: scope.actors, items });
    })
    .openapi(change, async (c) => {
      const { id } = c.req.valid("param");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const before = await effortOf(deps, c, id);
      const { id: _id, district: _district, version: _version, ...fields } = before;
      const content = EffortContent.parse({ ...fields, ...c.req.valid("json") });
      return answerChange(deps, c, written(deps, c, id), () =>
        commit(deps, c.get("person"), c.get("origin"), setEffort(before, content), { ifMatch }),
      );
    })
    .openapi(remove, async (c) => {
      const { id } = c.req.valid("param");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const before = await effortOf(deps, c, id);
      const gone = {
        schema: EffortRemoved,
        read: () => findEffort(deps, c, id),
        told: (_effort: Effort | null, made: ChangeId): EffortRemoved => ({ change: made }),
      };
      return answerChange(deps, c, gone, () =>
        commit(deps, c.get("person"), c.get("origin"), setEffort(before, null), { ifMatch }),
      );
    });

/** `/api/measures/:id`: one measure, what happened to it, and the ways to change it. */
import type { Context } from "hono";
import { mayDo } from "#data/rules/permissions.ts";
import { ChangeMade, MeasureHistory } from "#data/schema/change-answer.ts";
import { type ChangeId, MeasureId } from "#data/schema/ids.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { FOLLOW_UPS, MeasurePatch, NewFollowUp } from "#data/schema/operation.ts";
import { scopeOf } from "#data/schema/shown.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch, versionTag } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, freshJson, refusals, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import { AtMeeting, decidedAt } from "./at-meeting.ts";
import { commit } from "./commit.ts";
import { historyOf } from "./history.ts";
import { notEmpty } from "./request.ts";
import { rowOf } from "./rows.ts";

const one = ruled("anyone", {
  method: "get",
  path: "/{id}",
  summary: "En åtgärd; ETag är dess version (one measure; its ETag is its version)",
  request: { params: byId(MeasureId) },
  responses: { ...answers(MeasureRow, "Åtgärden"), ...refusals },
});

const history = ruled("answer", {
  method: "get",
  path: "/{id}/history",
  summary: "Vad som har hänt med en åtgärd (what has happened to a measure, newest first)",
  request: { params: byId(MeasureId) },
  responses: { ...answers(MeasureHistory, "Ändringarna"), ...writeRefusals },
});

const change = ruled("answer", {
  method: "patch",
  path: "/{id}",
  summary: "Ändra en åtgärd; If-Match krävs (change a measure; If-Match is required)",
  request: {
    params: byId(MeasureId),
    query: AtMeeting,
    headers: ifMatchHeader,
    body: jsonBody(notEmpty(MeasurePatch)),
  },
  responses: { ...answers(ChangeMade, "Åtgärden efter ändringen"), ...writeRefusals },
});

const addFollowUp = ruled("answer", {
  method: "post",
  path: "/{id}/follow-ups",
  summary: "Lägg till en uppföljning; If-Match krävs (add a follow-up; If-Match is required)",
  request: {
    params: byId(MeasureId),
    query: AtMeeting,
    headers: ifMatchHeader,
    body: jsonBody(NewFollowUp),
  },
  responses: { ...answers(ChangeMade, "Åtgärden efter ändringen"), ...writeRefusals },
});

const answer = (deps: WriteDeps, c: Context<Env>, id: MeasureId) => ({
  schema: ChangeMade,
  read: () => rowOf(deps, c, id),
  told: (measure: MeasureRow, change: ChangeId): ChangeMade => ({ measure, change }),
});

export const measureRoutes = (deps: WriteDeps) =>
  router()
    .openapi(one, (c) => {
      const row = rowOf(deps, c, c.req.valid("param").id);
      return freshJson(deps, c, MeasureRow, row, { etag: versionTag(row.version) });
    })
    .openapi(history, async (c) => {
      const row = rowOf(deps, c, c.req.valid("param").id);
      const scope = scopeOf(MeasureRow, row);
      if (scope === null || !mayDo(c.get("person").viewer, "answer", scope)) throw new ApiFault("forbidden");
      const subject = { noun: "measure" as const, id: row.id, district: row.district };
      const items = await historyOf(deps.db, subject, { ...c.get("person"), scope });
      const actors = row.responsibilities.map(({ actor }) => actor);
      return freshJson(deps, c, MeasureHistory, { district: row.district, actors, items });
    })
    .openapi(change, async (c) => {
      const { id: measure } = c.req.valid("param");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const { district } = rowOf(deps, c, measure);
      const operation = { kind: "change-measure" as const, measure, district, set: c.req.valid("json") };
      return answerChange(deps, c, answer(deps, c, measure), () =>
        commit(deps, c.get("person"), c.get("origin"), operation, {
          ifMatch,
          ...decidedAt(c.req.valid("query"), c.get("person"), district),
        }),
      );
    })
    .openapi(addFollowUp, async (c) => {
      const { id: measure } = c.req.valid("param");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const followUp = c.req.valid("json");
      // Another instance may have written: where the last one stands must be of the version that is named.
      await deps.store.refresh();
      const { district, followUps = [] } = rowOf(deps, c, measure);
      const position = Math.min(followUps.length, FOLLOW_UPS - 1);
      const operation = { kind: "add-follow-up" as const, measure, district, followUp, position };
      return answerChange(deps, c, answer(deps, c, measure), () =>
        commit(deps, c.get("person"), c.get("origin"), operation, {
          ifMatch,
          ...decidedAt(c.req.valid("query"), c.get("person"), district),
        }),
      );
    });

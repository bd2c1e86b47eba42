/** `/api/efforts`: the joint efforts that the asker may know of. */
import { z } from "@hono/zod-openapi";
import { EffortList } from "#data/schema/effort.ts";
import { EffortId } from "#data/schema/ids.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { answers, byId, type Deps, freshJson, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { calendarOf } from "./calendar.ts";
import { seesEffort } from "./seen.ts";
import { readEffort, readEfforts } from "./store.ts";

const list = ruled("role", {
  method: "get",
  path: "/",
  summary: "Insatser i samverkan (joint efforts)",
  responses: answers(EffortList, "Insatserna"),
});

const calendar = ruled("role", {
  method: "get",
  path: "/{id}/calendar",
  summary: "Insatsen som kalenderfil (the joint effort as a calendar file, iCalendar)",
  request: { params: byId(EffortId) },
  responses: {
    200: { description: "Kalenderfilen", content: { "text/calendar": { schema: z.string() } } },
    404: refusals[404],
    422: refusals[422],
  },
});

export const effortsRoutes = (deps: Deps) =>
  router()
    .openapi(list, async (c) => {
      const { viewer } = c.get("person");
      const all = await readEfforts(deps.db);
      return freshJson(deps, c, EffortList, { items: all.filter((effort) => seesEffort(viewer, effort)) });
    })
    .openapi(calendar, async (c) => {
      const effort = await readEffort(deps.db, c.req.valid("param").id);
      if (effort === null || !seesEffort(c.get("person").viewer, effort)) throw new ApiFault("not-found");
      const { actors, places } = deps.store.current.dataset;
      const file = calendarOf(effort, {
        actor: (id) => actors.find((one) => one.id === id)?.name ?? id,
        place: (id) => places.find((one) => one.id === id)?.properties.name ?? id,
      });
      if (file === null) throw new ApiFault("not-found");
      return c.body(file, 200, {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": `attachment; filename="insats-${effort.date}.ics"`,
        "cache-control": "no-store",
      });
    });

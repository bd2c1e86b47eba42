/** `/api/efforts`: the joint efforts that the asker may know of. */
import { EffortList } from "#data/schema/effort.ts";
import { answers, type Deps, freshJson, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { seesEffort } from "./seen.ts";
import { readEfforts } from "./store.ts";

const list = ruled("role", {
  method: "get",
  path: "/",
  summary: "Insatser i samverkan (joint efforts)",
  responses: answers(EffortList, "Insatserna"),
});

export const effortsRoutes = (deps: Deps) =>
  router().openapi(list, async (c) => {
    const { viewer } = c.get("person");
    const all = await readEfforts(deps.db);
    return freshJson(deps, c, EffortList, { items: all.filter((effort) => seesEffort(viewer, effort)) });
  });

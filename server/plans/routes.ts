/** `/api/plans`: the plans, and one with its summary table and every row. */
import { createRoute } from "@hono/zod-openapi";
import { PlanId } from "#data/schema/ids.ts";
import { PlanList, PlanPage } from "#data/schema/plan-answer.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { answers, byId, type Deps, hotJson, refusals, router } from "#server/http/route.ts";
import { planPage, planSummary } from "./plan-page.ts";

const list = createRoute({
  method: "get",
  path: "/",
  summary: "Planerna (the plans)",
  responses: answers(PlanList, "Planerna"),
});

const one = createRoute({
  method: "get",
  path: "/{id}",
  summary: "En plan med sammanställning och alla rader (one plan with its summary table and every row)",
  request: { params: byId(PlanId) },
  responses: { ...answers(PlanPage, "Planen"), ...refusals },
});

export const plansRoutes = (deps: Deps) =>
  router()
    .openapi(list, (c) =>
      hotJson(deps, c, "plans", () => {
        const { current } = deps.store;
        return PlanList.parse({ items: current.dataset.plans.map((plan) => planSummary(current, plan)) });
      }),
    )
    .openapi(one, (c) => {
      const { id } = c.req.valid("param");
      const { current } = deps.store;
      const plan = current.dataset.plans.find((known) => known.id === id);
      if (plan === undefined) throw new ApiFault("not-found");
      return hotJson(deps, c, `plan ${id}`, () => PlanPage.parse(planPage(current, plan)));
    });

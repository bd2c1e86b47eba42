/** `/api/plans`: the plans, and one with its summary table and every row. */
import { PlanId } from "#data/schema/ids.ts";
import { PlanList, PlanPage } from "#data/schema/plan-answer.ts";
import { dayOf, noteBulkRead } from "#server/audit/index.ts";
import { openFindings } from "#server/findings/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { answers, byId, type Deps, hotJson, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { differenceRoutes } from "./difference/routes.ts";
import { planPage, planSummary } from "./plan-page.ts";

const list = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Planerna (the plans)",
  responses: answers(PlanList, "Planerna"),
});

const one = ruled("anyone", {
  method: "get",
  path: "/{id}",
  summary: "En plan med sammanställning och alla rader (one plan with its summary table and every row)",
  request: { params: byId(PlanId) },
  responses: { ...answers(PlanPage, "Planen"), ...refusals },
});

export const plansRoutes = (deps: Deps) =>
  router()
    .openapi(list, (c) =>
      hotJson(deps, c, PlanList, "plans", (view) => ({
        items: view.whole.dataset.plans.map((plan) => planSummary(view, plan)),
      })),
    )
    .openapi(one, async (c) => {
      const { id } = c.req.valid("param");
      const { current } = deps.store;
      const plan = current.dataset.plans.find((known) => known.id === id);
      if (plan === undefined) throw new ApiFault("not-found");
      await noteBulkRead(deps.audit, c, "plans");
      const today = dayOf(deps.now());
      return hotJson(deps, c, PlanPage, `plan ${id} ${today}`, (view) =>
        planPage(view, plan, openFindings(view.whole, today)),
      );
    })
    .route("/", differenceRoutes(deps));

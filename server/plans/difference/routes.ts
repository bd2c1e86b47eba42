/** `/api/plans/:id/difference` and `/versions`: what a plan says that another, or its own earlier state, does not. */
import { z } from "zod";
import { ComparedWith } from "#data/schema/compared.ts";
import { EarlierRows } from "#data/schema/earlier-rows.ts";
import { ChangeId, PlanId } from "#data/schema/ids.ts";
import type { Plan } from "#data/schema/plan.ts";
import { PlanComparison, PlanVersions } from "#data/schema/plan-difference.ts";
import { noteBulkRead } from "#server/audit/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import {
  answers,
  byId,
  type Deps,
  freshJson,
  hotJson,
  refusals,
  router,
  viewOf,
} from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { comparison, inOrder, planBefore } from "./compare.ts";
import { earlierRows } from "./earlier-rows.ts";
import { versionBefore, versionsOf } from "./versions.ts";

const difference = ruled("anyone", {
  method: "get",
  path: "/{id}/difference",
  summary:
    "Skillnaden mot stadsdelsområdets plan för ett annat år, eller mot planen före en ändring (the difference from the district's plan of another year, or from the plan before a change)",
  request: { params: byId(PlanId), query: z.strictObject({ with: ComparedWith }) },
  responses: { ...answers(PlanComparison, "Skillnaden"), ...refusals },
});

const versions = ruled("inside", {
  method: "get",
  path: "/{id}/versions",
  summary:
    "Ändringar av hela planen, som den kan jämföras med (changes of the whole plan to compare it with)",
  request: { params: byId(PlanId) },
  responses: { ...answers(PlanVersions, "Ändringarna, nyast först"), ...refusals },
});

const earlier = ruled("anyone", {
  method: "get",
  path: "/{id}/earlier",
  summary:
    "Vilka av planens rader som fanns i den närmast föregående (which of the plan's rows stood in the one before)",
  request: { params: byId(PlanId) },
  responses: { ...answers(EarlierRows, "Raderna"), ...refusals },
});

/** @throws ApiFault not-found */
function planOf({ store }: Deps, id: PlanId): Plan {
  const plan = store.current.dataset.plans.find((known) => known.id === id);
  if (plan === undefined) throw new ApiFault("not-found");
  return plan;
}

export const differenceRoutes = (deps: Deps) =>
  router()
    .openapi(difference, async (c) => {
      const plan = planOf(deps, c.req.valid("param").id);
      const { with: chosen } = c.req.valid("query");
      const change = ChangeId.safeParse(chosen).data;
      const after = { plan, beforeChange: null };
      if (change === undefined) {
        const other = planOf(deps, PlanId.parse(chosen));
        if (other.district !== plan.district) throw new ApiFault("not-found");
        await noteBulkRead(deps.audit, c, "plans");
        return hotJson(deps, c, PlanComparison, `difference ${plan.id} ${other.id}`, (view) =>
          comparison(view, ...inOrder({ plan: other, beforeChange: null }, after)),
        );
      }
      const view = viewOf(deps, c);
      const isInside = view.audienceIn({ district: plan.district, actors: [] }) === "internal";
      const before = isInside ? await versionBefore(deps.db, plan, change) : null;
      if (before === null) throw new ApiFault("not-found");
      await noteBulkRead(deps.audit, c, "plans");
      return freshJson(deps, c, PlanComparison, comparison(view, before, after));
    })
    .openapi(earlier, async (c) => {
      const plan = planOf(deps, c.req.valid("param").id);
      const before = planBefore(deps.store.current.dataset.plans, plan);
      return hotJson(deps, c, EarlierRows, `earlier ${plan.id}`, (view) => earlierRows(view, before, plan));
    })
    .openapi(versions, async (c) => {
      const plan = planOf(deps, c.req.valid("param").id);
      const { district } = plan;
      if (viewOf(deps, c).audienceIn({ district, actors: [] }) !== "internal")
        throw new ApiFault("not-found");
      return freshJson(deps, c, PlanVersions, { district, items: await versionsOf(deps.db, plan) });
    });

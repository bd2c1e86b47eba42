/** `/api/drafts/:id/difference`: what would change if the draft became the plan as it stands. */
import { DraftId } from "#data/schema/draft.ts";
import { PlanComparison } from "#data/schema/plan-difference.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { answers, byId, freshJson, refusals, router, viewOf } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { type Compared, comparison, planBefore } from "#server/plans/index.ts";
import { draftFor } from "./access.ts";
import type { DraftDeps } from "./deps.ts";

const difference = ruled("edit", {
  method: "get",
  path: "/{id}/difference",
  summary:
    "Vad som skulle bli annorlunda mot planen som finns, annars mot närmast föregående års (what would change from the plan that is held, or else from the year's before)",
  request: { params: byId(DraftId) },
  responses: { ...answers(PlanComparison, "Skillnaden"), ...refusals },
});

const asItIs = (plan: Compared["plan"]): Compared => ({ plan, beforeChange: null });

export const differenceRoutes = (deps: DraftDeps) =>
  router().openapi(difference, async (c) => {
    const draft = await draftFor(deps.db, c, c.req.valid("param").id);
    const proposed = draft.summary.state === "review" ? await deps.proposals.of(draft) : null;
    if (proposed === null) throw new ApiFault("not-found");
    const { proposal, held, isSettled } = proposed;
    const { plans } = deps.store.current.dataset;
    // Until it is known whose plan it is, there is nothing that it could be compared with.
    const before = held ?? (isSettled ? planBefore(plans, proposal.plan) : null);
    const compared = comparison(
      viewOf(deps, c),
      before === null ? null : asItIs(before),
      asItIs(proposal.plan),
    );
    return freshJson(deps, c, PlanComparison, compared);
  });

/** `/api/drafts/:id/difference` and `/earlier`: the plan that the draft would become, beside what there is and was. */
import type { Context } from "hono";
import { DraftId } from "#data/schema/draft.ts";
import { EarlierRows } from "#data/schema/earlier-rows.ts";
import { PlanComparison } from "#data/schema/plan-difference.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, freshJson, refusals, router, viewOf } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { type Compared, comparison, earlierRows, planBefore } from "#server/plans/index.ts";
import { draftFor } from "./access.ts";
import type { DraftDeps } from "./deps.ts";
import type { Proposed } from "./proposals.ts";

const difference = ruled("edit", {
  method: "get",
  path: "/{id}/difference",
  summary:
    "Vad som skulle bli annorlunda mot planen som finns, annars mot närmast föregående års (what would change from the plan that is held, or else from the year's before)",
  request: { params: byId(DraftId) },
  responses: { ...answers(PlanComparison, "Skillnaden"), ...refusals },
});

const earlier = ruled("edit", {
  method: "get",
  path: "/{id}/earlier",
  summary:
    "Vilka av utkastets rader som fanns i planen för ett tidigare år (which of the draft's rows stood in the plan of a year before)",
  request: { params: byId(DraftId) },
  responses: { ...answers(EarlierRows, "Raderna"), ...refusals },
});

const asItIs = (plan: Compared["plan"]): Compared => ({ plan, beforeChange: null });

/** @throws ApiFault not-found, for a draft that is not under review too */
async function proposedFor(deps: DraftDeps, c: Context<Env>, id: DraftId): Promise<Proposed> {
  const draft = await draftFor(deps.db, c, id);
  const proposed = draft.summary.state === "review" ? await deps.proposals.of(draft) : null;
  if (proposed === null) throw new ApiFault("not-found");
  return proposed;
}

export const differenceRoutes = (deps: DraftDeps) =>
  router()
    .openapi(earlier, async (c) => {
      const { proposal, isSettled } = await proposedFor(deps, c, c.req.valid("param").id);
      const { plans } = deps.store.current.dataset;
      const before = isSettled ? planBefore(plans, proposal.plan) : null;
      return freshJson(deps, c, EarlierRows, earlierRows(viewOf(deps, c), before, proposal.plan));
    })
    .openapi(difference, async (c) => {
      const { proposal, held, isSettled } = await proposedFor(deps, c, c.req.valid("param").id);
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

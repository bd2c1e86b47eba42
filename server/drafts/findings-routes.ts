/** `/api/drafts/:id/findings`: what the plan check would see in the plan that the draft comes to. */
import { reviewPlan } from "#data/rules/findings/review-plan.ts";
import { reviewContext } from "#data/rules/findings/rule.ts";
import { DraftId } from "#data/schema/draft.ts";
import { DraftFindings } from "#data/schema/draft-findings.ts";
import { dayOf } from "#server/audit/index.ts";
import { wholeFinding } from "#server/findings/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { answers, byId, freshJson, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { draftFor } from "./access.ts";
import type { DraftDeps } from "./deps.ts";

const findings = ruled("edit", {
  method: "get",
  path: "/{id}/findings",
  summary:
    "Vad granskningen skulle se i planen som utkastet blir (what the plan check would see in the plan that the draft comes to)",
  request: { params: byId(DraftId) },
  responses: { ...answers(DraftFindings, "Iakttagelserna, de allvarligaste först"), ...refusals },
});

export const draftFindingsRoutes = (deps: DraftDeps) =>
  router().openapi(findings, async (c) => {
    const draft = await draftFor(deps.db, c, c.req.valid("param").id);
    const proposed = draft.summary.state === "review" ? await deps.proposals.of(draft) : null;
    if (proposed === null) throw new ApiFault("not-found");
    const { plan } = proposed.proposal;
    const { current } = deps.store;
    const context = reviewContext(current.dataset, dayOf(deps.now()));
    const items = reviewPlan(plan, context).map((finding) => wholeFinding(finding, plan, current));
    return freshJson(deps, c, DraftFindings, { district: draft.summary.district, items });
  });

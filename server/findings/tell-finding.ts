/** A finding with where it stands and what was decided of it; pure. */
import { whereIs } from "#data/rules/findings/where-is.ts";
import type { Finding } from "#data/schema/finding.ts";
import type { ReviewedFinding, WholeFinding } from "#data/schema/finding-answer.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { Snapshot } from "#server/dataset/index.ts";

/** @param plan that is held, or that a draft would become: a row keeps its id, and so what was decided of it */
export function wholeFinding(finding: Finding, plan: Plan, whole: Snapshot): WholeFinding {
  const { decision = null } = whole.decisions.get(finding.key) ?? {};
  const holds = decision !== null && decision.fingerprint === finding.fingerprint;
  return {
    ...finding,
    ...whereIs(finding, plan, whole.dataset),
    plan: { id: plan.id, title: plan.title, year: plan.year },
    state: holds ? decision.state : "open",
    decision: decision === null ? null : { state: decision.state, reason: decision.reason },
    hasChanged: decision !== null && !holds,
  };
}

export const tellFinding = (finding: Finding, plan: Plan, whole: Snapshot): ReviewedFinding => ({
  district: plan.district,
  version: whole.decisions.get(finding.key)?.version ?? 1,
  finding: wholeFinding(finding, plan, whole),
});

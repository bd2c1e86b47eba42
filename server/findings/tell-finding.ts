/** A finding with where it stands and what was decided of it; pure. */
import { whereIs } from "#data/rules/findings/where-is.ts";
import type { Finding } from "#data/schema/finding.ts";
import type { ReviewedFinding } from "#data/schema/finding-answer.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { Snapshot } from "#server/dataset/index.ts";

export function tellFinding(finding: Finding, plan: Plan, whole: Snapshot): ReviewedFinding {
  const { decision = null, version = 1 } = whole.decisions.get(finding.key) ?? {};
  const holds = decision !== null && decision.fingerprint === finding.fingerprint;
  return {
    district: plan.district,
    version,
    finding: {
      ...finding,
      ...whereIs(finding, plan, whole.dataset),
      plan: { id: plan.id, title: plan.title, year: plan.year },
      state: holds ? decision.state : "open",
      decision: decision === null ? null : { state: decision.state, reason: decision.reason },
      hasChanged: decision !== null && !holds,
    },
  };
}

/** Every finding about the plans of one revision, worked out once a day and revision. */
import { reviewPlan } from "#data/rules/findings/review-plan.ts";
import { reviewContext } from "#data/rules/findings/rule.ts";
import type { FindingKey } from "#data/schema/finding.ts";
import type { ReviewedFinding, WholeFinding } from "#data/schema/finding-answer.ts";
import type { Snapshot } from "#server/dataset/index.ts";
import { tellFinding } from "./tell-finding.ts";

interface Kept {
  today: string;
  findings: readonly ReviewedFinding[];
}

const kept = new WeakMap<Snapshot, Kept>();

/** Plan by plan, in each the gravest first. */
export function currentFindings(whole: Snapshot, today: string): readonly ReviewedFinding[] {
  const known = kept.get(whole);
  if (known?.today === today) return known.findings;
  const context = reviewContext(whole.dataset, today);
  const findings = whole.dataset.plans.flatMap((plan) =>
    reviewPlan(plan, context).map((finding) => tellFinding(finding, plan, whole)),
  );
  kept.set(whole, { today, findings });
  return findings;
}

export const findFinding = (whole: Snapshot, today: string, key: FindingKey): ReviewedFinding | null =>
  currentFindings(whole, today).find(({ finding }) => finding?.key === key) ?? null;

/** What nobody has decided on, about any plan. */
export const openFindings = (whole: Snapshot, today: string): WholeFinding[] =>
  currentFindings(whole, today).flatMap(({ finding }) => (finding?.state === "open" ? [finding] : []));

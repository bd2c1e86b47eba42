/** The plan check (granskning): what gives reason to look again at a plan, committed or still a draft. */
import { type Finding, FindingKey, Severity } from "#data/schema/finding.ts";
import type { NotedFinding } from "#data/schema/noted-finding.ts";
import type { Plan } from "#data/schema/plan.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Noticed, ReviewContext, ReviewRule } from "./rule.ts";
import { REVIEW_RULES } from "./rules.ts";

const inOrder = new Intl.Collator("sv", { numeric: true });

function findingOf({ id: rule, severity }: ReviewRule, noticed: Noticed): Finding {
  const { subject, column, values, mark, ground = null } = noticed;
  const parts = [rule, subject.kind, subject.id, column ?? "row", ...(mark === undefined ? [] : [mark])];
  return {
    key: FindingKey.parse(parts.join(".")),
    fingerprint: fingerprint([values, ground]),
    rule,
    severity,
    subject,
    column,
    values,
  };
}

/** What a reader noticed, where no rule has seen the same. */
function noted(notes: readonly NotedFinding[], computed: readonly Finding[]): Finding[] {
  return notes.flatMap(({ rule: id, subject, values }) => {
    const rule = REVIEW_RULES.find((one) => one.id === id);
    const isSeen = computed.some((one) => one.rule === id && one.subject.id === subject.id);
    return rule === undefined || isSeen ? [] : [findingOf(rule, { subject, column: null, values })];
  });
}

/**
 * Every finding about a plan, each once: the gravest first, then by rule and by where it stands.
 *
 * @param plan committed, or what a draft proposes: both have this shape
 */
export function reviewPlan(plan: Plan, context: ReviewContext): Finding[] {
  const computed = REVIEW_RULES.flatMap((rule) =>
    [...rule.notice(plan, context)].map((noticed) => findingOf(rule, noticed)),
  );
  const byKey = new Map<FindingKey, Finding>();
  for (const finding of [...computed, ...noted(plan.findings, computed)])
    if (!byKey.has(finding.key)) byKey.set(finding.key, finding);
  const gravity = ({ severity }: Finding) => Severity.options.indexOf(severity);
  return [...byKey.values()].sort((a, b) => gravity(a) - gravity(b) || inOrder.compare(a.key, b.key));
}

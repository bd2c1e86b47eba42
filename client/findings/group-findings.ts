/** Findings in the groups that people look through: by plan and place, or by rule. */
import type { FindingRule } from "#data/schema/noted-finding.ts";
import type { ListedFinding } from "./finding-search.ts";

export interface FindingGroup {
  key: string;
  /** What the group is of: a plan's tab or place, or a rule. */
  plan: ListedFinding["plan"] | null;
  place: string | null;
  tab: string | null;
  rule: FindingRule | null;
  findings: ListedFinding[];
}

function groupOf(finding: ListedFinding, by: "plan" | "rule"): FindingGroup {
  const { plan, rule, tab, places } = finding;
  const nothing = { plan: null, place: null, tab: null, rule: null, findings: [] };
  if (by === "rule") return { ...nothing, key: rule, rule };
  const place = places[0]?.name ?? null;
  // A row of a place is looked for under the place, any other under its tab.
  const about = place === null ? tab : null;
  return { ...nothing, key: `${plan.id} ${place ?? ""} ${about ?? ""}`, plan, place, tab: about };
}

/** Each finding stands in one group; groups in the order in which their first finding comes. */
export function groupFindings(findings: readonly ListedFinding[], by: "plan" | "rule"): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const empty = groupOf(finding, by);
    const group = groups.get(empty.key) ?? empty;
    group.findings.push(finding);
    groups.set(empty.key, group);
  }
  const all = [...groups.values()];
  if (by === "rule") return all;
  // Plan by plan, what is about the whole plan first.
  const order = [...new Set(findings.map(({ plan }) => plan.id))];
  const rank = ({ place, tab }: FindingGroup) =>
    place === null && tab === null ? 0 : place === null ? 2 : 1;
  const planAt = ({ plan }: FindingGroup) => (plan === null ? -1 : order.indexOf(plan.id));
  return all.sort((a, b) => planAt(a) - planAt(b) || rank(a) - rank(b));
}

/** What of a plan that is taken in cannot be kept: ids and references that lead nowhere, and personal data. */
import { knownNames } from "#data/rules/known-names.ts";
import { personalData } from "#data/rules/person-guard.ts";
import { planReferences } from "#data/rules/plan-references.ts";
import { textsIn } from "#data/rules/texts-in.ts";
import type { SetPlan } from "#data/schema/operation.ts";
import type { Plan } from "#data/schema/plan.ts";
import { issuesOf } from "./issues-of.ts";
import type { Issue, Known } from "./operation-kind.ts";

/** More of them help nobody. */
const TOLD = 50;

/** Ids, dates and single words are no text that names a person. */
const isText = ({ text }: { text: string }): boolean => /\s/.test(text);

export function planIssues(
  { content, plan, district }: SetPlan,
  held: Plan | null,
  { dataset }: Known,
): Issue[] {
  if (content === null) return [];
  const own: Issue[] = [];
  if (content.id !== plan) own.push({ path: "content.id", message: `not ${plan}` });
  if (content.district !== district) own.push({ path: "content.district", message: `not ${district}` });
  const known = new Set([...textsIn(held)].map(({ text }) => text));
  const allowed = knownNames(dataset);
  const persons = [...textsIn(content)]
    .filter((one) => isText(one) && !known.has(one.text))
    .flatMap(({ text, path }) =>
      personalData(text, allowed).map(({ kind, match }) => ({ path, message: `${kind}: “${match}”` })),
    );
  return [...own, ...issuesOf(planReferences(content, dataset)), ...persons].slice(0, TOLD);
}

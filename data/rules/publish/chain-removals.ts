/** Tabs, problems and causes of a plan: none of them is told, and each is named once. */
import type { WholeMeasureRow } from "#data/schema/measure-answer.ts";
import type { PublishRuleId, Removal } from "#data/schema/publish-rule.ts";

const ruleOf = ({ priorityArea }: WholeMeasureRow): PublishRuleId =>
  priorityArea.kind === "unsafe-places" ? "not-on-list" : "other-tab";

export function chainRemovals(rows: readonly WholeMeasureRow[]): Removal[] {
  const told = new Map<string, Removal>();
  const tell = (removal: Removal) => {
    const key = `${removal.noun} ${removal.id}`;
    if (!told.has(key)) told.set(key, removal);
  };
  for (const row of rows) {
    const { problem, cause } = row;
    const common = { field: null, rule: ruleOf(row), words: [] };
    tell({
      ...common,
      noun: "problem",
      id: problem.id,
      name: problem.title,
      values: [problem.title, ...(problem.text === null ? [] : [problem.text])],
    });
    if (cause.text !== null)
      tell({ ...common, noun: "cause", id: cause.id, name: cause.text, values: [cause.text] });
  }
  return [...told.values()];
}

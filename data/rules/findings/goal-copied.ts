/** One goal stands at measures against different problems: a sign that it was copied down, not set. */
import { fingerprint } from "./fingerprint.ts";
import { type ReviewRow, rowsOf } from "./rows-of.ts";
import type { ReviewRule } from "./rule.ts";
import { folded } from "./words-in.ts";

/** Problems from which on a goal is taken to be copied. */
const PROBLEMS = 3;

export const goalCopied: ReviewRule = {
  id: "goal-copied",
  severity: "note",
  *notice(plan) {
    const byWords = new Map<string, Set<ReviewRow>>();
    for (const row of rowsOf(plan))
      for (const { text } of row.measure.goals)
        byWords.set(folded(text), (byWords.get(folded(text)) ?? new Set()).add(row));
    for (const [words, found] of byWords) {
      const rows = [...found];
      const problems = new Set(rows.map(({ problem }) => problem.id)).size;
      if (words === "" || problems < PROBLEMS) continue;
      const [tab, ...otherTabs] = new Set(rows.map(({ area }) => area.id));
      yield {
        subject:
          tab === undefined || otherTabs.length > 0
            ? { kind: "plan", id: plan.id }
            : { kind: "priority-area", id: tab },
        column: "goal",
        values: { measures: rows.map(({ measure }) => measure.id).sort(), problems },
        mark: fingerprint(words),
      };
    }
  },
};

/** The cause says what the problem says already: why it is so remains to be told. */
import type { ReviewRule } from "./rule.ts";
import { wordsIn } from "./words-in.ts";

/** Words that a text must have for its likeness to mean something. */
const ENOUGH = 4;
/** Of the shorter text's words, the part that the other one has as well. */
const SHARED = 0.8;
/** How much of the longer one the shorter one makes up: a heading is often taken up in its explanation. */
const AS_LONG = 0.5;

/** Whether two texts say the same in nearly the same words. */
export function saysTheSame(one: string, other: string): boolean {
  const [shorter, longer] = [new Set(wordsIn(one)), new Set(wordsIn(other))].sort((a, b) => a.size - b.size);
  if (shorter === undefined || longer === undefined || longer.size === 0) return false;
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shorter.size >= ENOUGH && shared / shorter.size >= SHARED && shorter.size / longer.size >= AS_LONG;
}

export const causeRepeatsProblem: ReviewRule = {
  id: "cause-repeats-problem",
  severity: "warning",
  *notice(plan) {
    for (const area of plan.priorityAreas) {
      for (const problem of area.problems) {
        for (const { id, text, measures } of problem.causes) {
          const same = [problem.title, problem.text].filter(
            (words) => words !== null && text !== null && saysTheSame(words, text),
          );
          if (same.length === 0) continue;
          const [first] = measures;
          yield {
            subject:
              first === undefined
                ? { kind: "priority-area", id: area.id }
                : { kind: "measure", id: first.id },
            column: "cause",
            values: {},
            mark: id,
            ground: [text, same],
          };
        }
      }
    }
  },
};

/** A measure's outcomes after one of them was noted, corrected or taken away; pure. */
import { isSame } from "#client/outbox/index.ts";
import type { Outcome } from "#data/schema/outcome.ts";

/** What is done to a measure's outcomes. */
export interface OutcomeChange {
  /** The outcome that it is about, by its place in the list; null: a new one. */
  at: number | null;
  /** Null: it goes. */
  next: Outcome | null;
}

export function changedOutcomes(outcomes: readonly Outcome[], { at, next }: OutcomeChange): Outcome[] {
  const put = next === null ? [] : [next];
  return at === null ? [...outcomes, ...put] : outcomes.toSpliced(at, 1, ...put);
}

/** What somebody else has made of the outcome that a change is about. */
export interface Met {
  /** Null: they have taken it away. */
  theirs: Outcome | null;
  /** Where it stands now, as the change would have it all the same. */
  insisted: OutcomeChange;
}

/**
 * @param was the outcomes that the change was made over
 * @param now those that stand there instead
 */
export function metIn(was: readonly Outcome[], { at, next }: OutcomeChange, now: readonly Outcome[]): Met {
  const standing = at === null ? undefined : now[at];
  const isTheirs = standing !== undefined && !was.some((one) => isSame(one, standing));
  return isTheirs
    ? { theirs: standing, insisted: { at, next } }
    : { theirs: null, insisted: { at: null, next } };
}

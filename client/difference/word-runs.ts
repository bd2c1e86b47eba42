/** What of two texts is the same, word by word. Pure. */
import { diffWordsWithSpace } from "diff";

export interface Run {
  text: string;
  in: "both" | "before" | "after";
}

/** Words that may come and go before two texts are told as two: more would be slow, and read as noise. */
const MOST_EDITS = 600;
/** Below this share of words in common, two texts are told as two. */
const ALIKE = 0.25;

const lengthOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text }) => sum + text.trim().length, 0);

const asTwo = (before: string, after: string): Run[] => [
  { text: before, in: "before" },
  { text: after, in: "after" },
];

/** @returns runs in reading order: without those of `after` they are the earlier text, without those of `before` the later */
export function wordRuns(before: string, after: string): Run[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (found === undefined) return asTwo(before, after);
  const runs = found.map(
    ({ value, added, removed }): Run => ({ text: value, in: added ? "after" : removed ? "before" : "both" }),
  );
  const shared = lengthOf(runs.filter((run) => run.in === "both"));
  return shared < ALIKE * Math.max(before.length, after.length) ? asTwo(before, after) : runs;
}

/** Whether two sides share anything; where they do not, each is read by itself and nothing in it is marked. */
export const shareAnything = (runs: readonly Run[]): boolean =>
  runs.some((run) => run.in === "both" && run.text.trim() !== "");

/** What of a list stays, goes and comes: each item as a whole. */
export function itemRuns(before: readonly string[], after: readonly string[]): Run[] {
  return [
    ...before.map((text): Run => ({ text, in: after.includes(text) ? "both" : "before" })),
    ...after.filter((text) => !before.includes(text)).map((text): Run => ({ text, in: "after" })),
  ];
}

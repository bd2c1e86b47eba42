/** The group at a place that a problem is about: named right after the site, or by the heading itself. Pure. */
import { anyOf, everyFind } from "#data/rules/vocabulary/patterns.ts";
import type { Derived } from "#data/schema/derived.ts";
import type { TargetGroup } from "#data/schema/plan.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { basis, derive } from "./basis.ts";
import { plainText } from "./plain-text.ts";

const WORDS: readonly (readonly [TargetGroup, RegExp])[] = [
  ["buyers", anyOf("köpar*")],
  ["sellers", anyOf("säljar*", "langar*")],
  ["recruits", anyOf("nyrekryter*", "rekrytering*")],
  ["users", anyOf("missbrukar*", "personer med missbruk")],
  ["youth", anyOf("ungdom*", "unga")],
  ["residents", anyOf("boende", "boendes", "invånar*", "anmälningsbenägen*", "anmälningsvilja*")],
];

/** How far a heading goes, in characters. */
const HEADING = 70;

/** The first group in the heading is the one; others that it names besides are likely. */
export function targetGroupsOf(row: PlanRow): Derived<TargetGroup>[] {
  const heading = plainText(row.problem?.text ?? "").slice(0, HEADING);
  return WORDS.flatMap(([group, pattern]) =>
    everyFind(heading, pattern)
      .slice(0, 1)
      .map(({ 0: words, index }) => ({ group, words, index })),
  )
    .sort((a, b) => a.index - b.index)
    .map(({ group, words }, at) => derive(group, basis("problem", words), at === 0 ? "likely" : "doubtful"));
}

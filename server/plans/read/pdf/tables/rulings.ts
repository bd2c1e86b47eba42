/** Rules sorted into the tables that they draw: those that touch each other belong together. Pure. */
import { type Box, boxAround } from "#server/plans/read/pdf/drawing/box.ts";
import type { Rule } from "#server/plans/read/pdf/drawing/rules.ts";
import { joined, nearest, places } from "./series.ts";

/** The rules of one table, each unbroken. */
export interface Ruling {
  horizontal: Rule[];
  vertical: Rule[];
  box: Box;
}

/** Rules nearer than this are the two edges of one line, in points; the lowest rows are some five points high. */
const DOUBLE = 2;
/** Dashes of one line lie no further apart than this, and lines that meet miss each other by no more. */
const REACH = 3;
/** A page with more strokes, or with more lines once its dashes are joined, is a drawing or a map. */
const MOST_STROKES = 20_000;
const MOST_LINES = 5_000;

/** Lines of one direction with their dashes and double edges joined. */
function unbroken(rules: readonly Rule[], isHorizontal: boolean): Rule[] {
  const own = rules.filter((rule) => rule.isHorizontal === isHorizontal);
  const lines = places(
    own.map(({ at }) => at),
    DOUBLE,
  );
  const byLine = lines.map((): Rule[] => []);
  for (const rule of own) byLine[nearest(lines, rule.at)]?.push(rule);
  return byLine.flatMap((parts, line) =>
    joined(parts, REACH).map(({ from, to }) => ({ isHorizontal, at: lines[line] ?? 0, from, to })),
  );
}

const meet = (one: Rule, other: Rule): boolean =>
  one.isHorizontal !== other.isHorizontal &&
  one.at >= other.from - REACH &&
  one.at <= other.to + REACH &&
  other.at >= one.from - REACH &&
  other.at <= one.to + REACH;

const endsOf = ({ isHorizontal, at, from, to }: Rule) =>
  [from, to].map((end) => (isHorizontal ? { x: end, y: at } : { x: at, y: end }));

const rulingOf = (rules: readonly Rule[]): Ruling => ({
  horizontal: rules.filter(({ isHorizontal }) => isHorizontal),
  vertical: rules.filter(({ isHorizontal }) => !isHorizontal),
  box: boxAround(rules.flatMap(endsOf)),
});

/** Each group of rules that hang together, from the top of the page; lone lines make groups of one. */
export function rulingsOf(rules: readonly Rule[]): Ruling[] {
  if (rules.length > MOST_STROKES) return [];
  const lines = [...unbroken(rules, true), ...unbroken(rules, false)];
  if (lines.length > MOST_LINES) return [];
  const waiting = new Set(lines);
  const groups: Rule[][] = [];
  for (const line of lines) {
    if (!waiting.delete(line)) continue;
    const group = [line];
    for (const member of group)
      for (const other of waiting) {
        if (!meet(member, other)) continue;
        waiting.delete(other);
        group.push(other);
      }
    groups.push(group);
  }
  return groups
    .map(rulingOf)
    .sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
}

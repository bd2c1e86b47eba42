/** The overview's charts as text: each says in sentences what it shows. */
import type { AreaSummary } from "#data/rules/overview/area-summary.ts";
import type { CrossCounts } from "#data/rules/overview/cross-counts.ts";
import { all, counted } from "./lists.ts";
import type { SentenceWords } from "./words.ts";

export function summaryInWords({ lines, total }: AreaSummary, words: SentenceWords): string {
  const { overview } = words;
  return overview.summary(
    counted(total.problems, overview.problem, words),
    total.causes === null ? null : counted(total.causes, overview.cause, words),
    counted(total.measures, words.measure, words),
    counted(lines.length, overview.area, words),
  );
}

/**
 * How far the measures have come, together and line by line; the lines in their order, never by how well it goes.
 *
 * @param nameOf what a line is called
 */
export function statusInWords<D extends "district" | "type">(
  { lines, foot, total }: CrossCounts<D, "status">,
  nameOf: (value: CrossCounts<D, "status">["lines"][number]["value"]) => string,
  words: SentenceWords,
): string {
  if (total === 0) return "";
  const statuses = foot
    .filter(({ count }) => count > 0)
    .map(({ value, count }) => `${count} ${words.statusOf[value][count === 1 ? 0 : 1]}`);
  const done = lines
    .filter((line) => line.total > 0)
    .map(({ value, total: of, cells }) => {
      const count = cells.find((cell) => cell.value === "done")?.count ?? 0;
      return words.overview.ofAll(nameOf(value), count, of);
    });
  return [
    words.map.statuses(all(statuses, words)),
    ...(done.length === 0 ? [] : [words.overview.done(all(done, words))]),
  ].join(" ");
}

/** What each kind of cause is met with most, all of those that are equal; then how many say nothing of it. */
export function causesInWords(cross: CrossCounts<"type", "causeType">, words: SentenceWords): string {
  const sentences = cross.foot.flatMap(({ value: cause }) => {
    const met = cross.lines.map(({ value, cells }) => ({
      type: value,
      count: cells.find((cell) => cell.value === cause)?.count ?? 0,
    }));
    const most = Math.max(0, ...met.map(({ count }) => count));
    if (most === 0) return [];
    const types = met
      .filter(({ count }) => count === most)
      .map(({ type, count }) => `${words.type[type]} (${count})`);
    return [words.overview.metMostBy(words.causeType[cause], all(types, words))];
  });
  const { without } = cross;
  return [
    ...sentences,
    ...(without === 0 ? [] : [words.overview.without(counted(without, words.measure, words))]),
  ].join(" ");
}

/** The document's own summary, set beside what was found in its tabs; pure. */
import type { DraftPage } from "#data/schema/draft.ts";
import type { DraftRow } from "#data/schema/draft-row.ts";

const COUNTS = ["problems", "causes", "measures"] as const;
export type Counted = (typeof COUNTS)[number];

export interface ComparedLine {
  priorityArea: string;
  /** Null where no tab of that name was found. */
  read: Readonly<Record<Counted, number>> | null;
  /** Null where the document does not say. */
  said: Readonly<Record<Counted, number | null>>;
}

const folded = (name: string): string =>
  (name.toLocaleLowerCase("sv").match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** A problem or a cause that is said once for several rows counts once, as the documents count. */
function countsIn(rows: readonly DraftRow[]): Readonly<Record<Counted, number>> {
  const own = (column: "problem" | "cause"): number =>
    rows.filter(({ row }) => row[column] !== null && row[column]?.inherited !== true).length;
  return { problems: own("problem"), causes: own("cause"), measures: rows.length };
}

export function comparedLines({ summary, tabs }: Pick<DraftPage, "summary" | "tabs">): ComparedLine[] {
  const read = new Map(tabs.map(({ priorityArea, rows }) => [folded(priorityArea), countsIn(rows)]));
  return summary.map(({ priorityArea, problems, causes, measures }) => ({
    priorityArea,
    read: read.get(folded(priorityArea)) ?? null,
    said: { problems, causes, measures },
  }));
}

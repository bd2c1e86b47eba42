/** Which of a meeting's decisions still stand: a change and what took it back cancel out. Pure. */
import type { KeptOperation } from "#data/schema/operation.ts";
import { standing } from "#server/changes/index.ts";

export interface KeptChange {
  id: string;
  undoes: string | null;
  revision: number;
  operation: KeptOperation;
  reverse: KeptOperation;
}

/**
 * @param all the district's changes since the meeting's first, in any order
 * @param noted the ids of those that were decided at the meeting
 * @returns in the order in which they were decided
 */
export const standingAt = (all: readonly KeptChange[], noted: ReadonlySet<string>): KeptChange[] =>
  standing(all.toSorted((a, b) => a.revision - b.revision))
    .filter(({ id }) => noted.has(id))
    .sort((a, b) => a.revision - b.revision);

/** The versions of a district as entries of a feed: each with what it says that the one before did not. */
import type { PublishedSet, PublishedVersion } from "#data/schema/published.ts";
import type { KnownVersion } from "#server/publish/index.ts";
import { type PlaceNews, setDifference } from "./set-difference.ts";

export interface FeedEntry {
  line: KnownVersion;
  /** Null of a version that was taken down: nothing of it is told any more. */
  news: PlaceNews[] | null;
  isFirst: boolean;
}

/** As many as a reader that asks once a month could have missed. */
const ENTRIES = 20;

/**
 * @param lines newest first
 * @param read null of a version that was taken down
 */
export async function feedEntries(
  lines: readonly KnownVersion[],
  read: (version: number) => Promise<PublishedVersion | null>,
): Promise<FeedEntry[]> {
  const shown = lines.slice(0, ENTRIES + 1);
  const sets = new Map<number, PublishedSet>();
  for (const { version, withdrawnOn } of shown) {
    const stands = withdrawnOn === null ? await read(version) : null;
    if (stands !== null) sets.set(version, stands.set);
  }
  return shown.slice(0, ENTRIES).map((line, index) => {
    const own = sets.get(line.version);
    // What was taken down is no ground to tell a difference from.
    const before = shown.slice(index + 1).find(({ version }) => sets.has(version));
    const earlier = before === undefined ? null : (sets.get(before.version) ?? null);
    return {
      line,
      news: own === undefined ? null : setDifference(earlier, own),
      isFirst: earlier === null,
    };
  });
}

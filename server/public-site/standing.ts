/** What stands published for a district now, read anew only when something else was published. */
import type { DistrictId } from "#data/schema/ids.ts";
import type { PublishedVersion } from "#data/schema/published.ts";
import type { PublishedStore } from "#server/publish/index.ts";

export type Standing =
  | { is: "published"; version: PublishedVersion }
  /** Taken down: an earlier version does not come back in its place. */
  | { is: "gone"; on: string }
  | { is: "never" };

/** Answers what stands published; keeps the newest version of each district, for every page rests on it. */
export function standingReader(store: PublishedStore): (district: DistrictId) => Promise<Standing> {
  const known = new Map<DistrictId, PublishedVersion>();
  return async (district) => {
    const [newest] = await store.publishedVersions(district);
    if (newest === undefined) return { is: "never" };
    const kept = known.get(district);
    if (newest.withdrawnOn === null && kept?.hash === newest.hash && kept.version === newest.version)
      return { is: "published", version: kept };
    known.delete(district);
    if (newest.withdrawnOn !== null) return { is: "gone", on: newest.withdrawnOn };
    const version = await store.latestPublished(district);
    // Taken down since it was asked for.
    if (version === null) return { is: "never" };
    known.set(district, version);
    return { is: "published", version };
  };
}

/** What has been published, as everyone may read it: the only thing that the public site knows of. */
import type { DistrictId } from "#data/schema/ids.ts";
import type { PublishedVersion } from "#data/schema/published.ts";
import type { Db } from "#server/db/open.ts";
import {
  findPublished,
  type KnownVersion,
  latestPublished,
  publishedDistricts,
  publishedVersions,
} from "./store.ts";

export interface PublishedStore {
  latestPublished: (district: DistrictId) => Promise<PublishedVersion | null>;
  publishedDistricts: () => Promise<DistrictId[]>;
  /** Newest first. */
  publishedVersions: (district: DistrictId) => Promise<KnownVersion[]>;
  /** One version; null where there is none, or it was taken down. */
  publishedVersion: (district: DistrictId, version: number) => Promise<PublishedVersion | null>;
}

export const publishedStore = (db: Db): PublishedStore => ({
  latestPublished: (district) => latestPublished(db, district),
  publishedDistricts: () => publishedDistricts(db),
  publishedVersions: (district) => publishedVersions(db, district),
  publishedVersion: async (district, version) => {
    const found = await findPublished(db, district, version);
    return found?.withdrawnOn === null ? found.published : null;
  },
});

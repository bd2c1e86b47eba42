/** Where a story's audience reads on. */
import { publicPage } from "#data/rules/public-address.ts";
import type { Db } from "#server/db/open.ts";
import { publishedStore } from "#server/publish/index.ts";
import type { FoundStory } from "./store.ts";

/**
 * @param site scheme, host and port that the installation is reached by
 * @returns null while the district has published nothing, or has taken it down
 */
export async function publicPageOf(
  db: Db,
  site: string,
  { district, content }: FoundStory,
): Promise<string | null> {
  const published = await publishedStore(db).publishedDistricts();
  return published.includes(district) ? publicPage(site, district, content.language) : null;
}

/** The map style that is set now: by an administrator, else by whoever started the server. */
import { MapSource } from "#data/schema/setting.ts";
import { CITY } from "#server/db/city.ts";
import type { Db } from "#server/db/open.ts";
import { readSetting } from "./store.ts";

/** How long an answer counts: every page asks, and it hardly ever changes. */
const FRESH = 5_000;

/** @param configured `MAP_STYLE_URL` */
export function mapStyleReader(
  db: Db,
  configured: string | undefined,
  now: () => number = Date.now,
): () => Promise<string | undefined> {
  let known: { at: number; url: Promise<string | undefined> } | null = null;
  const read = async () => {
    const { value } = await readSetting(db, CITY, "map-source", MapSource, { styleUrl: null });
    return value.styleUrl ?? configured;
  };
  return () => {
    if (known === null || now() - known.at > FRESH) {
      const url = read();
      // A database that does not answer must not keep the page itself from being shown.
      known = { at: now(), url: url.catch(() => configured) };
    }
    return known.url;
  };
}

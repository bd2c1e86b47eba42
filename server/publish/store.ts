/**
 * What has been published, as it is kept: the one module that reads the public's own tables, and all that
 * whoever serves the public reads.
 */
import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { canonicalJson } from "#data/rules/publish/canonical-json.ts";
import { fieldPaths } from "#data/rules/publish/field-paths.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { PublicationActor } from "#data/schema/publication.ts";
import { PublishedSet, PublishedVersion } from "#data/schema/published.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { publishedVersions as versions } from "#server/db/published-tables.ts";
import { hashOfText } from "./hash.ts";

/** A version in a list; `withdrawnOn` is null while the public may have it. */
export interface KnownVersion {
  version: number;
  publishedOn: string;
  hash: string;
  withdrawnOn: string | null;
}

const shown = ({ number: version, hash, publishedOn, fields, canonical }: typeof versions.$inferSelect) =>
  PublishedVersion.parse({ version, hash, publishedOn, fields, set: JSON.parse(canonical) });

const isOf = (district: string) => eq(versions.districtId, district);
const isThis = (district: string, version: number) => and(isOf(district), eq(versions.number, version));

/**
 * What the public has of a district: the newest version, unless it was taken down. An earlier one does
 * not come back in its place, for it may hold the same fault.
 */
export async function latestPublished(db: Db | Tx, district: string): Promise<PublishedVersion | null> {
  const [row] = await db
    .select()
    .from(versions)
    .where(isOf(district))
    .orderBy(desc(versions.number))
    .limit(1);
  return row === undefined || row.withdrawnOn !== null ? null : shown(row);
}

/** One version of a district, with when it was taken down; null where there never was one of that number. */
export async function findPublished(
  db: Db | Tx,
  district: string,
  version: number,
): Promise<{ published: PublishedVersion; withdrawnOn: string | null } | null> {
  const [row] = await db.select().from(versions).where(isThis(district, version));
  return row === undefined ? null : { published: shown(row), withdrawnOn: row.withdrawnOn };
}

/** The districts that the public has something of, by id. */
export async function publishedDistricts(db: Db): Promise<DistrictId[]> {
  const rows = await db
    .selectDistinctOn([versions.districtId], {
      district: versions.districtId,
      withdrawnOn: versions.withdrawnOn,
    })
    .from(versions)
    .orderBy(versions.districtId, desc(versions.number));
  return rows.flatMap(({ district, withdrawnOn }) =>
    withdrawnOn === null ? [DistrictId.parse(district)] : [],
  );
}

/** Every version that there has been of a district, newest first. */
export async function publishedVersions(db: Db | Tx, district: string): Promise<KnownVersion[]> {
  const { number: version, publishedOn, hash, withdrawnOn } = versions;
  return db
    .select({ version, publishedOn, hash, withdrawnOn })
    .from(versions)
    .where(isOf(district))
    .orderBy(desc(version));
}

const Insider = z.object({
  fields: z.array(z.string()),
  proposedBy: PublicationActor,
  approvedBy: PublicationActor,
});

/** The same for those inside: with who proposed and who approved. */
export async function insideVersions(db: Db | Tx, district: string) {
  const rows = await db.select().from(versions).where(isOf(district)).orderBy(desc(versions.number));
  return rows.map(({ number: version, hash, publishedOn, proposedOn, withdrawnOn, ...row }) => ({
    version,
    hash,
    publishedOn,
    proposedOn,
    withdrawnOn,
    ...Insider.parse(row),
  }));
}

export interface NewVersion {
  district: string;
  set: PublishedSet;
  proposedOn: string;
  proposedBy: PublicationActor;
  approvedBy: PublicationActor;
  now: Date;
}

/** The number that the next version of a district gets. */
export async function nextNumber(db: Db | Tx, district: string): Promise<number> {
  const [last] = await publishedVersions(db, district);
  return (last?.version ?? 0) + 1;
}

/** Adds a version; what is there already is never changed. */
export async function addVersion(
  tx: Tx,
  number: number,
  { district, set, now, ...who }: NewVersion,
): Promise<void> {
  const canonical = canonicalJson(PublishedSet.parse(set));
  await tx.insert(versions).values({
    districtId: district,
    number,
    hash: hashOfText(canonical),
    canonical,
    fields: fieldPaths(set),
    publishedOn: now.toISOString(),
    ...who,
  });
}

/** Takes a version away from the public, or with null gives it back. */
export async function setWithdrawn(
  tx: Tx,
  district: string,
  version: number,
  withdrawnOn: string | null,
): Promise<void> {
  await tx.update(versions).set({ withdrawnOn }).where(isThis(district, version));
}

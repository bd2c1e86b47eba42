/** How far a district's publishing has come, as it is kept beside the plans: for those inside alone. */
import { and, eq, like } from "drizzle-orm";
import { PlaceId } from "#data/schema/ids.ts";
import type { OutlineAnswer } from "#data/schema/outline-answer.ts";
import {
  ProposedSet,
  PublicationContent,
  type PublicationKey,
  Withdrawal,
} from "#data/schema/publication.ts";
import { TextKey, type Wording } from "#data/schema/publish-wording.ts";
import { publications } from "#server/db/beside-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";

/** What has never been written has its first version all the same. */
const FIRST = 1;

export interface Kept<T> {
  content: T | null;
  version: number;
}

const isThis = (district: string, key: string) =>
  and(eq(publications.districtId, district), eq(publications.key, key));

const keptPublication = (content: unknown): PublicationContent | null =>
  PublicationContent.nullable().parse(content);

/** One of them as it is now. */
export async function readPublication(
  db: Db | Tx,
  district: string,
  key: PublicationKey,
): Promise<Kept<PublicationContent>> {
  const [row] = await db.select().from(publications).where(isThis(district, key));
  return { content: keptPublication(row?.content ?? null), version: row?.version ?? FIRST };
}

export async function readProposal(db: Db | Tx, district: string): Promise<Kept<ProposedSet>> {
  const [row] = await db.select().from(publications).where(isThis(district, "proposal"));
  return { content: ProposedSet.nullable().parse(row?.content ?? null), version: row?.version ?? FIRST };
}

async function readStartingWith(db: Db | Tx, district: string, start: string) {
  const rows = await db
    .select()
    .from(publications)
    .where(and(eq(publications.districtId, district), like(publications.key, `${start}%`)));
  return rows.map(({ key, content, version }) => ({ rest: key.slice(start.length), content, version }));
}

function wordingIn(content: unknown): Wording | null {
  const kept = keptPublication(content);
  if (kept?.kind !== "wording") return null;
  const { kind: _kind, ...wording } = kept;
  return wording;
}

/** What was written for the public, text by text; content is null where it was taken away. */
export async function readWordings(db: Db | Tx, district: string): Promise<Map<TextKey, Kept<Wording>>> {
  const rows = await readStartingWith(db, district, "wording.");
  return new Map(
    rows.map(({ rest, content, version }) => [TextKey.parse(rest), { content: wordingIn(content), version }]),
  );
}

function outlineAnswerIn(content: unknown): OutlineAnswer | null {
  const kept = keptPublication(content);
  if (kept?.kind !== "outline") return null;
  const { kind: _kind, ...answer } = kept;
  return answer;
}

/** What was answered of outlines, place by place; content is null where an answer was taken away. */
export async function readOutlineAnswers(
  db: Db | Tx,
  district: string,
): Promise<Map<PlaceId, Kept<OutlineAnswer>>> {
  const rows = await readStartingWith(db, district, "outline.");
  return new Map(
    rows.map(({ rest, content, version }) => [
      PlaceId.parse(rest),
      { content: outlineAnswerIn(content), version },
    ]),
  );
}

/** Why versions were taken down, by their number; content is null where one was put back. */
export async function readWithdrawals(db: Db | Tx, district: string): Promise<Map<number, Kept<Withdrawal>>> {
  const rows = await readStartingWith(db, district, "version.");
  return new Map(
    rows.map(({ rest, content, version }) => [
      Number(rest),
      { content: Withdrawal.nullable().parse(content), version },
    ]),
  );
}

/** Writes one of them; the caller holds it. */
export async function writePublication(
  tx: Tx,
  district: string,
  key: PublicationKey,
  content: PublicationContent | null,
): Promise<void> {
  await tx
    .insert(publications)
    .values({ districtId: district, key, content })
    .onConflictDoUpdate({ target: [publications.districtId, publications.key], set: { content } });
}

export async function setPublicationVersion(
  tx: Tx,
  district: string,
  key: PublicationKey,
  version: number,
): Promise<void> {
  await tx.update(publications).set({ version }).where(isThis(district, key));
}

/** How a district's publishing stands, as those who publish it are told. */
import type { DistrictId } from "#data/schema/ids.ts";
import type { ProposedSet } from "#data/schema/publication.ts";
import type {
  ProposalRecord,
  PublishPreview,
  PublishState,
  VersionRecord,
} from "#data/schema/publish-answer.ts";
import type { Snapshot } from "#server/dataset/index.ts";
import type { Db } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { makeSet } from "./make.ts";
import { readProposal, readWithdrawals } from "./records.ts";
import { insideVersions } from "./store.ts";

/** Whether somebody is who has done something; in the demo everybody is one and the same. */
export const isBy = ({ account }: Pick<Person, "account">, by: ProposedSet["by"]): boolean =>
  (account?.id ?? null) === by.account;

/** Newest first. */
async function versionsOf(db: Db, district: DistrictId): Promise<VersionRecord[]> {
  const withdrawals = await readWithdrawals(db, district);
  return (await insideVersions(db, district)).map((version) => {
    const held = withdrawals.get(version.version);
    return { ...version, reason: held?.content?.reason ?? null, stateVersion: held?.version ?? 1 };
  });
}

const told = (person: Person, proposal: ProposedSet | null, now: string | null): ProposalRecord | null =>
  proposal === null
    ? null
    : {
        hash: proposal.hash,
        at: proposal.at,
        by: proposal.by,
        isOwn: isBy(person, proposal.by),
        hasChanged: now !== proposal.hash,
      };

export async function publishState(
  db: Db,
  whole: Snapshot,
  person: Person,
  { id: district, name }: { id: DistrictId; name: string },
): Promise<PublishState> {
  const made = await makeSet(db, whole, district);
  const { content } = await readProposal(db, district);
  const versions = await versionsOf(db, district);
  return {
    district,
    name,
    hash: made?.hash ?? null,
    counts: made?.counts ?? null,
    latest: versions.find(({ withdrawnOn }) => withdrawnOn === null) ?? null,
    proposal: told(person, content, made?.hash ?? null),
    versions: versions.length,
  };
}

/** @returns null where the district has no plan */
export async function publishPreview(
  db: Db,
  whole: Snapshot,
  person: Person,
  district: DistrictId,
): Promise<PublishPreview | null> {
  const made = await makeSet(db, whole, district);
  if (made === null) return null;
  const proposal = await readProposal(db, district);
  return {
    district,
    hash: made.hash,
    set: made.set,
    counts: made.counts,
    removed: made.removed,
    texts: made.texts.map((text) => ({ ...text, version: made.wordings.get(text.key)?.version ?? 1 })),
    outlines: made.coarsened,
    questions: made.asked.map((one) => ({ ...one, version: made.outlineAnswers.get(one.id)?.version ?? 1 })),
    proposal: told(person, proposal.content, made.hash),
    proposalVersion: proposal.version,
    versions: await versionsOf(db, district),
  };
}

/** Words a text for the public, answers of an outline, proposes a set, decides on one, or takes a version down. */
import { sql } from "drizzle-orm";
import { knownNames } from "#data/rules/known-names.ts";
import { wordingFaults } from "#data/rules/publish/public-text.ts";
import type { SetPublication } from "#data/schema/operation.ts";
import type { PublicationContent } from "#data/schema/publication.ts";
import { TextKey } from "#data/schema/publish-wording.ts";
import type { Tx } from "#server/db/open.ts";
import {
  findPublished,
  latestPublished,
  readPublication,
  setPublicationVersion,
  setWithdrawn,
  writePublication,
} from "#server/publish/index.ts";
import type { Issue, Known, Locked, OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";
import { ChangeRefused } from "./refused.ts";

interface LockedPublication extends Locked {
  before: PublicationContent | null;
}

const WORDING = "wording.";
const VERSION = "version.";

const numberOf = ({ publication }: SetPublication): number | null =>
  publication.startsWith(VERSION) ? Number(publication.slice(VERSION.length)) : null;

/** A district's publishing is held whole: what is proposed, approved and taken down follow one another. */
async function lockPublication(tx: Tx, operation: SetPublication): Promise<LockedPublication> {
  const { district, publication, content } = operation;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`platsplan.publish ${district}`}))`);
  const version = numberOf(operation);
  if (version !== null && (await findPublished(tx, district, version)) === null)
    throw new ChangeRefused("not-found");
  // A decision that is taken back must not bring a set before people that they have published meanwhile.
  if (content?.kind === "proposal" && (await latestPublished(tx, district))?.hash === content.hash)
    throw new ChangeRefused("conflict");
  const { content: before, version: held } = await readPublication(tx, district, publication);
  return { version: held, scope: { district, actors: [] }, before };
}

/** What a publisher writes keeps the same rules as all that the public reads. */
function wordingIssues({ publication, content }: SetPublication, { dataset }: Known): Issue[] {
  if (content?.kind !== "wording") return [];
  const key = TextKey.parse(publication.slice(WORDING.length));
  return wordingFaults(key, content, knownNames(dataset)).map(({ field, found: { rule, match } }) => ({
    path: field,
    message: `${rule}: “${match}”`,
  }));
}

function reasonIn({ content, outcome }: SetPublication): string | null {
  if (content?.kind === "withdrawal") return content.reason;
  if (content?.kind === "outline") return content.keptBecause;
  return outcome?.as === "declined" ? outcome.reason : null;
}

/** Reasons stand before those inside alone, and name nobody. */
const reasonIssues = (operation: SetPublication, { before }: LockedPublication, known: Known) =>
  personIssues({ reason: reasonIn(operation) }, before, known);

export const setPublication: OperationKind<SetPublication, LockedPublication> = {
  lock: lockPublication,
  setVersion: (tx, { district, publication }, version) =>
    setPublicationVersion(tx, district, publication, version),
  issues: (operation, current, known) => [
    ...(known.dataset.districts.some(({ id }) => id === operation.district)
      ? []
      : [{ path: "district", message: "no such district" }]),
    ...wordingIssues(operation, known),
    ...reasonIssues(operation, current, known),
  ],
  apply: async (tx, operation, { before }) => {
    const { district, publication, content } = operation;
    await writePublication(tx, district, publication, content);
    const version = numberOf(operation);
    if (version !== null)
      await setWithdrawn(tx, district, version, content?.kind === "withdrawal" ? content.at : null);
    return { ...operation, content: before, outcome: null };
  },
};

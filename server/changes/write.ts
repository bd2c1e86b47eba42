/** One write within one transaction: the change, what takes it back, and its entry in the log. */
import { type Subject, subjectOf } from "#data/rules/operation-subject.ts";
import type { FieldChange } from "#data/schema/change-answer.ts";
import { type AccountId, ChangeId } from "#data/schema/ids.ts";
import type { LogKind } from "#data/schema/log.ts";
import type { Operation } from "#data/schema/operation.ts";
import { appendLog } from "#server/audit/index.ts";
import { planDifference } from "#server/dataset/index.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Tx } from "#server/db/open.ts";
import type { Origin } from "#server/http/origin.ts";
import type { Person } from "#server/http/person.ts";
import { notifyInstances } from "#server/live/index.ts";
import { fieldChanges, fieldsOfSeveral } from "./field-changes.ts";
import { nextRevision } from "./next-revision.ts";
import type { Held } from "./operations/operation-kind.ts";
import { publicationLogKind } from "./publication-log-kind.ts";

/** Characters of one value in the log; the change itself holds it whole. */
const LOGGED = 300;

export interface Write {
  id: string;
  now: Date;
  person: Person;
  origin: Origin;
  operation: Operation;
  /** The change that this one takes back. */
  undoes: ChangeId | null;
}

export interface Written {
  change: ChangeId;
  /** The subject's version after it. */
  version: number;
  /** The data's revision after it. */
  revision: number;
}

/** Of an import, how many rows come, change and go; of several rows, which and what; of any other write, its fields. */
function toldInLog(operation: Operation, reverse: Operation): Record<string, unknown> {
  if (operation.kind === "change-measures" && reverse.kind === "change-measures")
    return { rows: operation.measures, fields: fieldsOfSeveral(operation, reverse).map(shortened) };
  if (operation.kind !== "set-plan" || reverse.kind !== "set-plan")
    return { fields: fieldChanges(operation, reverse).map(shortened) };
  const { added, changed, dropped } = planDifference(reverse.content, operation.content);
  return {
    document: operation.document?.title ?? null,
    added: added.length,
    rewritten: changed.length,
    dropped: dropped.length,
  };
}

function logKindOf({ operation, undoes }: Write): LogKind {
  if (undoes !== null) return "data-undone";
  if (operation.kind === "set-publication") return publicationLogKind(operation);
  return operation.kind === "set-plan" ? "plan-imported" : "data-changed";
}

const shortened = ({ field, before, after }: FieldChange) => {
  const short = (values: string[]) => values.map((value) => value.slice(0, LOGGED));
  return { field, before: short(before), after: short(after) };
};

/** The words by which an entry says what it is about. */
function subjectText(subject: Subject): string {
  return subject.noun === "measures" ? `rows ${subject.district}` : `${subject.noun} ${subject.id}`;
}

export const write = async (tx: Tx, current: Held, given: Write): Promise<Written> =>
  record(tx, await current.apply(), given);

/** Keeps what has been applied as a change, with its entry in the log. */
export async function record(
  tx: Tx,
  { reverse, version }: Awaited<ReturnType<Held["apply"]>>,
  given: Write,
): Promise<Written> {
  const { operation, undoes, person, origin, now } = given;
  const subject = subjectOf(operation);
  const { district } = subject;
  const change = ChangeId.parse(given.id);
  const accountId: AccountId | null = person.account?.id ?? null;
  const revision = await nextRevision(tx);
  await tx.insert(changes).values({
    districtId: district,
    id: change,
    revision,
    at: now.toISOString(),
    accountId,
    operation,
    reverse,
    undoes,
  });
  await appendLog(
    tx,
    { account: accountId, who: person.account?.name ?? person.kind, address: origin.address },
    {
      district,
      kind: logKindOf(given),
      subject: subjectText(subject),
      details: {
        change,
        version,
        ...(undoes === null ? {} : { undoes }),
        ...toldInLog(operation, reverse),
      },
    },
    now,
  );
  await notifyInstances(tx, revision);
  return { change, version, revision };
}

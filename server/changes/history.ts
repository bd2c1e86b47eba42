/** What has happened to a measure, an actor, a place, a finding or a joint effort, newest first. */
import { desc, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { neededAction } from "#data/rules/needed-action.ts";
import type { Subject, ToldNoun } from "#data/rules/operation-subject.ts";
import { audienceIn, mayDo } from "#data/rules/permissions.ts";
import type { HistoryEntry, OutlineChange } from "#data/schema/change-answer.ts";
import { effortActors } from "#data/schema/effort.ts";
import { ChangeId } from "#data/schema/ids.ts";
import { Measure } from "#data/schema/measure.ts";
import { DocumentRef, KeptOperation } from "#data/schema/operation.ts";
import type { Scope } from "#data/schema/shown.ts";
import { accounts, changes } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { fieldChanges } from "./field-changes.ts";
import { isAbout } from "./is-about.ts";
import { seenFields } from "./seen-fields.ts";
import { standing } from "./standing.ts";

/** The newest changes that are told. */
const CHANGES = 200;

type Told = Extract<Subject, { noun: ToldNoun }>;

/** An import as far as it is about one row. */
const SetRow = z.object({
  kind: z.literal("set-row"),
  row: Measure.nullable(),
  document: DocumentRef.nullable(),
});
const ToldOperation = z.union([SetRow, KeptOperation]);

const ROW = sql.raw(`'$.content.priorityAreas[*].problems[*].causes[*].measures[*] ? (@.id == $id)'`);

/** A whole plan, or the other rows of a change, stay in the database; the one row of it is what there is to tell. */
const ofSubject = (
  column: typeof changes.operation | typeof changes.reverse,
  { id, district }: Told,
): SQL<unknown> =>
  sql`case when ${column}->>'kind' = 'set-plan' then jsonb_build_object(
    'kind', 'set-row',
    'row', jsonb_path_query_first(${column}, ${ROW}, jsonb_build_object('id', ${id}::text)),
    'document', ${column}->'document'
  ) when ${column}->>'kind' = 'change-measures' then jsonb_build_object(
    'kind', 'change-measure',
    'measure', ${id}::text,
    'district', ${district}::text,
    'set', ${column}->'sets'->(
      select (place - 1)::int from jsonb_array_elements_text(${column}->'measures') with ordinality as row (measure, place)
      where measure = ${id}
    )
  ) else ${column} end`;

/** How many rows a change of several is about. */
const ROWS = sql<number>`case when ${changes.operation}->>'kind' = 'change-measures'
  then jsonb_array_length(${changes.operation}->'measures') else 1 end`;

type ToldOperation = z.output<typeof ToldOperation>;

/** The outline that a write puts there. */
const outlineAfter = (operation: ToldOperation) =>
  operation.kind === "change-place" ? (operation.set.geometry ?? null) : null;

function outlineChange(operation: ToldOperation, reverse: ToldOperation): OutlineChange | null {
  const [before, after] = [outlineAfter(reverse), outlineAfter(operation)];
  return before === null || after === null ? null : { before, after };
}

interface Asker extends Pick<Person, "viewer" | "account"> {
  /** Whose the subject is. */
  scope: Scope;
  /** The actors that there are, where what is taken back may name one that is gone. */
  register?: ReadonlySet<string>;
}

/** Whose an effort is once a change of it is taken back; null where somebody who then came is gone. */
function scopesAfter(
  { scope, register }: Pick<Asker, "scope" | "register">,
  reverse: ToldOperation,
): Scope[] | null {
  if (reverse.kind !== "set-effort" || reverse.content === null) return [scope];
  const actors = effortActors(reverse.content);
  const isThere = register === undefined || actors.every((id) => register.has(id));
  return isThere ? [scope, { district: reverse.district, actors }] : null;
}

/** Whether the asker could take a change back, if nothing has come after it: the rules of `undo`. */
function couldUndo(
  { viewer, account, ...whose }: Asker,
  { by, reverse }: { by: string | null; reverse: ToldOperation },
): boolean {
  // An import is taken back as a whole, where its plan is.
  if (reverse.kind === "set-row" || reverse.kind === "expired-follow-up") return false;
  const isOwn = by === (account?.id ?? null);
  const needed = [neededAction(reverse), ...(isOwn ? [] : ["edit" as const])];
  const scopes = scopesAfter(whose, reverse);
  return scopes?.every((scope) => needed.every((action) => mayDo(viewer, action, scope))) ?? false;
}

export async function historyOf(db: Db, subject: Told, asker: Asker): Promise<HistoryEntry[]> {
  const rows = await db
    .select({
      id: changes.id,
      at: changes.at,
      undoes: changes.undoes,
      by: changes.accountId,
      operation: ofSubject(changes.operation, subject),
      reverse: ofSubject(changes.reverse, subject),
      rows: ROWS,
      who: accounts.name,
    })
    .from(changes)
    .leftJoin(accounts, eq(accounts.id, changes.accountId))
    .where(isAbout(db, subject))
    .orderBy(desc(changes.revision))
    .limit(CHANGES);
  const told = rows.map(({ operation, reverse, ...rest }) => ({
    ...rest,
    operation: ToldOperation.parse(operation),
    reverse: ToldOperation.parse(reverse),
  }));
  const last = standing(told.filter(({ operation }) => operation.kind !== "expired-follow-up").reverse()).at(
    -1,
  );
  const viewer = audienceIn(asker.viewer, asker.scope);
  return told.map((change) => {
    const { id, at, undoes, who, operation, reverse } = change;
    return {
      change: ChangeId.parse(id),
      at,
      who,
      undoes: ChangeId.nullable().parse(undoes),
      isExpired: operation.kind === "expired-follow-up",
      document: operation.kind === "set-row" ? (operation.document?.title ?? null) : null,
      fields: seenFields(subject.noun, fieldChanges(operation, reverse), viewer),
      outline: outlineChange(operation, reverse),
      rows: Number(change.rows),
      mayUndo: change === last && couldUndo(asker, change),
    };
  });
}

/** What a kind of write is made of, and one write of its kind ready to be made. */
import type { Dataset } from "#data/rules/dataset.ts";
import type { Viewer } from "#data/rules/permissions.ts";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import type { Operation } from "#data/schema/operation.ts";
import type { Scope } from "#data/schema/shown.ts";
import type { Tx } from "#server/db/open.ts";
import { personIssuesOf } from "./person-issues.ts";

export type Issue = NonNullable<ApiProblem["issues"]>[number];

/** What a write's content is compared with. */
export interface Known {
  dataset: Dataset;
  viewer: Viewer;
}

/** The subject as it is now, held until the transaction ends. */
export interface Locked {
  /** 0 for what is not there yet. */
  version: number;
  /** The version after the write, where it is not simply the next. */
  next?: number;
  scope: Scope;
  /** Where it is several records, whose each of them is: who writes must reach them all. */
  scopes?: readonly Scope[];
}

/** What writes to one kind of subject share. */
export interface SubjectKind<O, L extends Locked> {
  /** @throws ChangeRefused when it is not as the write takes for granted */
  lock: (tx: Tx, operation: O) => Promise<L>;
  setVersion: (tx: Tx, operation: O, version: number) => Promise<void>;
}

export interface OperationKind<O, L extends Locked> extends SubjectKind<O, L> {
  /** What of it cannot be taken, field by field. */
  issues: (operation: O, current: L, known: Known) => Issue[];
  /** @returns what takes it back */
  apply: (tx: Tx, operation: O, current: L) => Promise<Operation>;
}

/** One write whose subject is held. */
export interface Held extends Locked {
  issues: (known: Known) => Issue[];
  /** @returns what takes it back, and the subject's version after it */
  apply: () => Promise<{ reverse: Operation; version: number }>;
}

export async function hold<O, L extends Locked>(
  tx: Tx,
  kind: OperationKind<O, L>,
  operation: O,
): Promise<Held> {
  const current = await kind.lock(tx, operation);
  const { version, scope, scopes = [scope], next = version + 1 } = current;
  return {
    version,
    scope,
    scopes,
    issues: (known) => {
      const own = kind.issues(operation, current, known);
      // A kind names the field as it was sent; no text of any kind is kept unguarded for want of that.
      return own.length > 0 ? own : personIssuesOf(operation, current, known);
    },
    apply: async () => {
      const reverse = await kind.apply(tx, operation, current);
      await kind.setVersion(tx, operation, next);
      return { reverse, version: next };
    },
  };
}

/** Many rows in few statements. */
import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "#server/db/open.ts";

/** Well under PostgreSQL's 65,535 parameters for any table here. */
const ROWS_A_STATEMENT = 500;

export function* inStatements<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    yield rows.slice(from, from + ROWS_A_STATEMENT);
}

export async function insert<T extends PgTable>(
  tx: Tx,
  table: T,
  rows: readonly T["$inferInsert"][],
): Promise<void> {
  for (const some of inStatements(rows)) await tx.insert(table).values(some);
}

/**
 * What an insert that meets its key does: everything but the key is taken over.
 *
 * @param version what becomes of the version; without it, the one that was to be inserted
 */
export function takeOver(table: PgTable, version?: SQL): Record<string, SQL> {
  const set: Record<string, SQL> = {};
  for (const [key, column] of Object.entries(getTableColumns(table))) {
    if (column.name === "version" && version !== undefined) set[key] = version;
    else if (!column.primary && column.name !== "district_id" && column.name !== "id") {
      set[key] = sql.raw(`excluded."${column.name}"`);
    }
  }
  return set;
}

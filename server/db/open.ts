/** Opens the database: embedded in a folder, or a PostgreSQL server; the same driver and code for both. */
import { join } from "node:path";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { paths } from "#server/paths.ts";
import { type Embedded, startEmbedded } from "./embedded.ts";
import { lockFolder } from "./folder-lock.ts";
import { type Listen, listenAt } from "./listen.ts";
import * as tables from "./tables.ts";

export type Db = NodePgDatabase<typeof tables>;

/** A transaction under way. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

export interface Database {
  db: Db;
  /** Rejects when the database does not answer. */
  ping: () => Promise<void>;
  /** The embedded engine; null with a server. */
  embedded: Embedded | null;
  /** Hears other instances; null with the embedded engine, which one process has to itself. */
  listen: Listen | null;
  close: () => Promise<void>;
}

export interface OpenOptions {
  /** `postgres://…`; without it the database is embedded in `folder`. */
  url?: string | undefined;
  folder: string;
  /** Hears of connections that break while nobody uses them. */
  onError: (error: Error) => void;
}

/** Any number; all instances agree on it. Migrations of several first starts at once exclude each other. */
const MIGRATION_LOCK = 4_711_2023;

async function ready(pool: pg.Pool, onError: (error: Error) => void): Promise<Db> {
  // Without a listener, a server that goes away takes the whole process with it.
  pool.on("error", onError);
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: paths.migrations });
    await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    client.release();
  } catch (error) {
    // The session goes, and its lock with it.
    client.release(true);
    throw error;
  }
  return drizzle(pool, { schema: tables });
}

export async function openDatabase({ url, folder, onError }: OpenOptions): Promise<Database> {
  if (url !== undefined) {
    const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
    const db = await ready(pool, onError);
    return {
      db,
      ping: async () => void (await pool.query("select 1")),
      embedded: null,
      listen: listenAt(url),
      close: () => pool.end(),
    };
  }
  const unlock = await lockFolder(folder);
  try {
    const embedded = await startEmbedded(join(folder, "database"));
    // One session is all there is: the pool makes everyone wait for their turn, transactions included.
    const pool = new pg.Pool({
      max: 1,
      idleTimeoutMillis: 0,
      user: "postgres",
      database: "postgres",
      stream: embedded.socket,
    });
    const db = await ready(pool, onError);
    return {
      db,
      ping: async () => void (await pool.query("select 1")),
      embedded,
      listen: null,
      close: async () => {
        await pool.end();
        await embedded.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** The databases that the same tests run on: the embedded one always, a PostgreSQL server where one is given. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type Database, openDatabase } from "#server/db/open.ts";

export interface Engine {
  name: string;
  /** Why it cannot run here, or null. */
  skipped: string | null;
  /** An empty database of its own, and what takes it away again. */
  open: () => Promise<{ database: Database; remove: () => Promise<void> }>;
}

const server = process.env.TEST_DATABASE_URL;

const failOnError = (error: Error): never => {
  throw error;
};

export const ENGINES: readonly Engine[] = [
  {
    name: "the embedded database",
    skipped: null,
    open: async () => {
      const folder = await mkdtemp(join(tmpdir(), "platsplan-test-"));
      const database = await openDatabase({ folder, onError: failOnError });
      return {
        database,
        remove: async () => {
          await database.close();
          await rm(folder, { recursive: true });
        },
      };
    },
  },
  {
    name: "a PostgreSQL server",
    skipped: server === undefined ? "TEST_DATABASE_URL is not set" : null,
    open: async () => {
      const admin = new pg.Client({ connectionString: server });
      await admin.connect();
      const name = `test_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
      await admin.query(`create database ${name}`);
      const url = new URL(server ?? "");
      url.pathname = `/${name}`;
      let isRemoving = false;
      // Dropping the database cuts off connections that are still saying goodbye.
      const onError = (error: Error) => {
        if (!isRemoving) failOnError(error);
      };
      const database = await openDatabase({ url: url.href, folder: "", onError });
      return {
        database,
        remove: async () => {
          isRemoving = true;
          await database.close();
          await admin.query(`drop database ${name} with (force)`);
          await admin.end();
        },
      };
    },
  },
];

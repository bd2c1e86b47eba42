/** The databases that the same tests run on: the embedded one always, a PostgreSQL server where one is given. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { type Database, openDatabase } from "#server/db/open.ts";

/** Where an empty database is. */
interface Place {
  /** How a process of its own reaches it. */
  env: { DATA_DIR: string; DATABASE_URL: string };
  connect: () => Promise<Database>;
  /** For when nobody has it open any more. */
  remove: () => Promise<void>;
}

export interface Engine {
  name: string;
  /** Why it cannot run here, or null. */
  skipped: string | null;
  place: () => Promise<Place>;
  /** An empty database of its own, and what takes it away again. */
  open: () => Promise<{ database: Database; remove: () => Promise<void> }>;
}

const server = process.env.TEST_DATABASE_URL;

const failOnError = (error: Error): never => {
  throw error;
};

const folderOf = (): Promise<string> => mkdtemp(join(tmpdir(), "platsplan-test-"));

async function embedded(): Promise<Place> {
  const folder = await folderOf();
  await cp(inject("emptyFolder"), folder, { recursive: true });
  return {
    env: { DATA_DIR: folder, DATABASE_URL: "" },
    connect: () => openDatabase({ folder, onError: failOnError }),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function onServer(): Promise<Place> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const name = `test_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
  await admin.query(`create database ${name} template ${inject("emptyOnServer")}`);
  const url = new URL(server ?? "");
  url.pathname = `/${name}`;
  const folder = await folderOf();
  let isRemoving = false;
  // Dropping the database cuts off connections that are still saying goodbye.
  const onError = (error: Error) => {
    if (!isRemoving) failOnError(error);
  };
  return {
    env: { DATA_DIR: folder, DATABASE_URL: url.href },
    connect: () => openDatabase({ url: url.href, folder: "", onError }),
    remove: async () => {
      isRemoving = true;
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
      await rm(folder, { recursive: true });
    },
  };
}

const opened = (place: () => Promise<Place>) => async () => {
  const { connect, remove } = await place();
  const database = await connect();
  return {
    database,
    remove: async () => {
      await database.close();
      await remove();
    },
  };
};

export const ENGINES: readonly Engine[] = [
  { name: "the embedded database", skipped: null, place: embedded, open: opened(embedded) },
  {
    name: "a PostgreSQL server",
    skipped: server === undefined ? "TEST_DATABASE_URL is not set" : null,
    place: onServer,
    open: opened(onServer),
  },
];

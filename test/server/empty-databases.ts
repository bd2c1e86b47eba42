/**
 * An empty database of each engine, made once for a whole run: making one anew for every test file
 * takes seconds each, copying one a fraction of that.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "#server/db/open.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of an embedded database that nobody has open. */
    emptyFolder: string;
    /** A database on the server that nobody is connected to; null without a server. */
    emptyOnServer: string | null;
  }
}

const onError = (error: Error): never => {
  throw error;
};

const server = process.env.TEST_DATABASE_URL;

async function emptyOnServer(url: string): Promise<{ name: string; remove: () => Promise<void> }> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const name = `test_empty_${process.pid}_${Date.now()}`;
  await admin.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const { close } = await openDatabase({ url: own.href, folder: "", onError });
  await close();
  return {
    name,
    remove: async () => {
      await admin.query(`drop database ${name}`);
      await admin.end();
    },
  };
}

export default async function make(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "platsplan-empty-"));
  const { close } = await openDatabase({ folder, onError });
  await close();
  project.provide("emptyFolder", folder);
  const onServer = server === undefined ? null : await emptyOnServer(server);
  project.provide("emptyOnServer", onServer?.name ?? null);
  return async () => {
    await onServer?.remove();
    await rm(folder, { recursive: true });
  };
}

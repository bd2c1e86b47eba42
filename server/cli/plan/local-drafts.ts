/** The drafts of the configured database, asked for as the page asks for them, without a server in between. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { OPERATOR } from "#server/access/index.ts";
import { Audit } from "#server/audit/index.ts";
import type { Config } from "#server/config.ts";
import { readDatasetFiles, SnapshotStore, seed } from "#server/dataset/index.ts";
import { openDatabase } from "#server/db/open.ts";
import { ComingRows, DraftReader, draftsRoutes, Proposals } from "#server/drafts/index.ts";
import { onError } from "#server/http/api-fault.ts";
import { HotAnswers } from "#server/http/hot-answer.ts";
import type { Origin } from "#server/http/origin.ts";
import type { Env, Person } from "#server/http/person.ts";
import { createLog } from "#server/log.ts";
import { paths } from "#server/paths.ts";

/** Whoever runs commands on the server's own machine could read and write the database anyway. */
const PERSON: Person = { kind: "system", viewer: OPERATOR, viewKey: "operator", account: null };

/** Where the log says that it came from. */
const ORIGIN: Origin = { address: "npm run plan", isSecure: true, isLocal: true, url: "http://localhost" };

export interface LocalDrafts {
  /** Asks the routes of drafts, and nothing else. */
  ask: (path: string, init?: RequestInit) => Promise<Response>;
  close: () => Promise<void>;
}

/** @throws FolderInUse where the embedded database is another process's */
export async function openLocalDrafts(config: Config): Promise<LocalDrafts> {
  const log = createLog("error");
  const database = await openDatabase({
    url: config.databaseUrl,
    folder: config.dataDir,
    onError: (error) => log.error({ err: error }, "database connection lost"),
  });
  try {
    const { db } = database;
    // A database that nobody has started yet knows no district.
    await seed(db, await readDatasetFiles(paths.data));
    const store = new SnapshotStore(db);
    await store.refresh();
    const now = () => new Date();
    const reading = { db, store, limits: config.readLimits, log };
    const proposals = new Proposals(reading);
    const reader = new DraftReader({ ...reading, proposals });
    const coming = new ComingRows({ ...reading, reader });
    const audit = new Audit({ db, log, now });
    // Servers on the same database hear of the change from the database itself.
    const changed = () => {};
    const app = new OpenAPIHono<Env>();
    app.onError(onError(log));
    app.use(async (c, next) => {
      c.set("origin", ORIGIN);
      c.set("person", PERSON);
      await next();
    });
    const hot = new HotAnswers();
    const drafts = draftsRoutes({ db, store, hot, audit, now, changed, proposals, reader, coming });
    app.route("/api/drafts", drafts);
    return { ask: async (path, init) => app.request(path, init), close: database.close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

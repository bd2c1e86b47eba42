/** The whole application on a database of its own, seeded with the project's dataset. */
import { pino } from "pino";
import { createApp } from "#server/app.ts";
import { readDatasetFiles, SnapshotStore, seed } from "#server/dataset/index.ts";
import type { Database } from "#server/db/open.ts";
import { paths } from "#server/paths.ts";

export interface OpenApp {
  /** Asks the application as HTTP would, from this machine unless another address is given. */
  get: (path: string, init?: RequestInit, from?: string) => Promise<Response>;
  /** What it has logged, line by line. */
  logged: string[];
}

/** What the node server hands over with a request: whose connection it came on. */
const connection = (remoteAddress: string) => ({
  incoming: { socket: { remoteAddress, remotePort: 50_000, remoteFamily: "IPv4" } },
});

export async function openApp(
  database: Database,
  {
    requestsPerMinute = 1_000_000,
    mapStyleUrl,
    trustedProxies = [],
  }: { requestsPerMinute?: number; mapStyleUrl?: string; trustedProxies?: string[] } = {},
): Promise<OpenApp> {
  await seed(database.db, await readDatasetFiles(paths.data));
  const store = new SnapshotStore(database.db);
  await store.refresh();
  const logged: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void logged.push(line) });
  const app = createApp({
    config: { requestsPerMinute, mapStyleUrl, trustedProxies },
    store,
    ping: database.ping,
    log,
    clientFolder: paths.client,
  });
  return {
    get: async (path, init, from = "127.0.0.1") => app.request(path, init, connection(from)),
    logged,
  };
}

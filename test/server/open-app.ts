/** The whole application on a database of its own, seeded with the project's dataset. */
import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { pino } from "pino";
import { z } from "zod";
import { type AccessDeps, identify, providerReader } from "#server/access/index.ts";
import { createApp } from "#server/app.ts";
import type { Changed } from "#server/changes/index.ts";
import { readDatasetFiles, type SeedFiles, SnapshotStore, seed } from "#server/dataset/index.ts";
import type { Database } from "#server/db/open.ts";
import type { Env, Person } from "#server/http/person.ts";
import type { Needs } from "#server/http/rule.ts";
import { type Live, startLive } from "#server/live/index.ts";
import type { Mailer } from "#server/mail/index.ts";
import { paths } from "#server/paths.ts";
import { ReadLimits } from "#server/plans/index.ts";

export interface OpenApp {
  /** Asks the application as HTTP would, from this machine unless another address is given. */
  get: (path: string, init?: RequestInit, from?: string) => Promise<Response>;
  /** What it has logged, line by line. */
  logged: string[];
  database: Database;
  access: AccessDeps;
  /** Every route as it is declared, with its rule and its answers. */
  routes: DeclaredRoute[];
  /** Every handler that the application holds, whatever declared it. */
  handlers: { method: string; path: string }[];
  /** To be closed where `hearsOthers` is set. */
  live: Live;
}

export interface DeclaredRoute {
  method: string;
  /** `/api/places/{id}`. */
  path: string;
  needs: Needs | undefined;
  /** Of a success; null where it is no JSON. */
  answer: z.ZodType | null;
}

function declaredRoutes(app: ReturnType<typeof createApp>): DeclaredRoute[] {
  return app.openAPIRegistry.definitions.flatMap((definition): DeclaredRoute[] => {
    if (definition.type !== "route") return [];
    const { method, path, responses } = definition.route;
    const success: unknown = responses[200];
    const schema =
      typeof success === "object" && success !== null && "content" in success
        ? (success as { content?: { "application/json"?: { schema?: unknown } } }).content?.[
            "application/json"
          ]?.schema
        : undefined;
    return [
      {
        method,
        path,
        needs: (definition.route as { "x-needs"?: Needs })["x-needs"],
        answer: schema instanceof z.ZodType ? schema : null,
      },
    ];
  });
}

interface OpenAppOptions {
  /** What it is seeded with; the project's own dataset unless another is given. */
  files?: SeedFiles;
  requestsPerMinute?: number;
  streamsPerAddress?: number;
  streamsPerAccount?: number;
  mapStyleUrl?: string;
  readLimits?: Partial<ReadLimits>;
  publicUrl?: string;
  trustedProxies?: string[];
  /** Who asks, whatever the request says; else it is found out as it always is. */
  person?: Person;
  mayDemo?: boolean;
  now?: () => Date;
  /** What takes the mails that it sends. */
  mailer?: Mailer;
  onRightsChanged?: (accountId: string) => void;
  changed?: (change: Changed) => void;
  /** Whether it listens for other instances on the same server. */
  hearsOthers?: boolean;
}

const always =
  (person: Person): MiddlewareHandler<Env> =>
  async (c, next) => {
    c.set("person", person);
    await next();
  };

/** What the node server hands over with a request: whose connection it came on. */
const connection = (remoteAddress: string) => ({
  incoming: { socket: { remoteAddress, remotePort: 50_000, remoteFamily: "IPv4" } },
});

export async function openApp(
  database: Database,
  {
    files,
    requestsPerMinute = 1_000_000,
    streamsPerAddress = 200,
    streamsPerAccount = 10,
    mapStyleUrl,
    readLimits = {},
    publicUrl,
    trustedProxies = [],
    person,
    mayDemo = true,
    changed,
    now = () => new Date(),
    onRightsChanged = () => {},
    hearsOthers = false,
    mailer,
  }: OpenAppOptions = {},
): Promise<OpenApp> {
  await seed(database.db, files ?? (await readDatasetFiles(paths.data)));
  const store = new SnapshotStore(database.db);
  await store.refresh();
  const logged: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void logged.push(line) });
  const key = new Uint8Array(randomBytes(32));
  const access: AccessDeps = {
    db: database.db,
    store,
    key,
    now,
    provider: providerReader(database.db, key),
    publicUrl: publicUrl ?? null,
    onRightsChanged,
    log,
  };
  const live = startLive({
    database: hearsOthers ? database : { ...database, listen: null },
    store,
    limits: { streamsPerAddress, streamsPerAccount },
    log,
  });
  const app = createApp({
    config: { requestsPerMinute, mapStyleUrl, trustedProxies, readLimits: ReadLimits.parse(readLimits) },
    db: database.db,
    mailer: mailer ?? null,
    identify: person === undefined ? identify({ ...access, mayDemo }) : always(person),
    access,
    store,
    live,
    ping: database.ping,
    log,
    ...(changed === undefined ? {} : { changed }),
    clientFolder: paths.client,
  });
  return {
    get: async (path, init, from = "127.0.0.1") => app.request(path, init, connection(from)),
    logged,
    database,
    access,
    routes: declaredRoutes(app),
    handlers: app.routes.map(({ method, path }) => ({ method, path })),
    live,
  };
}

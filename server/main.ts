/** Reads the settings, opens the database, listens; and closes all of it again. */
import { serve } from "@hono/node-server";
import {
  type AccessDeps,
  BadSecret,
  hasAdministrator,
  identify,
  issueWelcome,
  providerReader,
  readSecret,
  welcomeUrl,
} from "#server/access/index.ts";
import { startRetention } from "#server/audit/index.ts";
import { removeExpiredNotes } from "#server/changes/index.ts";
import { BadFile, readDatasetFiles, SnapshotStore, seed } from "#server/dataset/index.ts";
import { FolderInUse } from "#server/db/folder-lock.ts";
import { type Db, openDatabase } from "#server/db/open.ts";
import { removeExpiredDrafts, removeExpiredFiles, removeNotesFromDocuments } from "#server/drafts/index.ts";
import { removeExpiredFeedback, startMail } from "#server/feedback/index.ts";
import { startLive, Who } from "#server/live/index.ts";
import { createMailer } from "#server/mail/index.ts";
import { termsOf } from "#server/settings/index.ts";
import { createApp } from "./app.ts";
import { type Config, parseConfig } from "./config.ts";
import { createLog } from "./log.ts";
import { paths } from "./paths.ts";

/** How long requests that are under way may take once the server is told to stop. */
const GRACE_MS = 5_000;

const SWEEP_MS = 50;

/**
 * How long a connection without a request stays open: longer than proxies and browsers keep one they may
 * use again (nginx: 60 s), or a request that goes out as the server closes it is lost. Node's own is 5 s.
 */
const KEEP_ALIVE_MS = 75_000;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Ends the program with words instead of a stack. */
function refuse(text: string): never {
  process.stderr.write(text.endsWith("\n") ? text : `${text}\n`);
  process.exit(1);
}

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host);

/** As long as nobody administers the installation, whoever started it may make the first who does. */
async function offerFirstAdministrator(db: Db, site: string, mayDemo: boolean): Promise<void> {
  if (await hasAdministrator(db)) return;
  const { token } = await issueWelcome(db, "first-administrator", null, new Date());
  const [sv, en] = mayDemo
    ? ["Demo tills någon administrerar.", "Demo until somebody administers."]
    : ["Ingen administrerar än.", "Nobody administers yet."];
  say(
    `${sv} Gör dig till administratör med länken, som gäller en gång, i ett dygn:\n` +
      `${en} Become administrator by the link, good once, for a day:\n` +
      `  ${welcomeUrl(site, token)}`,
  );
}

async function run(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  if (!isLoopback(config.host)) {
    log.warn(
      { host: config.host },
      "Servern nås från andra datorer: sätt TLS framför den (the server is reached from other machines: put TLS in front of it)",
    );
  }
  const files = await readDatasetFiles(paths.data);
  const database = await openDatabase({
    url: config.databaseUrl,
    folder: config.dataDir,
    onError: (error) => log.error({ err: error }, "database connection lost"),
  });
  await seed(database.db, files, {
    onEdited: () =>
      log.warn(
        "Filerna i data/ är ändrade, men planerna är redigerade här: databasen behåller sitt innehåll (the files in data/ have changed, but the plans have been edited here: the database keeps its content)",
      ),
  });
  const store = new SnapshotStore(database.db);
  await store.refresh();
  const live = startLive({ database, store, limits: config, log });

  const { db } = database;
  const key = await readSecret(config.secretFile);
  const access: AccessDeps = {
    db,
    store,
    key,
    now: () => new Date(),
    provider: providerReader(db, key),
    publicUrl: config.publicUrl ?? null,
    onRightsChanged: (who) => void live.endStreamsOf(Who.parse(who)),
    log,
  };
  // A proxy that says nothing of itself makes the whole world look like this machine: whoever sets the
  // server up for others gets no demo.
  const mayDemo =
    isLoopback(config.host) && config.trustedProxies.length === 0 && config.publicUrl === undefined;
  const mailer = config.mail === null ? null : createMailer(config.mail);
  const app = createApp({
    config,
    db,
    mailer,
    identify: identify({ ...access, mayDemo }),
    access,
    store,
    live,
    ping: database.ping,
    log,
    clientFolder: paths.client,
  });
  const server = serve(
    {
      fetch: app.fetch,
      hostname: config.host,
      port: config.port,
      serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
    },
    ({ address, port }) => {
      const host = isLoopback(config.host) ? "localhost" : address.includes(":") ? `[${address}]` : address;
      const site = config.publicUrl ?? `http://${host}:${port}`;
      say(`Platsplan: ${site}`);
      void offerFirstAdministrator(db, site, mayDemo);
    },
  );
  const retention = startRetention({
    db: database.db,
    log,
    districts: () => store.current.dataset.districts.map(({ id }) => id),
    termsOf: (district) => termsOf(db, district),
    removeDrafts: (now) => removeExpiredDrafts(db, now),
    removeFiles: (term) => removeExpiredFiles(db, term),
    removeFeedback: (term) => removeExpiredFeedback(db, term),
    removeNotes: async (term) => {
      await removeExpiredNotes({ db, store, changed: live.changed }, term);
      await removeNotesFromDocuments(db, term);
    },
  });
  const mail = mailer === null ? null : startMail({ db, store, mailer, log, now: access.now });
  server.on("error", (error) => {
    if ("code" in error && error.code === "EADDRINUSE") {
      refuse(
        `PORT=${config.port} är upptagen. Välj en annan.\nPORT=${config.port} is taken. Choose another.`,
      );
    }
    refuse(error.message);
  });

  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    retention.stop();
    mail?.stop();
    // Open streams never end by themselves; they go before the server waits for what is under way.
    const left = live.close();
    const closed = () => void left.then(() => database.close()).then(() => process.exit(0));
    server.close(closed);
    // A connection whose stream or answer has ended would be kept for another: it closes when it is idle.
    setInterval(() => {
      if ("closeIdleConnections" in server) server.closeIdleConnections();
    }, SWEEP_MS).unref();
    setTimeout(closed, GRACE_MS).unref();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

const parsed = parseConfig(process.env, process.argv.slice(2));
if (parsed.kind === "help") say(parsed.text);
else if (parsed.kind === "refused") refuse(parsed.text);
else {
  const { config } = parsed;
  run(config).catch((error: unknown) => {
    if (error instanceof FolderInUse || error instanceof BadFile || error instanceof BadSecret)
      refuse(error.message);
    if (config.databaseUrl !== undefined && error instanceof Error && "code" in error) {
      refuse(
        `Databasen i DATABASE_URL går inte att använda: ${error.message}\n` +
          `The database in DATABASE_URL cannot be used: ${error.message}`,
      );
    }
    throw error;
  });
}

/**
 * `npm run bench`: speed and size as ratios within one run; the machine's own pace falls out.
 *
 * Prints a line per measurement: what, how much, and against what.
 */
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { brotliCompressSync } from "node:zlib";
import { pino } from "pino";
import { facetCounts } from "#data/rules/facet-counts.ts";
import { filterContext } from "#data/rules/filter-context.ts";
import { placeView } from "#data/rules/place-view.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";
import { hashPassword, verifyPassword } from "#server/access/credentials/password.ts";
import { type AccessDeps, identify } from "#server/access/index.ts";
import { createApp } from "#server/app.ts";
import { readDatasetFiles, SnapshotStore, seed } from "#server/dataset/index.ts";
import { openDatabase } from "#server/db/open.ts";
import { startLive } from "#server/live/index.ts";
import { paths } from "#server/paths.ts";
import { ReadLimits } from "#server/plans/index.ts";
import { publish } from "#test/fixtures/published/publish.ts";
import { publishedVersion } from "#test/fixtures/published/published-set.ts";
import { buildReader } from "./build-reader.ts";
import { firstLoad } from "./first-load.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The median time of one call, in milliseconds, after a few to warm up. */
async function median(times: number, call: () => unknown): Promise<number> {
  for (let warm = 0; warm < 5; warm++) await call();
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await call();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const ratio = (what: string, value: number, against: string, other: number) =>
  say(`${what}: ${(value / other).toFixed(2)} × ${against} (${value.toFixed(3)} / ${other.toFixed(3)} ms)`);

const folder = await mkdtemp(join(tmpdir(), "platsplan-bench-"));
const database = await openDatabase({
  folder,
  onError: (error) => {
    throw error;
  },
});
const files = await readDatasetFiles(paths.data);
await seed(database.db, files);
const store = new SnapshotStore(database.db);
await store.refresh();
const view = store.view({ grants: [{ district: null, role: "reader", actors: new Set() }] }, "internal");
const log = pino({ level: "silent" });
const access: AccessDeps = {
  db: database.db,
  store,
  key: new Uint8Array(32),
  now: () => new Date(),
  provider: async () => null,
  publicUrl: null,
  onRightsChanged: () => {},
  log,
};
const app = createApp({
  config: {
    mapStyleUrl: undefined,
    readLimits: ReadLimits.parse({}),
    requestsPerMinute: 1_000_000_000,
    trustedProxies: [],
  },
  db: database.db,
  mailer: null,
  identify: identify({ ...access, mayDemo: false }),
  access,
  store,
  live: startLive({ database, store, limits: { streamsPerAddress: 1, streamsPerAccount: 1 }, log }),
  ping: database.ping,
  log,
  clientFolder: paths.client,
});

const ask = async (path: string, encoding: string) =>
  (await app.request(path, { headers: { "accept-encoding": encoding } })).arrayBuffer();
const bytes = new Uint8Array(await ask("/api/places", "br"));
const bare = await median(400, async () => new Response(bytes).arrayBuffer());
ratio(
  "GET /api/places, prepared",
  await median(400, () => ask("/api/places", "br")),
  "bytes from memory",
  bare,
);
ratio(
  "GET /healthz, not prepared",
  await median(400, () => ask("/healthz", "br")),
  "bytes from memory",
  bare,
);
const unprepared = await median(40, () => brotliCompressSync(JSON.stringify(view.features)));
ratio("the same written and compressed anew", unprepared, "bytes from memory", bare);

const places = view.features.map((feature) => feature.properties);
const filter = MeasureFilter.parse({ district: ["sodermalm"], status: ["done", "started"] });
const context = filterContext(places, view.whole.dataset.actors);
const filtering = await median(200, () => placeView(places, view.rows, filter, context));
const many = Array.from({ length: 20 }, () => view.rows).flat();
ratio(
  "a filter over 20 × the rows",
  await median(50, () => placeView(places, many, filter, context)),
  "over the rows",
  filtering,
);
/** Of a whole city: 5,000 rows. */
const city = Array.from({ length: Math.ceil(5_000 / view.rows.length) }, () => view.rows)
  .flat()
  .slice(0, 5_000);
const cityFiltering = await median(50, () => placeView(places, city, filter, context));
ratio(
  "the numbers beside every value, over 5,000 rows",
  await median(50, () => facetCounts(city, filter, context)),
  "the filter itself",
  cityFiltering,
);
/** What a refusal takes must not tell an account that exists from one that does not. */
const stored = await hashPassword("korrekt häst batteri häftapparat");
ratio(
  "refusing an unknown account",
  await median(20, () => verifyPassword(null, "fel")),
  "refusing a wrong password",
  await median(20, () => verifyPassword(stored, "fel")),
);

/** What everyone's page takes to be read, against what the app takes to begin. */
await publish(database.db, publishedVersion(1));
const sitePage = (await ask("/offentligt/sodermalm", "gzip")).byteLength;
const siteBytes = sitePage + (await firstLoad(paths.client, ["public-site/site.css", "public-site/main.ts"]));
const appBytes = await firstLoad(paths.client, ["index.html"]);
say(
  `a published district to be read: ${(siteBytes / appBytes).toFixed(3)} × the app's first load ` +
    `(${(siteBytes / 1_000).toFixed(1)} / ${(appBytes / 1_000).toFixed(1)} kB, gzipped)`,
);
await database.close();
await rm(folder, { recursive: true });

/** Bytes of the built page by kind, as a browser gets them. */
const assets = join(paths.client, "assets");
const sizes = new Map<string, number>();
for (const name of await readdir(assets)) {
  const kind = /\.(?:js|mjs)$/.test(name)
    ? "script"
    : name.endsWith(".css")
      ? "style"
      : name.endsWith(".json")
        ? "drawing"
        : "font";
  if (/\.(?:br|gz)$/.test(name) || /cyrillic|greek|vietnamese|latin-ext/.test(name)) continue;
  const path = join(assets, name);
  const size =
    kind === "font" ? (await stat(path)).size : brotliCompressSync(await readFile(path)).byteLength;
  sizes.set(kind, (sizes.get(kind) ?? 0) + size);
}
const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
for (const [kind, size] of sizes) {
  say(
    `built page, ${kind}: ${Math.round(size / 1_000)} kB compressed, ${Math.round((100 * size) / all)} % of all`,
  );
}

/** For the measurements of reading, which come after these. */
await buildReader();

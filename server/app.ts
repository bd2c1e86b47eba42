/** The whole server as one application: the features' routes behind the same rules. */

import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import {
  type AccessDeps,
  accountRoutes,
  callbackUrl,
  isProvider,
  meRoutes,
  opensSecret,
  peopleRoutes,
  sealProvider,
  signInRoutes,
  siteOf,
} from "#server/access/index.ts";
import { actorsRoutes, districtsRoutes } from "#server/actors/index.ts";
import { Audit, logRoutes } from "#server/audit/index.ts";
import {
  actorRoutes,
  answerRoutes,
  type Changed,
  changesRoutes,
  effortRoutes,
  findingRoutes,
  handlingRoutes,
  measureRoutes,
  mergeRoutes,
  noteTermRoutes,
  passOnRoutes,
  placeRoutes,
  publicationRoutes,
  questionRoutes,
  reminderRoutes,
  severalRoutes,
  splitRoutes,
  storyRoutes,
} from "#server/changes/index.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import type { Db } from "#server/db/open.ts";
import { ComingRows, DraftReader, draftsRoutes, Proposals, sourceRoutes } from "#server/drafts/index.ts";
import { effortsRoutes } from "#server/efforts/index.ts";
import { feedbackBox, feedbackRoutes, mailboxRoutes } from "#server/feedback/index.ts";
import { findingsRoutes } from "#server/findings/index.ts";
import { readBaseMap } from "#server/ground/index.ts";
import { sinceRoutes, trailRoutes } from "#server/history/index.ts";
import { ApiFault, onError } from "#server/http/api-fault.ts";
import { HotAnswers } from "#server/http/hot-answer.ts";
import { limits } from "#server/http/limits.ts";
import { originReader } from "#server/http/origin.ts";
import type { Env } from "#server/http/person.ts";
import { byAccount, byAddress, rateLimit } from "#server/http/rate-limit.ts";
import { requestLog } from "#server/http/request-log.ts";
import { sameSender } from "#server/http/same-sender.ts";
import { sandboxed, securityHeaders } from "#server/http/security-headers.ts";
import { unknown } from "#server/http/unknown.ts";
import { type Live, liveRoutes } from "#server/live/index.ts";
import type { Mailer } from "#server/mail/index.ts";
import { measuresRoutes, tableExportRoutes } from "#server/measures/index.ts";
import { meetingRoutes } from "#server/meetings/index.ts";
import { layersOpened, ogcFeatures } from "#server/ogc/index.ts";
import { pictureRoutes } from "#server/pictures/index.ts";
import { placesRoutes } from "#server/places/index.ts";
import { exportRoutes, plansRoutes } from "#server/plans/index.ts";
import { opened, publicSite, takesForm } from "#server/public-site/index.ts";
import { publicRoutes, publishedStore, publishRoutes } from "#server/publish/index.ts";
import { searchRoutes } from "#server/search/index.ts";
import { mapStyleReader, type SettingsDeps, settingsRoutes } from "#server/settings/index.ts";
import { sheetRoutes } from "#server/sheets/index.ts";
import { storiesRoutes } from "#server/stories/index.ts";
import { DRESSED_FILE, storyFileRoutes, TEMPLATE_LIMITS } from "#server/story-files/index.ts";
import { clientFiles, DOCS_STYLE, docsPage, healthRoutes, metaRoutes } from "#server/system/index.ts";
import { viewsRoutes } from "#server/views/index.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";

export interface AppOptions {
  config: Pick<Config, "mapStyleUrl" | "readLimits" | "requestsPerMinute" | "trustedProxies">;
  db: Db;
  store: SnapshotStore;
  live: Live;
  /** Null where the installation sends no mail. */
  mailer: Mailer | null;
  /** Finds out who asks. */
  identify: MiddlewareHandler<Env>;
  access: AccessDeps;
  /** Rejects while the database does not answer. */
  ping: () => Promise<void>;
  log: Log;
  /** Hears of every change once it stands. */
  changed?: (change: Changed) => void;
  /** Where the client was built to. */
  clientFolder: string;
}

/** What answers of the map layers may take in memory. */
const LAYER_BYTES = 16 * 1_024 * 1_024;

const ABOUT = {
  openapi: "3.1.0",
  info: {
    title: "Platsplan",
    version: "0.1.0",
    description:
      "Åtgärdsplanen mot brott och otrygghet, på kartan. Geometrier är GeoJSON i WGS 84 med longitud först. " +
      "(The crime-prevention action plan on the map. Geometries are GeoJSON in WGS 84, longitude first.)",
  },
};

export function createApp(options: AppOptions) {
  const {
    config,
    db,
    store,
    live,
    mailer,
    identify,
    access,
    ping,
    log,
    changed = live.changed,
    clientFolder,
  } = options;
  const hot = new HotAnswers();
  const audit = new Audit({ db, log, now: access.now });
  const deps = { db, store, hot, changed, audit, now: access.now };
  const ofSite = (c: Context<Env>) => siteOf(access, c);
  const telling = { ...deps, siteOf: ofSite };

  const reading = { db, store, limits: config.readLimits, log };
  const proposals = new Proposals(reading);
  const reader = new DraftReader({ ...reading, proposals });
  const coming = new ComingRows({ ...reading, reader });

  const app = new OpenAPIHono<Env>();
  const mapStyle = mapStyleReader(db, config.mapStyleUrl);
  const settings: SettingsDeps = {
    db,
    store,
    now: access.now,
    isProvider,
    sealProvider: (body, before) => sealProvider(access.key, body, before),
    opensSecret: (provider) => opensSecret(access.key, provider),
    callbackUrl: (c) => callbackUrl(access, c),
  };
  const originOf = originReader(config.trustedProxies);
  app.onError(onError(log));
  app.use(async (c, next) => {
    c.set("origin", originOf(c));
    await next();
  });
  // Outside the others: what it sets stands.
  app.use("/api/drafts/:id/file", sandboxed);
  app.use("/api/measures/:id/source/file", sandboxed);
  app.use("/offentligt/*", opened);
  app.use("/ogc/*", layersOpened);
  app.use(
    requestLog(log),
    securityHeaders(mapStyle),
    rateLimit(byAddress, config.requestsPerMinute),
    limits(
      [
        { path: /^\/api\/drafts$/, bytes: config.readLimits.bytes },
        { path: DRESSED_FILE, bytes: TEMPLATE_LIMITS.bytes },
      ],
      takesForm,
    ),
  );
  app.use("/api/*", async (_c, next) => {
    if (!store.isReady) throw new ApiFault("unavailable", undefined, { "retry-after": "5" });
    await next();
  });
  app.use("/api/*", identify, sameSender, rateLimit(byAccount, config.requestsPerMinute));
  const check = async () => {
    await ping();
    if (!store.isReady) throw new Error("No data yet");
  };

  const routes = app
    .route("/", healthRoutes(check))
    .route("/api", signInRoutes(access))
    .route("/api/account", accountRoutes(access))
    .route("/api/people", peopleRoutes(access))
    .route("/api/settings", settingsRoutes(settings))
    .route("/api/settings", noteTermRoutes({ db, now: access.now }))
    .route("/api/settings", mailboxRoutes(deps, mailer))
    .route("/api/places", placesRoutes(deps))
    .route("/api/places", placeRoutes(deps))
    .route("/api/pictures", pictureRoutes(deps))
    .route("/api/sheets", sheetRoutes(deps))
    .route("/api/measures", measuresRoutes(deps))
    .route("/api/measures", measureRoutes(deps))
    .route("/api/measures", severalRoutes(deps))
    .route("/api/measures", answerRoutes(deps))
    .route("/api/measures", tableExportRoutes(deps))
    .route("/api/feedback", feedbackRoutes(deps))
    .route("/api/feedback", handlingRoutes(deps))
    .route("/api/feedback", passOnRoutes(deps))
    .route("/api/findings", findingsRoutes(deps))
    .route("/api/findings", findingRoutes(deps))
    .route("/api/measures", sourceRoutes(deps))
    .route("/api/efforts", effortsRoutes(deps))
    .route("/api/efforts", effortRoutes(deps))
    .route("/api/changes", changesRoutes(deps))
    .route("/api/changes", sinceRoutes(deps))
    .route("/api/target-years", trailRoutes(deps))
    .route("/api/me", meRoutes(deps))
    .route("/api/plans", plansRoutes(deps))
    .route("/api/plans", exportRoutes(deps))
    .route("/api/drafts", draftsRoutes({ ...deps, proposals, reader, coming, now: access.now }))
    .route("/api/actors", actorsRoutes(deps))
    .route("/api/actors", actorRoutes(deps))
    .route("/api/actors", reminderRoutes(deps))
    .route("/api/actors", mergeRoutes(deps))
    .route("/api/actors", splitRoutes(deps))
    .route("/api/districts", districtsRoutes(deps))
    .route("/api/search", searchRoutes(deps))
    .route("/api/stories", storiesRoutes(telling))
    .route("/api/stories", storyRoutes(deps))
    .route("/api/stories", questionRoutes(deps))
    .route("/api/stories", storyFileRoutes(telling))
    .route("/api/meetings", meetingRoutes(deps))
    .route("/api/views", viewsRoutes(deps))
    .route("/api/public", publicRoutes({ db }))
    .route("/api/publish", publishRoutes(deps))
    .route("/api/publish", publicationRoutes(deps))
    .route("/api/events", liveRoutes(deps, live, log))
    .route("/api/log", logRoutes(deps))
    .route(
      "/api/meta",
      metaRoutes(deps, { mapStyle, publicUrl: access.publicUrl, documentBytes: config.readLimits.bytes }),
    );

  const shared = {
    published: publishedStore(db),
    siteOf: ofSite,
    clientFolder,
  };
  const site = publicSite({
    ...shared,
    hot,
    box: feedbackBox({ db, now: access.now, mails: mailer !== null }),
    // What a district is called is public; nothing else of the plans is at hand there.
    nameOf: (id) => store.current.dataset.districts.find((one) => one.id === id)?.name ?? null,
    basemap: readBaseMap,
  });
  const layers = ogcFeatures({ ...shared, hot: new HotAnswers(LAYER_BYTES), now: access.now });

  const document = () => app.getOpenAPI31Document(ABOUT);
  app.get("/api/openapi.json", (c) => hot.answer(c, "openapi", document));
  app.get("/api/docs", (c) => c.html(docsPage(document())));
  app.get("/api/docs.css", (c) => c.body(DOCS_STYLE, 200, { "content-type": "text/css; charset=utf-8" }));
  app.all("/api/*", unknown(app.routes));
  app.route("/offentligt", site);
  app.get("/ogc/", (c) => c.redirect(`/ogc${new URL(c.req.url).search}`, 308));
  app.route("/ogc", layers);
  app.route("/", clientFiles(clientFolder));
  return routes;
}

export type Api = ReturnType<typeof createApp>;

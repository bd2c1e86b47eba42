/** @jsxImportSource hono/jsx */
/** `/ogc`: what is published, as OGC API – Features, for map programs and any other; served from what has been published alone. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { JSX } from "hono/jsx/jsx-runtime";
import { ApiProblem } from "#data/schema/api-problem.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { ApiFault, problemResponse } from "#server/http/api-fault.ts";
import type { HotAnswers } from "#server/http/hot-answer.ts";
import type { Env } from "#server/http/person.ts";
import { unknown } from "#server/http/unknown.ts";
import { builtFiles, MAP_LAYERS, type SiteFiles } from "#server/public-site/index.ts";
import type { PublishedStore } from "#server/publish/index.ts";
import { type Asked, askedOf } from "./asked.ts";
import { chosen } from "./choose.ts";
import { definedRoutes, openApiOf } from "./definition.ts";
import { conformance, landing, layer, layers } from "./documents.ts";
import { goneFault, parameterFault } from "./faults.ts";
import { featureDocument, featuresDocument } from "./feature-documents.ts";
import { ConformancePage } from "./html/conformance-page.tsx";
import { DefinitionPage } from "./html/definition-page.tsx";
import { FeaturePage } from "./html/feature-page.tsx";
import { FeaturesPage } from "./html/features-page.tsx";
import { LandingPage } from "./html/landing-page.tsx";
import { LayerPage } from "./html/layer-page.tsx";
import { LayersPage } from "./html/layers-page.tsx";
import { ProblemPage } from "./html/problem-page.tsx";
import { layersReader, type PublishedLayers } from "./published-layers.ts";
import { CRS84, LIMIT, TYPES } from "./standard.ts";

export interface OgcDeps {
  published: PublishedStore;
  /** Of its own: what is asked here by anybody pushes out nothing that others need. */
  hot: HotAnswers;
  now: () => Date;
  /** Scheme, host and port that the installation is reached by. */
  siteOf: (c: Context<Env>) => string;
  /** Where the client was built to. */
  clientFolder: string;
}

/** As the public site's: for as long as a taking down may take to be seen. */
const CACHE = "public, max-age=60, stale-while-revalidate=60";
const HTML = "text/html; charset=utf-8";

const written = async (page: JSX.Element): Promise<string> => String(await html`<!doctype html>${page}`);

interface Made<T> {
  /** `content-type` of its JSON. */
  type: string;
  document: (asked: Asked, published: PublishedLayers) => T;
  page: (document: T, around: { asked: Asked; files: SiteFiles; published: PublishedLayers }) => JSX.Element;
}

export function ogcFeatures({ published, hot, now, siteOf, clientFolder }: OgcDeps) {
  const reader = layersReader(published);
  const app = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw parameterFault(result.error);
    },
  });
  const defined = definedRoutes(app.openAPIRegistry);

  async function answer<T>(c: Context<Env>, { type, document, page }: Made<T>): Promise<Response> {
    const asked = askedOf(c, siteOf(c));
    const current = await reader.read(asked.site);
    const { format, look, path, search } = asked;
    const key = JSON.stringify([current.state, path, search, format, look.language]);
    const isHtml = format === "html";
    const make = async () => {
      const made = document(asked, current);
      if (!isHtml) return made;
      const files = await builtFiles(clientFolder);
      return Buffer.from(await written(page(made, { asked, files, published: current })));
    };
    const options = { type: isHtml ? HTML : type, cacheControl: CACHE };
    const response = await hot.answer(c, key, make, options);
    response.headers.set("vary", "accept, accept-encoding");
    if (!isHtml && type === TYPES.geojson) response.headers.set("content-crs", `<${CRS84}>`);
    return response;
  }

  /** Of a feature that is not in its layer: taken down with its district's set, or never there. */
  async function absence(id: string): Promise<ApiFault> {
    const district = DistrictId.safeParse(id.split(".")[0]);
    const now = district.success ? await reader.standing(district.data) : null;
    return now?.is === "gone" ? goneFault(now.on) : new ApiFault("not-found");
  }

  app.openapi(defined.landing, (c) =>
    answer(c, {
      type: TYPES.json,
      document: landing,
      page: (document, around) => <LandingPage landing={document} {...around} />,
    }),
  );
  app.openapi(defined.definition, (c) =>
    answer(c, {
      type: TYPES.openapi,
      document: ({ site }) => openApiOf(app, site),
      page: (document, { asked, files }) => (
        <DefinitionPage definition={document} asked={asked} files={files} />
      ),
    }),
  );
  app.openapi(defined.conformance, (c) =>
    answer(c, {
      type: TYPES.json,
      document: conformance,
      page: (document, { asked, files }) => (
        <ConformancePage conformance={document} asked={asked} files={files} />
      ),
    }),
  );
  app.openapi(defined.layers, (c) =>
    answer(c, {
      type: TYPES.json,
      document: layers,
      page: (document, { asked, files }) => <LayersPage layers={document} asked={asked} files={files} />,
    }),
  );

  for (const { layer: declared, one, items, feature } of defined.ofLayers) {
    const { id } = declared;
    app.openapi(one, (c) =>
      answer(c, {
        type: TYPES.json,
        document: (asked, current) => layer(asked, current, id),
        page: (document, { asked, files }) => (
          <LayerPage declared={declared} layer={document} asked={asked} files={files} />
        ),
      }),
    );
    app.openapi(items, (c) => {
      const query = c.req.valid("query");
      const { f: _f, sprak: _sprak, datetime: _datetime, bbox, ...rest } = query;
      const { limit = LIMIT.preset, offset = 0, ...filters } = rest;
      return answer(c, {
        type: TYPES.geojson,
        document: (asked, current) =>
          featuresDocument(asked, {
            layer: id,
            features: chosen(current.layers[id].features, { boxes: bbox, filters }),
            offset,
            limit,
            now: now(),
          }),
        page: (document, { asked, files }) => (
          <FeaturesPage declared={declared} page={document} offset={offset} asked={asked} files={files} />
        ),
      });
    });
    app.openapi(feature, async (c) => {
      const { featureId } = c.req.valid("param");
      const current = await reader.read(siteOf(c));
      const found = current.layers[id].byId.get(featureId);
      if (found === undefined) throw await absence(featureId);
      return answer(c, {
        type: TYPES.geojson,
        document: (asked) => featureDocument(asked, id, found),
        page: (document, { asked, files }) => (
          <FeaturePage declared={declared} feature={document} asked={asked} files={files} />
        ),
      });
    });
  }

  const known = app.routes.map((route) => ({
    ...route,
    path: `${MAP_LAYERS}${route.path === "/" ? "" : route.path}`,
  }));
  app.all("*", unknown(known));
  app.onError(async (error, c) => {
    if (!(error instanceof ApiFault)) throw error;
    const response = problemResponse(error);
    response.headers.set("vary", "accept, accept-encoding");
    const asked = askedOf(c, siteOf(c));
    if (asked.format === "json") return response;
    const problem = ApiProblem.parse(await response.json());
    const body = await written(
      <ProblemPage problem={problem} asked={asked} files={await builtFiles(clientFolder)} />,
    );
    const headers = new Headers(response.headers);
    headers.set("content-type", HTML);
    return new Response(body, { status: problem.status, headers });
  });
  // Within another, so that the project's own definition stays apart from the standard's.
  return new Hono<Env>().route("/", app);
}

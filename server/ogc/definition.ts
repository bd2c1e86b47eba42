/** What can be asked: each address with its parameters and its answers, by the zod schemas that are also kept to. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { ApiProblem } from "#data/schema/api-problem.ts";
import type { Env } from "#server/http/person.ts";
import { LICENCE, MAP_LAYERS } from "#server/public-site/index.ts";
import { Conformance, featureOf, featuresOf, Landing, LayerDocument, LayersDocument } from "./answers.ts";
import { itemsPath, layerPath } from "./documents.ts";
import { LAYERS, type Layer } from "./layers.ts";
import { parametersIn } from "./parameters.ts";
import { TYPES } from "./standard.ts";

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ApiProblem } },
});

const BAD = problem("En parameter kan inte förstås (a parameter cannot be understood)");

const answers = (type: string, schema: z.ZodType, description: string) => ({
  200: { description, content: { [type]: { schema }, [TYPES.html]: { schema: z.string() } } },
  400: BAD,
});

/** Every address below `/ogc`. */
export function definedRoutes(registry: OpenAPIHono<Env>["openAPIRegistry"]) {
  const { everywhere, items } = parametersIn(registry);
  const plain = { query: z.strictObject(everywhere) };
  const route = (path: string, operationId: string, summary: string, type: string, schema: z.ZodType) =>
    createRoute({
      method: "get",
      path,
      operationId,
      summary,
      request: plain,
      responses: answers(type, schema, summary),
    });

  const layerRoutes = (layer: Layer) => {
    const name = `${layer.id[0]?.toUpperCase()}${layer.id.slice(1)}`;
    const summary = `Objekten i lagret ${layer.id} (the features of the layer ${layer.id})`;
    return {
      layer,
      one: route(
        layerPath(layer.id),
        `describe${name}`,
        `Lagret ${layer.id} (the layer ${layer.id})`,
        TYPES.json,
        LayerDocument,
      ),
      items: createRoute({
        method: "get",
        path: itemsPath(layer.id),
        operationId: `get${name}`,
        summary,
        request: { query: z.strictObject({ ...layer.filters, ...items }) },
        responses: answers(TYPES.geojson, featuresOf(layer.properties), summary),
      }),
      feature: createRoute({
        method: "get",
        path: `${itemsPath(layer.id)}/{featureId}`,
        operationId: `get${name}Feature`,
        summary: `Ett objekt i lagret ${layer.id} (a feature of the layer ${layer.id})`,
        request: { ...plain, params: z.object({ featureId: z.string() }) },
        responses: {
          ...answers(TYPES.geojson, featureOf(layer.properties), "Objektet (the feature)"),
          404: problem("Finns inte (not found)"),
          410: problem("Nedtaget (taken down)"),
        },
      }),
    };
  };

  return {
    landing: route("/", "getLandingPage", "Var allt finns (where everything is)", TYPES.json, Landing),
    definition: route(
      "/api",
      "getApiDefinition",
      "Den här beskrivningen (this description)",
      TYPES.openapi,
      z.looseObject({}),
    ),
    conformance: route(
      "/conformance",
      "getConformance",
      "Vad gränssnittet följer (what the interface conforms to)",
      TYPES.json,
      Conformance,
    ),
    layers: route("/collections", "getCollections", "Lagren (the layers)", TYPES.json, LayersDocument),
    ofLayers: LAYERS.map(layerRoutes),
  };
}

type Components = NonNullable<ReturnType<OpenAPIHono<Env>["getOpenAPIDocument"]>["components"]>;

/** Parameters with their schemas in them: map programs read the limit there, and follow no reference from it. */
function withPlainParameters({ parameters = {}, schemas = {}, ...others }: Components): Components {
  const isOfParameter = ([name]: [string, unknown]) => name in parameters;
  return {
    ...others,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, parameter]) => [
        name,
        "$ref" in parameter ? parameter : { ...parameter, schema: schemas[name] ?? {} },
      ]),
    ),
    schemas: Object.fromEntries(Object.entries(schemas).filter((entry) => !isOfParameter(entry))),
  };
}

/**
 * As OpenAPI 3.0, which the standard asks for.
 *
 * @param site scheme, host and port of the installation
 */
export function openApiOf(app: OpenAPIHono<Env>, site: string) {
  const document = app.getOpenAPIDocument({
    openapi: "3.0.3",
    info: {
      title: "Platsplan: OGC API – Features",
      version: "1.0.0",
      description:
        "Publicerade platser och åtgärder som kartlager. Geometrier är GeoJSON i WGS 84 med longitud först. " +
        "(Published places and measures as map layers. Geometries are GeoJSON in WGS 84, longitude first.)",
      license: { name: LICENCE.name, url: LICENCE.url },
    },
    servers: [{ url: `${site}${MAP_LAYERS}` }],
  });
  return { ...document, components: withPlainParameters(document.components ?? {}) };
}

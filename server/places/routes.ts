/** `/api/places`: every place as GeoJSON, and all that stands in the plans about one. */
import { createRoute } from "@hono/zod-openapi";
import { PlaceId } from "#data/schema/ids.ts";
import { PlaceCollection, PlacePage } from "#data/schema/place-answer.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { answers, byId, type Deps, hotJson, refusals, router } from "#server/http/route.ts";
import { placePage } from "./place-page.ts";

const list = createRoute({
  method: "get",
  path: "/",
  summary: "Alla platser som GeoJSON (every place as GeoJSON, WGS 84, longitude first)",
  responses: answers(PlaceCollection, "Platserna"),
});

const one = createRoute({
  method: "get",
  path: "/{id}",
  summary: "En plats med hela kedjan problem – orsak – åtgärd (one place with its whole chain)",
  request: { params: byId(PlaceId) },
  responses: { ...answers(PlacePage, "Platsen"), ...refusals },
});

export const placesRoutes = (deps: Deps) =>
  router()
    .openapi(list, (c) =>
      hotJson(deps, c, "places", () =>
        PlaceCollection.parse({ type: "FeatureCollection", features: deps.store.current.features }),
      ),
    )
    .openapi(one, (c) => {
      const { id } = c.req.valid("param");
      // Asked first: an unknown place must not take room among the prepared answers.
      if (!deps.store.current.sources.has(id)) throw new ApiFault("not-found");
      return hotJson(deps, c, `place ${id}`, () => PlacePage.parse(placePage(deps.store.current, id)));
    });

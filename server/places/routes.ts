/** `/api/places`: every place as GeoJSON, and all that stands in the plans about one. */
import { PlaceId } from "#data/schema/ids.ts";
import { PlaceCollection, PlacePage } from "#data/schema/place-answer.ts";
import { dayOf } from "#server/audit/index.ts";
import { openFindings } from "#server/findings/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { answers, byId, type Deps, hotJson, refusals, router, viewOf } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { placePage } from "./place-page.ts";

const list = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Alla platser som GeoJSON (every place as GeoJSON, WGS 84, longitude first)",
  responses: answers(PlaceCollection, "Platserna"),
});

const one = ruled("anyone", {
  method: "get",
  path: "/{id}",
  summary: "En plats med hela kedjan problem – orsak – åtgärd (one place with its whole chain)",
  request: { params: byId(PlaceId) },
  responses: { ...answers(PlacePage, "Platsen"), ...refusals },
});

export const placesRoutes = (deps: Deps) =>
  router()
    .openapi(list, (c) =>
      hotJson(deps, c, PlaceCollection, "places", ({ features }) => ({
        type: "FeatureCollection" as const,
        features,
      })),
    )
    .openapi(one, (c) => {
      const { id } = c.req.valid("param");
      // Asked first: what nobody sees must not take room among the prepared answers.
      if (!viewOf(deps, c).features.some((feature) => feature.id === id)) throw new ApiFault("not-found");
      const today = dayOf(deps.now());
      return hotJson(deps, c, PlacePage, `place ${id} ${today}`, (view) =>
        placePage(view, id, openFindings(view.whole, today)),
      );
    });

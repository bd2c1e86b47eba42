/** `/api/actors` and `/api/districts`: who answers, and who owns the plans. */
import { createRoute, z } from "@hono/zod-openapi";
import { ActorList } from "#data/schema/actor-answer.ts";
import { District } from "#data/schema/district.ts";
import { answers, type Deps, hotJson, router } from "#server/http/route.ts";
import { listActors } from "./list-actors.ts";

const list = createRoute({
  method: "get",
  path: "/",
  summary: "Aktörerna och vad de ansvarar för (the actors and what they answer for)",
  responses: answers(ActorList, "Aktörerna"),
});

export const actorsRoutes = (deps: Deps) =>
  router().openapi(list, (c) =>
    hotJson(deps, c, "actors", () => ActorList.parse({ items: listActors(deps.store.current) })),
  );

const DistrictList = z.object({ items: z.array(District) });

const districts = createRoute({
  method: "get",
  path: "/",
  summary: "Stadsdelsområdena (the districts)",
  responses: answers(DistrictList, "Stadsdelsområdena"),
});

export const districtsRoutes = (deps: Deps) =>
  router().openapi(districts, (c) =>
    hotJson(deps, c, "districts", () => DistrictList.parse({ items: deps.store.current.dataset.districts })),
  );

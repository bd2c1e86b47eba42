/** `/api/actors` and `/api/districts`: who answers, and who owns the plans. */
import { z } from "@hono/zod-openapi";
import { ActorList } from "#data/schema/actor-answer.ts";
import { seenBy } from "#data/schema/audience.ts";
import { District } from "#data/schema/district.ts";
import { shown } from "#data/schema/shown.ts";
import { answers, type Deps, hotJson, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { listActors } from "./list-actors.ts";

const list = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Aktörerna och vad de ansvarar för (the actors and what they answer for)",
  responses: answers(ActorList, "Aktörerna"),
});

export const actorsRoutes = (deps: Deps) =>
  router().openapi(list, (c) =>
    hotJson(deps, c, ActorList, "actors", (view) => ({ items: listActors(view) })),
  );

const DistrictList = shown(z.object({ items: seenBy("public", z.array(District)) }));

const districts = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Stadsdelsområdena (the districts)",
  responses: answers(DistrictList, "Stadsdelsområdena"),
});

export const districtsRoutes = (deps: Deps) =>
  router().openapi(districts, (c) =>
    hotJson(deps, c, DistrictList, "districts", ({ whole }) => ({ items: [...whole.dataset.districts] })),
  );

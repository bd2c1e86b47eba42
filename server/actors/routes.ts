/** `/api/actors` and `/api/districts`: who answers, and who owns the plans. */
import { z } from "@hono/zod-openapi";
import { ActorList, GoneActorList } from "#data/schema/actor-answer.ts";
import { seenBy } from "#data/schema/audience.ts";
import { District } from "#data/schema/district.ts";
import { shown } from "#data/schema/shown.ts";
import { answers, type Deps, freshJson, hotJson, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { goneActors } from "./gone-actors.ts";
import { listActors } from "./list-actors.ts";

const list = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Aktörerna och vad de ansvarar för (the actors and what they answer for)",
  responses: answers(ActorList, "Aktörerna"),
});

const gone = ruled("role", {
  method: "get",
  path: "/gone",
  summary: "Vad aktörer som inte längre finns hette (what actors that are gone were called)",
  responses: answers(GoneActorList, "Aktörerna"),
});

export const actorsRoutes = (deps: Deps) =>
  router()
    .openapi(list, (c) => hotJson(deps, c, ActorList, "actors", (view) => ({ items: listActors(view) })))
    .openapi(gone, async (c) => {
      await deps.store.refresh();
      const register = new Set<string>(deps.store.current.dataset.actors.map(({ id }) => id));
      return freshJson(deps, c, GoneActorList, { items: await goneActors(deps.db, register) });
    });

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

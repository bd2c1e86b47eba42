/** `/api/meta`: what the page must know of this installation. */
import { createRoute, z } from "@hono/zod-openapi";
import { answers, type Deps, hotJson, router } from "#server/http/route.ts";

const Meta = z.object({
  /** Counts up with every change of the data. */
  revision: z.int(),
  mapStyleUrl: z.url().nullable(),
});

const meta = createRoute({
  method: "get",
  path: "/",
  summary: "Om installationen (about this installation)",
  responses: answers(Meta, "Revision och kartkälla"),
});

export const metaRoutes = (deps: Deps, mapStyleUrl: string | undefined) =>
  router().openapi(meta, (c) =>
    hotJson(deps, c, "meta", () =>
      Meta.parse({ revision: deps.store.current.revision, mapStyleUrl: mapStyleUrl ?? null }),
    ),
  );

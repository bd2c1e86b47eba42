/** `/api/meta`: what the page must know of this installation. */
import { z } from "@hono/zod-openapi";
import { seenBy } from "#data/schema/audience.ts";
import { answers, type Deps, hotJson, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";

const Meta = z.object({
  /** Counts up with every change of the data. */
  revision: seenBy("public", z.int()),
  mapStyleUrl: seenBy("public", z.url().nullable()),
});

const meta = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Om installationen (about this installation)",
  responses: answers(Meta, "Revision och kartkälla"),
});

export const metaRoutes = (deps: Deps, mapStyleUrl: string | undefined) =>
  router().openapi(meta, (c) =>
    hotJson(deps, c, Meta, "meta", ({ whole }) => ({
      revision: whole.revision,
      mapStyleUrl: mapStyleUrl ?? null,
    })),
  );

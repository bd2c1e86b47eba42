/** `/api/search`: Swedish word forms, å ä ö with and without marks, and slips of the finger. */
import { createRoute, z } from "@hono/zod-openapi";
import { SearchAnswer } from "#data/schema/search-answer.ts";
import type { Snapshot } from "#server/dataset/index.ts";
import { answers, type Deps, hotJson, refusals, router } from "#server/http/route.ts";
import { indexSnapshot, type Search } from "./index-snapshot.ts";

const search = createRoute({
  method: "get",
  path: "/",
  summary: "Sök platser, åtgärder och aktörer (search places, measures and actors)",
  request: { query: z.strictObject({ q: z.string().trim().min(1).max(100) }) },
  responses: { ...answers(SearchAnswer, "Träffarna, bäst först"), 422: refusals[422] },
});

export function searchRoutes(deps: Deps) {
  let built: { snapshot: Snapshot; ask: Search } | null = null;
  /** The index of the current revision, built when it is first asked. */
  const ask: Search = (query) => {
    const { current } = deps.store;
    if (built?.snapshot !== current) built = { snapshot: current, ask: indexSnapshot(current) };
    return built.ask(query);
  };
  return router().openapi(search, (c) => {
    const { q } = c.req.valid("query");
    return hotJson(deps, c, `search ${q}`, () => SearchAnswer.parse({ query: q, hits: ask(q) }));
  });
}

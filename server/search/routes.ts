/** `/api/search`: Swedish word forms, å ä ö with and without marks, and slips of the finger. */
import { z } from "@hono/zod-openapi";
import { SearchAnswer } from "#data/schema/search-answer.ts";
import type { View } from "#server/dataset/index.ts";
import { answers, type Deps, hotJson, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { indexView, type Search } from "./index-view.ts";

const search = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Sök platser, åtgärder och aktörer (search places, measures and actors)",
  request: { query: z.strictObject({ q: z.string().trim().min(1).max(100) }) },
  responses: { ...answers(SearchAnswer, "Träffarna, bäst först"), 422: refusals[422] },
});

export function searchRoutes(deps: Deps) {
  /** The index of each view, built when it is first asked; it goes with its view. */
  const indexes = new WeakMap<View, Search>();
  const askIn = (view: View): Search => {
    const index = indexes.get(view) ?? indexView(view);
    indexes.set(view, index);
    return index;
  };
  return router().openapi(search, (c) => {
    const { q } = c.req.valid("query");
    return hotJson(deps, c, SearchAnswer, `search ${q}`, (view) => ({ query: q, hits: askIn(view)(q) }));
  });
}

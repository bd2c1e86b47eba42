/** `GET /api/changes`: what has changed since a day. */
import { z } from "zod";
import { NewsList } from "#data/schema/news.ts";
import { dayOf } from "#server/audit/index.ts";
import { makeView, type Snapshot } from "#server/dataset/index.ts";
import { answers, type Deps, freshJson, refusals, router, viewOf } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { newsOf } from "./news/tellers.ts";
import { type DataBefore, dataBefore } from "./news/then-and-now.ts";

const list = ruled("role", {
  method: "get",
  path: "/",
  summary: "Vad som har ändrats sedan en dag (what has changed since a day)",
  request: { query: z.strictObject({ since: z.iso.date() }) },
  responses: { ...answers(NewsList, "Det som har ändrats"), 422: refusals[422] },
});

export function sinceRoutes(deps: Deps) {
  /** The day that was asked for last of a revision: those who open the page ask alike. */
  const known = new WeakMap<Snapshot, { since: string; before: DataBefore }>();
  const before = async (now: Snapshot, since: string): Promise<DataBefore> => {
    const last = known.get(now);
    if (last?.since === since) return last.before;
    const found = await dataBefore(deps.db, now, since);
    known.set(now, { since, before: found });
    return found;
  };
  return router().openapi(list, async (c) => {
    const { since } = c.req.valid("query");
    // Another instance may have written.
    await deps.store.refresh();
    const now = viewOf(deps, c);
    const { snapshot, beside } = await before(now.whole, since);
    const then = makeView(snapshot, c.get("person").viewer);
    const items = newsOf({ then, now, beside, since, today: dayOf(deps.now()) });
    return freshJson(deps, c, NewsList, { since, items });
  });
}

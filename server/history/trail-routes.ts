/** `/api/target-years`: the target years that have moved, as trails. */
import { targetYearTrail } from "#data/rules/target-year-trail.ts";
import { TargetYearTrails } from "#data/schema/target-year-trail.ts";
import type { Snapshot, View } from "#server/dataset/index.ts";
import { answers, type Deps, freshJson, router, viewOf } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { earlierRows } from "./earlier-rows.ts";
import { targetYearChanges } from "./target-year-changes.ts";

const list = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Målår som har flyttats: varje år, när och varför (target years that have moved, when and why)",
  responses: answers(TargetYearTrails, "Spåren"),
});

async function sourcesOf({ db }: Deps, { rows }: Snapshot) {
  return { earlier: earlierRows(rows), changes: await targetYearChanges(db) };
}

function trailsIn({ rows }: View, sources: Awaited<ReturnType<typeof sourcesOf>>): TargetYearTrails {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    items: rows.flatMap((row) => {
      const steps = targetYearTrail(row, { ...sources, rows: byId });
      const actors = row.responsibilities.map(({ actor }) => actor);
      return steps.length === 0 ? [] : [{ measure: row.id, district: row.district, actors, steps }];
    }),
  };
}

export function trailRoutes(deps: Deps) {
  /** What a revision's trails are made of, for everyone who asks of it. */
  const known = new WeakMap<Snapshot, Awaited<ReturnType<typeof sourcesOf>>>();
  return router().openapi(list, async (c) => {
    const view = viewOf(deps, c);
    const sources = known.get(view.whole) ?? (await sourcesOf(deps, view.whole));
    known.set(view.whole, sources);
    return freshJson(deps, c, TargetYearTrails, trailsIn(view, sources));
  });
}

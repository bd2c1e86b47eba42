/** `POST /api/measures/bulk`: the same said of several measures at once. */
import { SeveralChanged } from "#data/schema/change-answer.ts";
import { SeveralMeasures } from "#data/schema/operation.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { answers, freshJson, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import type { WriteDeps } from "./answer-change.ts";
import { commitRows, RowsChanged } from "./commit-rows.ts";
import { ChangeRefused } from "./operations/refused.ts";
import { rowsOf } from "./rows.ts";

const change = ruled("answer", {
  method: "post",
  path: "/bulk",
  summary:
    "Sätt status eller fortsättning för flera åtgärder: alla eller ingen " +
    "(set the status or where it continues for several measures: all or none)",
  request: { body: jsonBody(SeveralMeasures) },
  responses: { ...answers(SeveralChanged, "Åtgärderna efter ändringen"), ...writeRefusals },
});

export const severalRoutes = (deps: WriteDeps) =>
  router().openapi(change, async (c) => {
    const { rows: asked, set } = c.req.valid("json");
    const ids = asked.map(({ measure }) => measure);
    const seen = rowsOf(deps, c, ids).rows;
    const readAt = new Map(asked.map(({ measure, version }) => [measure, version]));
    const rows = seen.map(({ id, district }) => ({
      measure: id,
      district,
      version: readAt.get(id) ?? 0,
    }));
    try {
      const written = await commitRows(deps, c.get("person"), c.get("origin"), rows, set);
      const { rows: measures } = rowsOf(deps, c, ids);
      return freshJson(deps, c, SeveralChanged, { measures, changes: written.map(({ change: id }) => id) });
    } catch (error) {
      if (error instanceof ChangeRefused) throw new ApiFault(error.reason, error.issues);
      if (!(error instanceof RowsChanged)) throw error;
      await deps.store.refresh();
      const current = rowsOf(deps, c, error.measures).rows;
      const issues = error.measures.map((id) => ({
        path: `rows.${ids.indexOf(id)}`,
        message: "changed meanwhile",
      }));
      throw new ApiFault("changed-meanwhile", issues, {}, current);
    }
  });

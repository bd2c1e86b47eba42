/** `/api/measures/:id/source`: the document's own row behind a measure. */
import { and, eq, inArray } from "drizzle-orm";
import { MeasureSource } from "#data/schema/draft.ts";
import { MeasureId } from "#data/schema/ids.ts";
import { plans } from "#server/db/tables.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { answers, byId, type Deps, freshJson, refusals, router, viewOf } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { rowOfDocument } from "./documents.ts";

const source = ruled("anyone", {
  method: "get",
  path: "/{id}/source",
  summary:
    "Raden ordagrant ur dokumentet, för dem som arbetar i stadsdelen (the row word for word, for those who work in the district)",
  request: { params: byId(MeasureId) },
  responses: { ...answers(MeasureSource, "Raden"), ...refusals },
});

export const sourceRoutes = (deps: Deps) =>
  router().openapi(source, async (c) => {
    const { id: measure } = c.req.valid("param");
    const view = viewOf(deps, c);
    const row = view.rows.find(({ id }) => id === measure);
    if (row === undefined || view.audienceIn({ district: row.district, actors: [] }) !== "internal")
      throw new ApiFault("not-found");
    const { district } = row;
    const [plan] = await deps.db
      .select({ document: plans.documentId })
      .from(plans)
      .where(and(eq(plans.districtId, district), inArray(plans.id, [row.plan.id])));
    if (plan?.document == null) throw new ApiFault("not-found");
    const found = await rowOfDocument(deps.db, { district, document: plan.document }, measure);
    if (found === null) throw new ApiFault("not-found");
    const { fileName, format } = found;
    return freshJson(deps, c, MeasureSource, {
      district,
      measure,
      document: { fileName, format },
      row: found.row,
    });
  });

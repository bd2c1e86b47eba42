/** `/api/measures`: filtered, sorted, page by page. */
import { MeasureList } from "#data/schema/measure-answer.ts";
import { dayOf, noteBulkRead } from "#server/audit/index.ts";
import { answers, type Deps, hotJson, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { listMeasures } from "./list-measures.ts";
import { MeasureQuery, toQuestion } from "./question.ts";

const list = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Åtgärder: filtrera, sortera, bläddra (measures: filter, sort, page)",
  request: { query: MeasureQuery },
  responses: { ...answers(MeasureList, "Åtgärderna"), 422: refusals[422] },
});

/** Rows on a page; whoever asks for so many takes the collection, not a look at it. */
const BULK = 500;

export const measuresRoutes = (deps: Deps) =>
  router().openapi(list, async (c) => {
    const question = toQuestion(c.req.valid("query"));
    if (question.pageSize >= BULK) await noteBulkRead(deps.audit, c, "measures");
    const today = dayOf(deps.now());
    return hotJson(deps, c, MeasureList, `measures ${JSON.stringify(question)} ${today}`, (view) =>
      listMeasures(view, question, today),
    );
  });

/** `/api/measures`: filtered, sorted, page by page. */
import { createRoute } from "@hono/zod-openapi";
import { MeasureList } from "#data/schema/measure-answer.ts";
import { answers, type Deps, hotJson, refusals, router } from "#server/http/route.ts";
import { listMeasures } from "./list-measures.ts";
import { MeasureQuery, toQuestion } from "./question.ts";

const list = createRoute({
  method: "get",
  path: "/",
  summary: "Åtgärder: filtrera, sortera, bläddra (measures: filter, sort, page)",
  request: { query: MeasureQuery },
  responses: { ...answers(MeasureList, "Åtgärderna"), 422: refusals[422] },
});

export const measuresRoutes = (deps: Deps) =>
  router().openapi(list, (c) => {
    const question = toQuestion(c.req.valid("query"));
    return hotJson(deps, c, `measures ${JSON.stringify(question)}`, () =>
      MeasureList.parse(listMeasures(deps.store.current, question)),
    );
  });

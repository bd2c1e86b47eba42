/** `/api/sheets`: what printed sheets of places say, at most as whom they are for sees it. */
import { ShownAs } from "#data/schema/picture.ts";
import { Sheets } from "#data/schema/sheet.ts";
import { dayOf, noteBulkRead } from "#server/audit/index.ts";
import { withFindings } from "#server/findings/index.ts";
import { answers, type Deps, hotJson, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { FilterQuery, toFilter } from "#server/measures/index.ts";
import { sheets } from "./sheets.ts";

const list = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Blad om platser, för papper (sheets about places, for paper)",
  request: { query: FilterQuery.extend({ as: ShownAs.default("own") }) },
  responses: { ...answers(Sheets, "Bladen"), 422: refusals[422] },
});

export const sheetRoutes = (deps: Deps) =>
  router().openapi(list, async (c) => {
    const { as, ...query } = c.req.valid("query");
    const filter = toFilter(query);
    if (filter.place?.length !== 1 && as === "own") await noteBulkRead(deps.audit, c, "sheets");
    const day = dayOf(deps.now());
    return hotJson(
      deps,
      c,
      Sheets,
      `sheets ${JSON.stringify(filter)} ${day}`,
      (view) => sheets(view, withFindings(view, day), filter, day),
      as,
    );
  });

/** `/api/plans/:id/export`: a plan as a file, as far as who asks may see it. */
import { z } from "@hono/zod-openapi";
import type { Separator } from "#data/rules/csv.ts";
import { PlanId } from "#data/schema/ids.ts";
import { ExportFormat, PlanExport } from "#data/schema/plan-export.ts";
import { dayOf, noteBulkRead } from "#server/audit/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { byId, type Deps, refusals, router, viewOf } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { fileNameOf, MEDIA_TYPES, planFile } from "./file.ts";
import { planExport } from "./plan-export.ts";
import { sourcesOf } from "./row-sources.ts";
import { tooLongAsFault } from "./too-long-fault.ts";
import type { Inside } from "./workbook.ts";

const SEPARATORS: Record<"semicolon" | "comma", Separator> = { semicolon: ";", comma: "," };

const Query = z.object({
  format: ExportFormat,
  /** Between the cells of a CSV file: Swedish Excel wants semicolons. */
  separator: z.enum(["semicolon", "comma"]).default("semicolon"),
});

const file = (format: ExportFormat) => ({ schema: format === "json" ? PlanExport : z.string() });

const download = ruled("anyone", {
  method: "get",
  path: "/{id}/export",
  summary: "En plan som fil: Excel i stadens form, CSV eller JSON (a plan as a file)",
  request: { params: byId(PlanId), query: Query },
  responses: {
    200: {
      description: "Planen (the plan)",
      content: {
        "application/json": file("json"),
        "text/csv": file("csv"),
        [MEDIA_TYPES.xlsx]: file("xlsx"),
      },
    },
    ...refusals,
  },
});

export const exportRoutes = (deps: Deps) =>
  router().openapi(download, async (c) => {
    const { id } = c.req.valid("param");
    const { format, separator } = c.req.valid("query");
    const view = viewOf(deps, c);
    const { dataset, revision } = view.whole;
    const plan = dataset.plans.find((known) => known.id === id);
    if (plan === undefined) throw new ApiFault("not-found");
    await noteBulkRead(deps.audit, c, "plans");
    const person = c.get("person");
    const isInside = view.audienceIn({ district: plan.district, actors: [] }) === "internal";
    // Whoever takes out what is internal is seen doing so, each time.
    if (person.kind === "account" && isInside)
      await deps.audit.write(person, c.get("origin"), {
        district: plan.district,
        kind: "data-exported",
        subject: `plan ${id}`,
        details: { format },
      });
    const inside = async (): Promise<Inside | null> => {
      const district = dataset.districts.find((one) => one.id === plan.district);
      if (!isInside || district === undefined) return null;
      return { plan, district, register: dataset, sources: await sourcesOf(deps.db, plan) };
    };
    const day = dayOf(deps.now());
    const key = `${revision} ${person.viewKey} export ${id} ${format} ${separator} ${day}`;
    const make = () =>
      planFile(planExport(view, plan, day), inside, { format, separator: SEPARATORS[separator] });
    const response = await deps.hot.answer(c, key, make, { type: MEDIA_TYPES[format] }).catch(tooLongAsFault);
    response.headers.set("content-disposition", `attachment; filename="${fileNameOf(id, format)}"`);
    response.headers.set("x-content-type-options", "nosniff");
    response.headers.set("data-revision", String(revision));
    return response;
  });

/** `/api/drafts/next-year`: a draft of next year's plan, of what goes on out of this year's. */

import { measureRows } from "#data/rules/measure-rows.ts";
import { mayGoOn } from "#data/rules/next-year.ts";
import { DraftSummary, NextYearRows } from "#data/schema/draft.ts";
import { dayOf } from "#server/audit/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { answers, freshJson, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { nextYearWorkbook, tooLongAsFault } from "#server/plans/index.ts";
import { mayEdit } from "./access.ts";
import type { DraftDeps } from "./deps.ts";
import { takeInFile } from "./take-in-file.ts";

const nextYear = ruled("edit", {
  method: "post",
  path: "/next-year",
  summary:
    "Börja nästa års plan med det som går vidare (begin next year's plan with what goes on of this year's)",
  request: { body: jsonBody(NextYearRows) },
  responses: { ...answers(DraftSummary, "Utkastet"), ...writeRefusals },
});

/** It would be read as a newer version of the plan that is there, and drop what that has. */
const isThere = (year: number): ApiFault =>
  new ApiFault("conflict", [{ path: "plan", message: "next year's plan is there" }], {}, undefined, {
    detail: {
      sv: `Planen för ${year} finns redan. Lägg till åtgärderna i den.`,
      en: `The plan for ${year} is there already. Add the measures to it.`,
    },
  });

export const nextYearRoutes = (deps: DraftDeps) =>
  router().openapi(nextYear, async (c) => {
    const { plan: id, measures } = c.req.valid("json");
    await deps.store.refresh();
    const { dataset } = deps.store.current;
    const plan = dataset.plans.find((one) => one.id === id);
    const district = dataset.districts.find((one) => one.id === plan?.district);
    if (plan === undefined || district === undefined) throw new ApiFault("not-found");
    if (!mayEdit(c.get("person").viewer, district.id)) throw new ApiFault("forbidden");
    const year = plan.year + 1;
    if (dataset.plans.some((one) => one.district === district.id && one.year === year)) throw isThere(year);
    const closed = new Set(measureRows(plan).flatMap((row) => (mayGoOn(row, plan.year) ? row.id : [])));
    const wrong = measures.findIndex((measure) => !closed.has(measure));
    if (wrong !== -1)
      throw new ApiFault("invalid", [
        { path: `measures.${wrong}`, message: "is not closed as something that goes on" },
      ]);
    const { fileName, bytes } = await nextYearWorkbook({
      plan,
      district,
      goesOn: new Set(measures),
      register: dataset,
      day: dayOf(deps.now()),
    }).catch(tooLongAsFault);
    const given = { district: district.id, year, kind: "plan" as const };
    const summary = await takeInFile(deps, c, { district: district.id, fileName, bytes, given });
    return freshJson(deps, c, DraftSummary, summary);
  });

/** `/api/findings`: what the plan check finds, for those who work in the districts. */
import { z } from "zod";
import { REVIEW_RULES } from "#data/rules/findings/rules.ts";
import { Severity } from "#data/schema/finding.ts";
import { FindingList, type ReviewedFinding } from "#data/schema/finding-answer.ts";
import { FindingState } from "#data/schema/finding-decision.ts";
import { DistrictId, PlanId } from "#data/schema/ids.ts";
import { FindingRule } from "#data/schema/noted-finding.ts";
import { dayOf } from "#server/audit/index.ts";
import { answers, type Deps, freshJson, refusals, router, viewOf } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { several } from "#server/http/several.ts";
import { currentFindings } from "./current-findings.ts";
import { decidedBy } from "./decided-by.ts";

const Question = z.strictObject({
  district: several(z.array(DistrictId).max(50).optional()),
  plan: several(z.array(PlanId).max(50).optional()),
  rule: several(z.array(FindingRule).max(50).optional()),
  severity: several(z.array(Severity).max(50).optional()),
  state: several(z.array(FindingState).max(50).optional()),
});
type Question = z.output<typeof Question>;

const list = ruled("inside", {
  method: "get",
  path: "/",
  summary: "Granskningen av planerna (what the plan check finds)",
  request: { query: Question },
  responses: { ...answers(FindingList, "Det som granskningen ser"), ...refusals },
});

const oneOf = <T>(wanted: readonly T[] | undefined, value: T): boolean =>
  wanted === undefined || wanted.length === 0 || wanted.includes(value);

const matches = ({ district, finding }: ReviewedFinding, asked: Question): boolean =>
  finding !== undefined &&
  oneOf(asked.district, district) &&
  oneOf(asked.plan, finding.plan.id) &&
  oneOf(asked.rule, finding.rule) &&
  oneOf(asked.severity, finding.severity) &&
  oneOf(asked.state, finding.state);

export const findingsRoutes = (deps: Deps) =>
  router().openapi(list, async (c) => {
    const { whole, audienceIn } = viewOf(deps, c);
    const asked = c.req.valid("query");
    const items = currentFindings(whole, dayOf(deps.now())).filter(
      (one) => audienceIn({ district: one.district, actors: [] }) === "internal" && matches(one, asked),
    );
    return freshJson(deps, c, FindingList, {
      items,
      decided: await decidedBy(deps.db, items),
      rules: REVIEW_RULES.map(({ id: rule, severity }) => ({ rule, severity })),
    });
  });

/** `/api/findings/:key/decision`: what somebody decides of a finding. */
import type { Context } from "hono";
import { z } from "zod";
import { FindingKey } from "#data/schema/finding.ts";
import { FindingChangeMade, type ReviewedFinding } from "#data/schema/finding-answer.ts";
import { NewDecision } from "#data/schema/finding-decision.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch, versionTag } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import { commit } from "./commit.ts";
import { findingOf } from "./rows.ts";

const decide = ruled("edit", {
  method: "put",
  path: "/{key}/decision",
  summary: "Besluta om en iakttagelse; If-Match krävs (decide on a finding; If-Match is required)",
  request: { params: z.object({ key: FindingKey }), headers: ifMatchHeader, body: jsonBody(NewDecision) },
  responses: { ...answers(FindingChangeMade, "Iakttagelsen med beslutet"), ...writeRefusals },
});

const answer = (deps: WriteDeps, c: Context<Env>, key: FindingKey) => ({
  schema: FindingChangeMade,
  read: () => findingOf(deps, c, key),
  told: (finding: ReviewedFinding, change: ChangeId): FindingChangeMade => ({ finding, change }),
});

export const findingRoutes = (deps: WriteDeps) =>
  router().openapi(decide, async (c) => {
    const { key: finding } = c.req.valid("param");
    const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
    const asked = c.req.valid("json");
    // Another instance may have written.
    await deps.store.refresh();
    const now = findingOf(deps, c, finding);
    // Whoever decides has seen another ground than there is now.
    if (now.finding?.fingerprint !== asked.fingerprint) {
      throw new ApiFault("changed-meanwhile", undefined, { etag: versionTag(now.version) }, now);
    }
    const decision = asked.state === "open" ? null : asked;
    const operation = { kind: "decide-finding" as const, finding, district: now.district, decision };
    return answerChange(deps, c, answer(deps, c, finding), () =>
      commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch }),
    );
  });

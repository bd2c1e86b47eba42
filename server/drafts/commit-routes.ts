/** `/api/drafts/:id/commit`: make the draft the plan. */
import { DraftCommit, DraftCommitted, DraftId } from "#data/schema/draft.ts";
import { ChangeRefused } from "#server/changes/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch } from "#server/http/if-match.ts";
import { answers, byId, freshJson, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { draftFor } from "./access.ts";
import { commitDraft } from "./commit-draft.ts";
import type { DraftDeps } from "./deps.ts";
import { changedMeanwhile } from "./review-routes.ts";

const commitRoute = ruled("edit", {
  method: "post",
  path: "/{id}/commit",
  summary: "Gör utkastet till plan; If-Match krävs (make the draft the plan; If-Match is required)",
  request: { params: byId(DraftId), headers: ifMatchHeader, body: jsonBody(DraftCommit) },
  responses: { ...answers(DraftCommitted, "Vad det blev"), ...writeRefusals },
});

export const commitRoutes = (deps: DraftDeps) =>
  router().openapi(commitRoute, async (c) => {
    const { id } = c.req.valid("param");
    const version = readIfMatch(c.req.valid("header")["if-match"]);
    const { planVersion } = c.req.valid("json");
    const draft = await draftFor(deps.db, c, id);
    const { head, state } = draft.summary;
    if (state !== "review") throw new ApiFault("conflict");
    if (draft.summary.version !== version) return changedMeanwhile(deps, c, id);
    const missing = (["district", "year"] as const).filter((field) => head[field] === null);
    if (missing.length > 0)
      throw new ApiFault(
        "invalid",
        missing.map((field) => ({ path: `head.${field}`, message: "is not known" })),
      );
    await deps.store.refresh();
    const proposed = await deps.proposals.of(draft);
    if (proposed === null) throw new ApiFault("conflict");
    if (proposed.heldVersion !== planVersion) return changedMeanwhile(deps, c, id);
    try {
      const by = { person: c.get("person"), origin: c.get("origin") };
      return freshJson(deps, c, DraftCommitted, await commitDraft(deps, draft, proposed, by));
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error;
      if (error.reason !== "changed-meanwhile") throw new ApiFault(error.reason, error.issues);
      await deps.store.refresh();
      return changedMeanwhile(deps, c, id);
    }
  });

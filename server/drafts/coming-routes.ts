/** `/api/drafts/:id/rows` and `/derive`: the rows while what they say is being derived, and deriving them once more. */
import { ComingRange, ComingRows } from "#data/schema/coming-rows.ts";
import { DraftId, DraftSummary } from "#data/schema/draft.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { answers, byId, freshJson, refusals, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { draftFor } from "./access.ts";
import type { DraftDeps } from "./deps.ts";
import { draftOf } from "./store.ts";

const rows = ruled("edit", {
  method: "get",
  path: "/{id}/rows",
  summary:
    "Raderna som de är lästa, med vad som hittills är tolkat (the rows as they were read, with what is derived so far)",
  request: { params: byId(DraftId), query: ComingRange },
  responses: { ...answers(ComingRows, "Några av raderna"), ...refusals },
});

const derive = ruled("edit", {
  method: "post",
  path: "/{id}/derive",
  summary:
    "Tolka raderna en gång till, där det har stannat (derive the rows once more, where that has stopped)",
  request: { params: byId(DraftId) },
  responses: { ...answers(DraftSummary, "Utkastet"), ...writeRefusals },
});

export const comingRoutes = (deps: DraftDeps) =>
  router()
    .openapi(rows, async (c) => {
      const { summary } = await draftFor(deps.db, c, c.req.valid("param").id);
      if (summary.state !== "deriving" && summary.state !== "stopped") throw new ApiFault("not-found");
      const answer = await deps.coming.of(summary, c.req.valid("query"));
      if (answer === null) throw new ApiFault("not-found");
      return freshJson(deps, c, ComingRows, answer);
    })
    .openapi(derive, async (c) => {
      const { id } = c.req.valid("param");
      const draft = await draftFor(deps.db, c, id);
      if (draft.summary.state !== "stopped" || !(await deps.reader.again(draft)))
        throw new ApiFault("conflict");
      return freshJson(deps, c, DraftSummary, ((await draftOf(deps.db, id)) ?? draft).summary);
    });

/** `/api/drafts/:id/rows` and `/derive`: the rows while what they say is being derived, and deriving them once more. */
import { ComingRange, ComingRows } from "#data/schema/coming-rows.ts";
import { DraftId, DraftSummary } from "#data/schema/draft.ts";
import type { DistrictId } from "#data/schema/ids.ts";
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

const noRows = (district: DistrictId): ComingRows => ({ district, tabs: [], done: 0, rows: [] });

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
      const isComing = summary.state === "deriving" || summary.state === "stopped";
      const answer = isComing ? await deps.coming.of(summary, c.req.valid("query")) : null;
      // Whoever asks a moment too early or too late has done nothing wrong.
      return freshJson(deps, c, ComingRows, answer ?? noRows(summary.district));
    })
    .openapi(derive, async (c) => {
      const { id } = c.req.valid("param");
      const draft = await draftFor(deps.db, c, id);
      if (draft.summary.state !== "stopped" || !(await deps.reader.again(draft)))
        throw new ApiFault("conflict");
      return freshJson(deps, c, DraftSummary, ((await draftOf(deps.db, id)) ?? draft).summary);
    });

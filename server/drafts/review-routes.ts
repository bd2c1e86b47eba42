/** `/api/drafts/:id`: look at a draft beside its document, and decide what becomes of its rows. */
import type { Context } from "hono";
import {
  DraftDocument,
  DraftHead,
  DraftId,
  DraftPage,
  DraftPatch,
  type DraftSummary,
} from "#data/schema/draft.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch, versionTag } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, freshJson, refusals, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { draftFor, mayEdit } from "./access.ts";
import { answerDocument, answerFile, fileAnswers } from "./answer-document.ts";
import { decided, decisionIssues } from "./decide.ts";
import type { DraftDeps } from "./deps.ts";
import type { DocumentKey } from "./documents.ts";
import { draftEvent } from "./draft-event.ts";
import { draftPage } from "./page.ts";
import { countsOf } from "./proposals.ts";
import { type StoredDraft, updateDraft } from "./store.ts";

const one = ruled("edit", {
  method: "get",
  path: "/{id}",
  summary:
    "Ett utkast med rader, härledda värden och frågor (a draft with rows, derived values and questions)",
  request: { params: byId(DraftId) },
  responses: { ...answers(DraftPage, "Utkastet"), ...refusals },
});

const document = ruled("edit", {
  method: "get",
  path: "/{id}/document",
  summary: "Dokumentets rutnät, att visa bredvid (the document's grids, to show beside)",
  request: { params: byId(DraftId) },
  responses: { ...answers(DraftDocument, "Rutnäten"), ...refusals },
});

const file = ruled("edit", {
  method: "get",
  path: "/{id}/file",
  summary: "Filen som den kom (the file as it came)",
  request: { params: byId(DraftId) },
  responses: { ...fileAnswers, ...refusals },
});

const decide = ruled("edit", {
  method: "patch",
  path: "/{id}",
  summary: "Bestäm om huvud och rader; If-Match krävs (decide on head and rows; If-Match is required)",
  request: { params: byId(DraftId), headers: ifMatchHeader, body: jsonBody(DraftPatch) },
  responses: { ...answers(DraftPage, "Utkastet efter ändringen"), ...writeRefusals },
});

const keyOf = ({ district, document }: DraftSummary): DocumentKey => ({ district, document: document.id });

const pageOf = async (deps: DraftDeps, draft: StoredDraft): Promise<DraftPage> =>
  draftPage(draft, draft.summary.state === "review" ? await deps.proposals.of(draft) : null);

async function answerPage(deps: DraftDeps, c: Context<Env>, draft: StoredDraft) {
  const page = await pageOf(deps, draft);
  return freshJson(deps, c, DraftPage, page, { etag: versionTag(draft.summary.version) });
}

/** @throws ApiFault with the draft as it is now */
export async function changedMeanwhile(deps: DraftDeps, c: Context<Env>, id: DraftId): Promise<never> {
  const now = await draftFor(deps.db, c, id);
  throw new ApiFault(
    "changed-meanwhile",
    undefined,
    { etag: versionTag(now.summary.version) },
    await pageOf(deps, now),
  );
}

export const reviewRoutes = (deps: DraftDeps) =>
  router()
    .openapi(one, async (c) => answerPage(deps, c, await draftFor(deps.db, c, c.req.valid("param").id)))
    .openapi(document, async (c) => {
      const { summary } = await draftFor(deps.db, c, c.req.valid("param").id);
      return answerDocument(deps, c, keyOf(summary), (kind) => draftEvent(kind, summary));
    })
    .openapi(file, async (c) => {
      const { summary } = await draftFor(deps.db, c, c.req.valid("param").id);
      return answerFile(deps, c, keyOf(summary), (kind) => draftEvent(kind, summary));
    })
    .openapi(decide, async (c) => {
      const { id } = c.req.valid("param");
      const version = readIfMatch(c.req.valid("header")["if-match"]);
      const patch = c.req.valid("json");
      const draft = await draftFor(deps.db, c, id);
      if (draft.summary.state !== "review") throw new ApiFault("conflict");
      if (draft.summary.version !== version) return changedMeanwhile(deps, c, id);
      const head = DraftHead.parse({ ...draft.summary.head, ...patch.head });
      if (head.district !== null && !mayEdit(c.get("person").viewer, head.district))
        throw new ApiFault("forbidden");
      const { dataset } = await deps.store.refresh();
      const before = await deps.proposals.of(draft);
      const rows = before?.proposal.tabs.flat() ?? [];
      const keys = new Set(rows.map(({ key }) => key));
      const issues = decisionIssues(patch, keys, dataset, head.district);
      if (issues.length > 0) throw new ApiFault("invalid", issues);
      const decisions = decided(draft.decisions, patch, rows);
      const after: StoredDraft = {
        ...draft,
        decisions,
        summary: { ...draft.summary, head, version: version + 1 },
      };
      const proposed = await deps.proposals.preview(after);
      const counts = proposed === null ? draft.summary.counts : countsOf(proposed);
      if (!(await updateDraft(deps.db, draft, version, { head, decisions, counts })))
        return changedMeanwhile(deps, c, id);
      const etag = versionTag(after.summary.version);
      return freshJson(deps, c, DraftPage, draftPage(after, proposed), { etag });
    });

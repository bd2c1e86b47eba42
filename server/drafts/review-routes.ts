/** `/api/drafts/:id`: look at a draft beside its document, and decide what becomes of its rows. */
import type { Context } from "hono";
import { DraftDocument, DraftHead, DraftId, DraftPage, DraftPatch } from "#data/schema/draft.ts";
import { dayOf } from "#server/audit/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch, versionTag } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, freshJson, refusals, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { draftFor, mayEdit } from "./access.ts";
import { decided, decisionIssues } from "./decide.ts";
import type { DraftDeps } from "./deps.ts";
import { fileOf, readingOf } from "./documents.ts";
import { draftEvent } from "./draft-event.ts";
import { draftPage } from "./page.ts";
import { countsOf } from "./proposals.ts";
import { type StoredDraft, updateDraft } from "./store.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

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
  responses: {
    200: {
      description: "Filen",
      content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
    },
    ...refusals,
  },
});

const decide = ruled("edit", {
  method: "patch",
  path: "/{id}",
  summary: "Bestäm om huvud och rader; If-Match krävs (decide on head and rows; If-Match is required)",
  request: { params: byId(DraftId), headers: ifMatchHeader, body: jsonBody(DraftPatch) },
  responses: { ...answers(DraftPage, "Utkastet efter ändringen"), ...writeRefusals },
});

/** What is sent as it came must never run as a page of ours; the application's headers see to the rest. */
const FILE_HEADERS = {
  "content-type": "application/octet-stream",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/** RFC 5987 allows fewer characters than an address does. */
const encoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

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
      const { district } = summary;
      const read = await readingOf(deps.db, { district, document: summary.document.id });
      if (read === null) throw new ApiFault("not-found");
      // Written first: nobody reads what does not then say that they did. A day's looks are one reading.
      const event = draftEvent("document-read", summary);
      const [person, origin] = [c.get("person"), c.get("origin")];
      await deps.audit.writeOnce(person, origin, event, DAY_MS, dayOf(deps.now()));
      const { format, fileName, sheets, loose } = read;
      return freshJson(deps, c, DraftDocument, { district, format, fileName, sheets, loose });
    })
    .openapi(file, async (c) => {
      const { summary } = await draftFor(deps.db, c, c.req.valid("param").id);
      const kept = await fileOf(deps.db, { district: summary.district, document: summary.document.id });
      if (kept === null) throw new ApiFault("not-found");
      await deps.audit.write(c.get("person"), c.get("origin"), draftEvent("document-fetched", summary));
      const name = encodeURIComponent(kept.fileName).replace(/['()*]/g, encoded);
      return c.body(new Uint8Array(kept.bytes).buffer, 200, {
        ...FILE_HEADERS,
        "content-disposition": `attachment; filename*=UTF-8''${name}`,
      });
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

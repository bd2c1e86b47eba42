/** What the review asks of the server. */
import { queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { ApiError, api } from "#client/api/api.ts";
import type { ComingRows } from "#data/schema/coming-rows.ts";
import {
  type DraftCommitted,
  type DraftDocument,
  type DraftId,
  DraftPage,
  type DraftSummary,
} from "#data/schema/draft.ts";
import type { DraftFindings } from "#data/schema/draft-findings.ts";
import type { EarlierRows } from "#data/schema/earlier-rows.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { PlanComparison } from "#data/schema/plan-difference.ts";
import type { Outcome } from "./decision-queue.ts";
import type { Patch } from "./decisions.ts";

/** Milliseconds that what was said of an earlier version is kept: somebody may take a decision back. */
const ASIDE = 30_000;

/** Rows that are asked for together while they are being derived. */
export const ROWS_AT_ONCE = 50;

export const draftQueries = {
  all: () =>
    queryOptions({
      queryKey: ["drafts"],
      queryFn: ({ signal }) => parseResponse(api.drafts.$get({}, { init: { signal } })),
      // Another coordinator may have come further.
      staleTime: 0,
    }),
  one: (id: DraftId) =>
    queryOptions({
      queryKey: ["drafts", id],
      queryFn: async ({ signal }): Promise<DraftPage> =>
        parseResponse(api.drafts[":id"].$get({ param: { id } }, { init: { signal } })),
      staleTime: 0,
    }),
  /** Some of the rows while what they say is being derived, from one that is counted from 0. */
  rows: (id: DraftId, from: number) =>
    queryOptions({
      queryKey: ["drafts", id, "rows", from],
      queryFn: ({ signal }): Promise<ComingRows> =>
        parseResponse(
          api.drafts[":id"].rows.$get(
            { param: { id }, query: { from: String(from), count: String(ROWS_AT_ONCE) } },
            { init: { signal } },
          ),
        ),
      // What is derived stays as it is; what is not is asked for when more has been.
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: ASIDE,
    }),
  document: (id: DraftId) =>
    queryOptions({
      queryKey: ["drafts", id, "document"],
      queryFn: ({ signal }): Promise<DraftDocument> =>
        parseResponse(api.drafts[":id"].document.$get({ param: { id } }, { init: { signal } })),
      // What was read in a document stays what it is.
      staleTime: Number.POSITIVE_INFINITY,
    }),
  /** @param version that of the draft which is asked about: another comes with every decision */
  difference: (id: DraftId, version: number) =>
    queryOptions({
      queryKey: ["drafts", id, "difference", version],
      queryFn: ({ signal }): Promise<PlanComparison> =>
        parseResponse(api.drafts[":id"].difference.$get({ param: { id } }, { init: { signal } })),
      // The plan that it is held against may have changed.
      staleTime: 0,
      gcTime: ASIDE,
    }),
  /** Which rows stood in the plan of the year before: that follows from whose plan it is. */
  earlier: ({ id, head: { district, year } }: DraftSummary) =>
    queryOptions({
      queryKey: ["drafts", id, "earlier", district, year],
      queryFn: ({ signal }): Promise<EarlierRows> =>
        parseResponse(api.drafts[":id"].earlier.$get({ param: { id } }, { init: { signal } })),
      staleTime: ASIDE,
    }),
  findings: (id: DraftId, version: number) =>
    queryOptions({
      queryKey: ["drafts", id, "findings", version],
      queryFn: ({ signal }): Promise<DraftFindings> =>
        parseResponse(api.drafts[":id"].findings.$get({ param: { id } }, { init: { signal } })),
      staleTime: 0,
      gcTime: ASIDE,
    }),
};

/** Where the file is that a page draws PDF pages from. */
export const fileUrl = (id: DraftId): string => `/api/drafts/${id}/file`;

export const takeIn = (file: File, district: DistrictId | null, signal: AbortSignal): Promise<DraftSummary> =>
  parseResponse(
    api.drafts.$post({ form: { file, ...(district === null ? {} : { district }) } }, { init: { signal } }),
  );

export const deriveAgain = (id: DraftId): Promise<DraftSummary> =>
  parseResponse(api.drafts[":id"].derive.$post({ param: { id } }));

export const discardDraft = (id: DraftId) => parseResponse(api.drafts[":id"].$delete({ param: { id } }));

/** What stands there now, when that is why a write was refused. */
const currentIn = (error: unknown): DraftPage | null =>
  error instanceof ApiError && error.problem.kind === "changed-meanwhile"
    ? (DraftPage.safeParse(error.problem.current).data ?? null)
    : null;

/** Refusals that no other try would change; what the server could not answer is thrown on. */
const FINAL: ReadonlySet<string> = new Set(["invalid", "forbidden", "not-found", "conflict", "too-large"]);

export async function sendPatch(id: DraftId, version: number, patch: Patch): Promise<Outcome> {
  try {
    const page = await parseResponse(
      api.drafts[":id"].$patch({ param: { id }, header: { "if-match": `"${version}"` }, json: patch }),
    );
    return { kind: "saved", page };
  } catch (error) {
    const theirs = currentIn(error);
    if (theirs !== null) return { kind: "meeting", theirs };
    if (error instanceof ApiError && FINAL.has(error.problem.kind)) return { kind: "refused", error };
    throw error;
  }
}

export const commitDraft = ({ draft, held }: DraftPage): Promise<DraftCommitted> =>
  parseResponse(
    api.drafts[":id"].commit.$post({
      param: { id: draft.id },
      header: { "if-match": `"${draft.version}"` },
      json: { planVersion: held?.version ?? 0 },
    }),
  );

/** The draft beside what somebody else has written meanwhile; null where that is not why. */
export const overtakenBy = currentIn;

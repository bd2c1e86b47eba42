/** Takes a document in, decides and commits, by the routes that the page uses. */
import { basename } from "node:path";
import type { z } from "zod";
import { ApiProblem } from "#data/schema/api-problem.ts";
import { DraftCommitted, type DraftId, DraftPage, DraftSummary } from "#data/schema/draft.ts";
import type { LocalDrafts } from "./local-drafts.ts";

/** What the routes refused, in both languages. */
export class Refused extends Error {}

/** What is said of the document that it may not say itself. */
export type GivenHead = Readonly<Record<"district" | "year" | "kind", string | undefined>>;

const wordsOf = ({ detail, issues = [] }: ApiProblem): string =>
  [...issues.map(({ path, message }) => `${path}: ${message}`), detail.sv, detail.en].join("\n");

async function answer<T extends z.ZodType>(schema: T, response: Response): Promise<z.output<T>> {
  const body: unknown = await response.json();
  if (response.ok) return schema.parse(body);
  throw new Refused(wordsOf(ApiProblem.parse(body)));
}

const written = (method: string, version: number, body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json", "if-match": `"${version}"` },
  body: JSON.stringify(body),
});

export interface DraftClient {
  /** Resolves when the document has been read, or cannot be. */
  takeIn: (file: string, bytes: Uint8Array, given: GivenHead) => Promise<DraftPage>;
  accept: (page: DraftPage, which: "clear" | "all") => Promise<DraftPage>;
  commit: (page: DraftPage) => Promise<DraftCommitted>;
  discard: (id: DraftId) => Promise<void>;
}

/** Every one of them @throws Refused with the reason. */
export const draftClient = ({ ask }: Pick<LocalDrafts, "ask">): DraftClient => ({
  takeIn: async (file, bytes, given) => {
    const form = new FormData();
    form.set("file", new File([new Uint8Array(bytes)], basename(file)));
    for (const [field, value] of Object.entries(given)) if (value !== undefined) form.set(field, value);
    const { id } = await answer(DraftSummary, await ask("/api/drafts", { method: "POST", body: form }));
    await (await ask(`/api/drafts/${id}/progress`)).text();
    return answer(DraftPage, await ask(`/api/drafts/${id}`));
  },
  accept: async ({ draft: { id, version } }, acceptAll) =>
    answer(DraftPage, await ask(`/api/drafts/${id}`, written("PATCH", version, { acceptAll }))),
  commit: async ({ draft: { id, version }, held }) => {
    const body = { planVersion: held?.version ?? 0 };
    return answer(DraftCommitted, await ask(`/api/drafts/${id}/commit`, written("POST", version, body)));
  },
  discard: async (id) => {
    const response = await ask(`/api/drafts/${id}`, { method: "DELETE" });
    if (!response.ok) throw new Refused(wordsOf(ApiProblem.parse(await response.json())));
  },
});

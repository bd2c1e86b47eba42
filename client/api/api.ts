/** The typed way to the server: every answer that is not a success becomes an `ApiError`. */
import { hc } from "hono/client";
import { ApiProblem } from "#data/schema/api-problem.ts";
// biome-ignore lint/style/noRestrictedImports: the type of the app alone; nothing of the server reaches the bundle.
import type { Api } from "#server/app.ts";
import { noteRevision } from "./revision.ts";

export class ApiError extends Error {
  override name = "ApiError";
  readonly problem: ApiProblem;
  /** How many seconds to wait before the next try; null where the server does not say. */
  readonly retryAfter: number | null;

  constructor(problem: ApiProblem, retryAfter: number | null = null) {
    super(problem.title);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** The problem that is shown when the answer is not one that the server wrote. */
function unreadable(response: Response): ApiProblem {
  return {
    type: "/problems/unavailable",
    kind: "unavailable",
    title: response.statusText || "Unavailable",
    status: response.status,
    detail: { sv: "Servern svarade inte som väntat.", en: "The server did not answer as expected." },
  };
}

/** `Retry-After` as our server writes it: whole seconds. */
function secondsToWait(response: Response): number | null {
  const written = response.headers.get("retry-after") ?? "";
  return /^\d{1,6}$/.test(written) ? Number(written) : null;
}

const fetchOrThrow: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  noteRevision(init?.method ?? "GET", response.headers);
  if (response.ok) return response;
  const body = ApiProblem.safeParse(await response.json().catch(() => null));
  throw new ApiError(body.data ?? unreadable(response), secondsToWait(response));
};

export const api = hc<Api>("/", { fetch: fetchOrThrow }).api;

/**
 * A file to keep, with the name that the server gives it.
 *
 * @param form is sent along, where the file is made of it
 * @throws ApiError
 */
export async function fetchFile(url: string, form?: FormData): Promise<{ blob: Blob; name: string }> {
  const response = await fetchOrThrow(url, form === undefined ? {} : { method: "POST", body: form });
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
  return { blob: await response.blob(), name: name ?? "platsplan" };
}

/**
 * A file as the server keeps it.
 *
 * @throws ApiError
 */
export async function fetchBytes(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetchOrThrow(url, { signal });
  return new Uint8Array(await response.arrayBuffer());
}

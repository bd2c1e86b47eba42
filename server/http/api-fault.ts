/** A refusal on its way to becoming an answer (RFC 9457): thrown at HTTP's edge, written in one place. */
import type { ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { API_PROBLEM_STATUS, type ApiProblem, type ApiProblemKind } from "#data/schema/api-problem.ts";
import type { Log } from "#server/log.ts";

const WORDS: Record<ApiProblemKind, { title: string; sv: string; en: string }> = {
  invalid: {
    title: "Invalid request",
    sv: "Något i frågan kan inte förstås.",
    en: "Something in the request cannot be understood.",
  },
  "signed-out": {
    title: "Signed out",
    sv: "Logga in för att göra det här.",
    en: "Sign in to do this.",
  },
  forbidden: {
    title: "Forbidden",
    sv: "Din roll räcker inte för det här.",
    en: "Your role does not allow this.",
  },
  "not-found": {
    title: "Not found",
    sv: "Det som efterfrågas finns inte.",
    en: "What was asked for does not exist.",
  },
  "method-not-allowed": {
    title: "Method not allowed",
    sv: "Det går bara att läsa.",
    en: "This can only be read.",
  },
  "too-large": { title: "Too large", sv: "Frågan är för stor.", en: "The request is too large." },
  "too-many-requests": {
    title: "Too many requests",
    sv: "För många frågor på kort tid. Vänta en stund.",
    en: "Too many requests in a short time. Wait a moment.",
  },
  internal: {
    title: "Internal error",
    sv: "Något gick fel i servern.",
    en: "Something went wrong in the server.",
  },
  unavailable: {
    title: "Unavailable",
    sv: "Tjänsten är inte redo. Försök igen om en stund.",
    en: "The service is not ready. Try again in a moment.",
  },
};

type Issue = NonNullable<ApiProblem["issues"]>[number];

export class ApiFault extends Error {
  override name = "ApiFault";
  readonly kind: ApiProblemKind;
  readonly issues: readonly Issue[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ApiProblemKind,
    issues?: readonly Issue[],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(kind);
    this.kind = kind;
    this.issues = issues;
    this.headers = headers;
  }
}

/** The answer that a fault becomes. */
export function problemResponse({ kind, issues, headers }: ApiFault): Response {
  const { title, sv, en } = WORDS[kind];
  const body: ApiProblem = {
    type: `/problems/${kind}`,
    kind,
    title,
    status: API_PROBLEM_STATUS[kind],
    detail: { sv, en },
    ...(issues === undefined ? {} : { issues: [...issues] }),
  };
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { ...headers, "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}

/** What is not a refusal is a fault of ours: logged whole, told without a word of its inside. */
export const onError =
  (log: Log): ErrorHandler =>
  (error) => {
    if (error instanceof ApiFault) return problemResponse(error);
    if (error instanceof HTTPException && error.status === 413)
      return problemResponse(new ApiFault("too-large"));
    if (error instanceof HTTPException && error.status < 500) return problemResponse(new ApiFault("invalid"));
    log.error({ err: error }, "unexpected");
    return problemResponse(new ApiFault("internal"));
  };

export const onNotFound: NotFoundHandler = () => problemResponse(new ApiFault("not-found"));

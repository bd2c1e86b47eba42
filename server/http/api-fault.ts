/** A refusal on its way to becoming an answer (RFC 9457): thrown at HTTP's edge, written in one place. */
import type { ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { API_PROBLEM_STATUS, type ApiProblem, type ApiProblemKind } from "#data/schema/api-problem.ts";
import type { Log } from "#server/log.ts";

const WORDS: Record<ApiProblemKind, { title: string; sv: string; en: string }> = {
  "bad-parameter": {
    title: "Bad parameter",
    sv: "En parameter i adressen kan inte förstås.",
    en: "A parameter in the address cannot be understood.",
  },
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
  "wrong-credentials": {
    title: "Wrong credentials",
    sv: "Uppgifterna stämmer inte. Kontrollera dem och försök igen.",
    en: "The details are not right. Check them and try again.",
  },
  "sign-in-again": {
    title: "Sign in again",
    sv: "Logga in på nytt först: det här kräver att du nyss har loggat in.",
    en: "Sign in again first: this takes a recent sign-in.",
  },
  "other-account": {
    title: "Other account",
    sv: "Det här skrevs av någon annan än den som är inloggad nu. Inget är sparat.",
    en: "This was written by somebody else than who is signed in now. Nothing was saved.",
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
    sv: "Det går inte att göra det med den här adressen.",
    en: "That cannot be done with this address.",
  },
  conflict: {
    title: "Conflict",
    sv: "Det krockar med något som redan finns.",
    en: "It conflicts with something that is already there.",
  },
  expired: {
    title: "Expired",
    sv: "Uppföljningen är borttagen för gott: tiden som den sparas har gått ut.",
    en: "The follow-up has been removed for good: the time that it is kept is over.",
  },
  "changed-meanwhile": {
    title: "Changed meanwhile",
    sv: "Någon annan har ändrat det här under tiden. Inget är skrivet över.",
    en: "Somebody else has changed this meanwhile. Nothing was overwritten.",
  },
  "version-missing": {
    title: "Version missing",
    sv: "Frågan säger inte vilken version den bygger på (If-Match).",
    en: "The request does not say which version it is based on (If-Match).",
  },
  "wrong-type": {
    title: "Wrong type",
    sv: "Innehållet ska vara JSON (application/json).",
    en: "The content must be JSON (application/json).",
  },
  unreadable: {
    title: "Unreadable document",
    sv: "Dokumentet går inte att läsa.",
    en: "The document cannot be read.",
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

/** What one fault says of itself instead of its kind's own words. */
type Particulars = Partial<Pick<ApiProblem, "detail" | "refusal">>;

export class ApiFault extends Error {
  override name = "ApiFault";
  readonly kind: ApiProblemKind;
  readonly issues: readonly Issue[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly current: unknown;
  readonly particulars: Particulars;

  /** @param current what stands there now, as the asker may see it */
  constructor(
    kind: ApiProblemKind,
    issues?: readonly Issue[],
    headers: Readonly<Record<string, string>> = {},
    current?: unknown,
    particulars: Particulars = {},
  ) {
    super(kind);
    this.particulars = particulars;
    this.current = current;
    this.kind = kind;
    this.issues = issues;
    this.headers = headers;
  }
}

/** The answer that a fault becomes. */
export function problemResponse({ kind, issues, headers, current, particulars }: ApiFault): Response {
  const { title, sv, en } = WORDS[kind];
  const body: ApiProblem = {
    type: `/problems/${kind}`,
    kind,
    title,
    status: API_PROBLEM_STATUS[kind],
    detail: { sv, en },
    ...(issues === undefined ? {} : { issues: [...issues] }),
    ...(current === undefined ? {} : { current }),
    ...particulars,
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

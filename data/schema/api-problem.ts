/** What the API answers when it cannot do as asked: RFC 9457, in Swedish and English. */
import { z } from "zod";
import { Refusal } from "./refusal.ts";

/** Kind of fault → HTTP status. */
export const API_PROBLEM_STATUS = {
  "bad-parameter": 400,
  invalid: 422,
  "signed-out": 401,
  "wrong-credentials": 401,
  "sign-in-again": 403,
  "other-account": 403,
  forbidden: 403,
  "not-found": 404,
  "method-not-allowed": 405,
  conflict: 409,
  expired: 410,
  "changed-meanwhile": 412,
  "too-large": 413,
  "wrong-type": 415,
  unreadable: 422,
  "version-missing": 428,
  "too-many-requests": 429,
  internal: 500,
  unavailable: 503,
} as const;

export const ApiProblemKind = z.enum(
  Object.keys(API_PROBLEM_STATUS) as [
    keyof typeof API_PROBLEM_STATUS,
    ...(keyof typeof API_PROBLEM_STATUS)[],
  ],
);
export type ApiProblemKind = z.infer<typeof ApiProblemKind>;

export const ApiProblem = z.object({
  /** A stable reference: `/problems/<kind>`. */
  type: z.string(),
  kind: ApiProblemKind,
  title: z.string(),
  status: z.int(),
  detail: z.object({ sv: z.string(), en: z.string() }),
  /** Where the fault lies, field by field. */
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** What stands there now, where somebody else has changed it meanwhile. */
  current: z.unknown().optional(),
  /** Why a document cannot be read; `detail` says it in words. */
  refusal: Refusal.optional(),
});
export type ApiProblem = z.infer<typeof ApiProblem>;

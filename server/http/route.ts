/** What the routes share: what they are given, how they refuse a wrong question, how they answer. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context, TypedResponse } from "hono";
import { ApiProblem } from "#data/schema/api-problem.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import { ApiFault } from "./api-fault.ts";
import type { HotAnswers } from "./hot-answer.ts";

export interface Deps {
  store: SnapshotStore;
  hot: HotAnswers;
}

/** A router whose wrong questions are refused field by field. */
export const router = () =>
  new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const issues = result.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
      throw new ApiFault("invalid", issues);
    },
  });

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ApiProblem } },
});

/** The answers of a route that reads: what it gives, and how it may refuse. */
export const answers = <T extends z.ZodType>(schema: T, description: string) => ({
  200: { description, content: { "application/json": { schema } } },
});

export const refusals = {
  404: problem("Finns inte (not found)"),
  422: problem("Kan inte förstås (invalid)"),
} as const;

/** The parameter of a route about one thing. */
export const byId = <T extends z.ZodType>(schema: T) => z.object({ id: schema });

/**
 * The prepared answer to a question, as the type that its route promises.
 *
 * The cast is sound: the bytes are `make()`'s value as JSON, and 200 or 304 without a body.
 */
export async function hotJson<T>(
  { store, hot }: Deps,
  c: Context,
  key: string,
  make: () => T,
): Promise<TypedResponse<T, 200, "json">> {
  const response = await hot.answer(c, `${store.current.revision} ${key}`, make);
  return response as unknown as TypedResponse<T, 200, "json">;
}

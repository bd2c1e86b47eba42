/** What the routes share: what they are given, how they refuse a wrong question, how they answer. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context, TypedResponse } from "hono";
import { project } from "#data/rules/project.ts";
import { ApiProblem } from "#data/schema/api-problem.ts";
import type { ShownAs } from "#data/schema/picture.ts";
import type { Audit } from "#server/audit/index.ts";
import type { SnapshotStore, View } from "#server/dataset/index.ts";
import type { Db } from "#server/db/open.ts";
import { ApiFault } from "./api-fault.ts";
import type { HotAnswers } from "./hot-answer.ts";
import type { Env } from "./person.ts";

export interface Deps {
  db: Db;
  store: SnapshotStore;
  hot: HotAnswers;
  audit: Audit;
  now: () => Date;
}

/** A router whose wrong questions are refused field by field. */
export const router = () =>
  new OpenAPIHono<Env>({
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

/** How a route that writes may refuse, beside what every route may. */
export const writeRefusals = {
  ...refusals,
  401: problem("Inte inloggad (signed out)"),
  403: problem("Rollen räcker inte (forbidden)"),
  409: problem("Redan gjort (conflict)"),
  412: problem("Ändrat under tiden, med hur det är nu (changed meanwhile, with what stands there now)"),
  428: problem("If-Match saknas (version missing)"),
} as const;

/** The answer of a route that does something and has nothing to tell of it. */
export const done = { 204: { description: "Klart (done)" } } as const;

/** The parameter of a route about one thing. */
export const byId = <T extends z.ZodType>(schema: T) => z.object({ id: schema });

/** What the one who asks may see of the current revision. */
export function viewOf({ store }: Deps, c: Context<Env>): View {
  const { viewer, viewKey } = c.get("person");
  return store.view(viewer, viewKey);
}

/** Of the asker's view what a partner or the public would see, or all of it (`own`), with the view's key. */
export function viewAs({ store }: Deps, c: Context<Env>, as: ShownAs): { view: View; viewKey: string } {
  const { viewer, viewKey } = c.get("person");
  if (as === "own") return { view: store.view(viewer, viewKey), viewKey };
  const key = `${viewKey} as ${as}`;
  return { view: store.view({ ...viewer, atMost: as }, key), viewKey: key };
}

/**
 * The prepared answer to a question, as the type that its route promises: made of the asker's view,
 * and passed once more through the projection on its way out.
 *
 * The cast is sound: the bytes are the projected value as JSON, and 200 or 304 without a body.
 *
 * @param schema the answer's
 * @param key names the question; the revision and the asker's audience are added to it
 * @param as at most as whom the answer is seen
 */
export async function hotJson<T extends z.ZodType>(
  deps: Deps,
  c: Context<Env>,
  schema: T,
  key: string,
  make: (view: View) => z.output<T>,
  as: ShownAs = "own",
): Promise<TypedResponse<z.output<T>, 200, "json">> {
  const { view, viewKey } = viewAs(deps, c, as);
  const whole = `${view.whole.revision} ${viewKey} ${key}`;
  const response = await deps.hot.answer(c, whole, () =>
    schema.parse(project(schema, make(view), view.audienceIn)),
  );
  // A page that listens for changes asks for those after it.
  response.headers.set("data-revision", String(view.whole.revision));
  return response as unknown as TypedResponse<z.output<T>, 200, "json">;
}

/**
 * An answer made for this one asker, projected like every other; nobody keeps it.
 *
 * The cast is sound: the body is the projected value as JSON, and 200.
 */
export function freshJson<T extends z.ZodType>(
  deps: Deps,
  c: Context<Env>,
  schema: T,
  value: z.output<T>,
  headers: Record<string, string> = {},
): TypedResponse<z.output<T>, 200, "json"> {
  const body = schema.parse(project(schema, value, viewOf(deps, c).audienceIn));
  const response = new Response(JSON.stringify(body), {
    headers: {
      ...headers,
      "content-type": "application/json",
      "cache-control": "no-store",
      // By it a page knows its own write among what it hears of.
      "data-revision": String(deps.store.current.revision),
    },
  });
  return response as unknown as TypedResponse<z.output<T>, 200, "json">;
}

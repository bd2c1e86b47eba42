/** `/api/events`: server-sent events that tell an open page what of its records has changed. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { networkOf } from "#server/http/network.ts";
import type { Env, Person } from "#server/http/person.ts";
import { type Deps, refusals, router, viewOf } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import type { Log } from "#server/log.ts";
import type { Who } from "./hub.ts";
import { Inbox } from "./inbox.ts";
import { changesBetween } from "./missed.ts";
import type { Live } from "./start.ts";
import { type Beginning, tell } from "./stream.ts";

/** Milliseconds; then the client comes back, and is identified anew. */
const LONGEST = 15 * 60_000;
/** Milliseconds that the last words of a stream may take. */
const PATIENCE = 1_000;

/** Kept by nobody on the way, and passed on at once. */
const HEADERS = { "cache-control": "no-store", "x-accel-buffering": "no" };

const events = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Det som ändras, medan det ändras (what changes, as it changes: server-sent events)",
  request: {
    query: z.object({
      after: z
        .string()
        .max(20)
        .optional()
        .openapi({ description: "Den senast hörda revisionen, om Last-Event-ID inte kan skickas" }),
    }),
  },
  responses: {
    200: {
      description: "Händelserna changed (med id:n ur det man själv ser), tick (bara revisionen) och reset",
      content: { "text/event-stream": { schema: z.string() } },
    },
    422: refusals[422],
  },
});

const whoIs = ({ kind, account }: Person): Who => account?.id ?? (kind === "demo" ? "demo" : "visitor");

/** Where somebody begins who has last heard of a revision, or has heard nothing yet. */
async function beginningOf({ db, store }: Deps, after: string | undefined): Promise<Beginning> {
  const { revision } = await store.refresh();
  if (after === undefined) return { revision, missed: [] };
  const changes = /^\d{1,9}$/.test(after) ? await changesBetween(db, Number(after), revision) : null;
  if (changes === null) return { revision, missed: [{ kind: "reset", revision }] };
  return { revision, missed: changes.map((changed) => ({ kind: "changed", changed })) };
}

function open(deps: Deps, { hub }: Live, log: Log, c: Context<Env>, after: string | undefined): Response {
  const inbox = new Inbox();
  const leave = hub.subscribe({
    who: whoIs(c.get("person")),
    address: networkOf(c.get("origin").address),
    hear: (news) => inbox.put(news),
    end: () => inbox.end(),
  });
  const response = streamSSE(c, async (stream) => {
    const timer = setTimeout(() => inbox.end(), LONGEST);
    stream.onAbort(() => inbox.end());
    // Whoever does not read what was written is not waited for.
    void inbox.ended.then(() => setTimeout(() => stream.abort(), PATIENCE).unref());
    try {
      await tell(stream, await beginningOf(deps, after), { inbox, view: () => viewOf(deps, c) });
    } catch (error) {
      log.error({ err: error }, "a stream broke off");
    } finally {
      clearTimeout(timer);
      leave();
    }
  });
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
}

export const liveRoutes = (deps: Deps, live: Live, log: Log) =>
  router().openapi(events, (c) => {
    const after = c.req.header("last-event-id") ?? c.req.valid("query").after;
    // Nobody would read a stream that answers HEAD.
    if (c.req.method === "HEAD")
      return c.body(null, 200, { ...HEADERS, "content-type": "text/event-stream" });
    return open(deps, live, log, c, after);
  });

/** What the routes of one's own account ask for and answer alike. */
import { z } from "@hono/zod-openapi";
import { done, refusals } from "#server/http/route.ts";

/** Of a passkey, as its device chose it, or of a session. */
export const byId = z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{1,2000}$/) });

export const tries = { ...refusals, ...done } as const;

/** For whoever watches over the server: is it alive, and can it answer? */
import { Hono } from "hono";
import { ApiFault } from "#server/http/api-fault.ts";

/** @param check rejects while the data cannot be read */
export const healthRoutes = (check: () => Promise<void>) =>
  new Hono()
    .get("/healthz", (c) => c.json({ status: "alive" as const }))
    .get("/readyz", async (c) => {
      try {
        await check();
      } catch {
        throw new ApiFault("unavailable", undefined, { "retry-after": "5" });
      }
      return c.json({ status: "ready" as const });
    });

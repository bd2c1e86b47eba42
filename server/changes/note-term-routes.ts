/** `/api/settings/expiring-notes`: what a term would remove, before anybody sets it. */
import { z } from "@hono/zod-openapi";
import { firstDayKept } from "#data/rules/note-term.ts";
import { project } from "#data/rules/project.ts";
import { NOTE_DAYS } from "#data/schema/follow-up.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { ExpiringNotes } from "#data/schema/setting.ts";
import type { Db } from "#server/db/open.ts";
import { answers, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { mustAdminister } from "#server/settings/index.ts";
import { expiryOf } from "./note-term/expiry.ts";
import { readNotes } from "./note-term/read-notes.ts";

const expiring = ruled("administer", {
  method: "get",
  path: "/expiring-notes",
  summary: "Hur många uppföljningar en tid skulle ta bort (how many follow-ups a term would remove)",
  request: {
    query: z.strictObject({
      district: DistrictId,
      days: z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number)
        .pipe(z.int().min(NOTE_DAYS.least).max(NOTE_DAYS.most)),
    }),
  },
  responses: { ...answers(ExpiringNotes, "Antalet"), ...writeRefusals },
});

export const noteTermRoutes = ({ db, now }: { db: Db; now: () => Date }) =>
  router().openapi(expiring, async (c) => {
    const { district, days } = c.req.valid("query");
    await mustAdminister(db, c, district);
    const { notes } = expiryOf(await readNotes(db, district), firstDayKept(now(), days));
    c.header("cache-control", "no-store");
    return c.json(
      project(ExpiringNotes, { district, notes }, () => "internal"),
      200,
    );
  });

/** `/api/drafts`: take a document in, hear how far its reading has come, and let it go again. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { DraftId, DraftList, DraftProgress, DraftSummary } from "#data/schema/draft.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { PlanKind } from "#data/schema/plan.ts";
import { TargetYear } from "#data/schema/schedule.ts";
import { appendLog, logActorOf } from "#server/audit/index.ts";
import { CITY } from "#server/db/city.ts";
import { isDistrict } from "#server/db/is-district.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, done, freshJson, refusals, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { draftFor, mayEdit, maySeeDraft } from "./access.ts";
import type { DraftDeps } from "./deps.ts";
import { draftEvent } from "./draft-event.ts";
import { draftOf, openDrafts, removeDraft } from "./store.ts";
import { takeInFile } from "./take-in-file.ts";

const NAME = 255;
/** Milliseconds between looks at how far a reading has come. */
const LOOK = 250;
/** Milliseconds; then the client comes back. */
const LONGEST = 10 * 60_000;
/** Milliseconds between signs of life. */
const KEEP_ALIVE = 15_000;

const Upload = z.object({
  file: z.instanceof(File).openapi({ type: "string", format: "binary" }),
  district: DistrictId.optional(),
  year: z.coerce.number().pipe(TargetYear).optional(),
  kind: PlanKind.optional(),
});

const takeIn = ruled("edit", {
  method: "post",
  path: "/",
  summary:
    "Läs in ett dokument; läsningen går vidare i bakgrunden (take a document in; it is read in the background)",
  request: { body: { required: true, content: { "multipart/form-data": { schema: Upload } } } },
  responses: { ...answers(DraftSummary, "Utkastet"), ...writeRefusals },
});

const list = ruled("edit", {
  method: "get",
  path: "/",
  summary: "Utkast som inte är klara (drafts that are not finished)",
  responses: { ...answers(DraftList, "Utkasten"), ...refusals },
});

const progress = ruled("edit", {
  method: "get",
  path: "/{id}/progress",
  summary: "Hur långt läsningen har kommit (how far the reading has come: server-sent events)",
  request: { params: byId(DraftId) },
  responses: {
    200: {
      description: "Händelsen progress, tills dokumentet är läst eller inte går att läsa",
      content: { "text/event-stream": { schema: z.string() } },
    },
    ...refusals,
  },
});

const discard = ruled("edit", {
  method: "delete",
  path: "/{id}",
  summary: "Avbryt läsningen eller kasta utkastet (cancel the reading or discard the draft)",
  request: { params: byId(DraftId) },
  // Named one by one: spread, the client's type of the route is lost.
  responses: { 204: done[204], 404: refusals[404], 422: refusals[422] },
});

/** The name alone, without the way to it, and without what cannot be shown. */
function nameOf({ name }: File): string {
  const [own = ""] = name.split(/[/\\]/).slice(-1);
  const shown = own.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "").trim();
  return shown === "" ? "dokument" : shown.slice(-NAME);
}

/** In whose name somebody takes a document in who does not say: the one district that they edit, else the city's. */
function tenantOf(c: Context<Env>, districts: readonly { id: DistrictId }[]): DistrictId {
  const { viewer } = c.get("person");
  if (mayEdit(viewer, CITY)) return CITY;
  const own = districts.filter(({ id }) => id !== CITY && mayEdit(viewer, id));
  const [only] = own;
  if (only === undefined || own.length > 1)
    throw new ApiFault("invalid", [{ path: "district", message: "say which district" }]);
  return only.id;
}

function tell(deps: DraftDeps, c: Context<Env>, id: DraftId): Response {
  const response = streamSSE(c, async (stream) => {
    const end = Date.now() + LONGEST;
    let told = "";
    let toldAt = 0;
    let isOver = false;
    stream.onAbort(() => {
      isOver = true;
    });
    while (!isOver && Date.now() < end) {
      const job = deps.reader.progressOf(id);
      // Another instance may be reading it; a draft that is gone was discarded.
      const draft = job === null ? await draftOf(deps.db, id) : null;
      const state =
        job === null ? (draft?.summary.state ?? "discarded") : job.isLaid ? "deriving" : "reading";
      const data = JSON.stringify(
        DraftProgress.parse({
          state,
          step: job?.step ?? (state === "deriving" ? "deriving" : "reading"),
          done: job?.done ?? 0,
          total: job?.total ?? 0,
        }),
      );
      if (data !== told) {
        await stream.writeSSE({ event: "progress", data });
        toldAt = Date.now();
      } else if (Date.now() - toldAt > KEEP_ALIVE) {
        await stream.write(": \n\n");
        toldAt = Date.now();
      }
      told = data;
      if (state !== "reading" && state !== "deriving") return;
      await stream.sleep(LOOK);
    }
  });
  response.headers.set("cache-control", "no-store");
  response.headers.set("x-accel-buffering", "no");
  return response;
}

export const takeInRoutes = (deps: DraftDeps) =>
  router()
    .openapi(takeIn, async (c) => {
      const { file, district, year, kind } = c.req.valid("form");
      const { viewer } = c.get("person");
      const tenant = district ?? tenantOf(c, deps.store.current.dataset.districts);
      if (!mayEdit(viewer, tenant)) throw new ApiFault("forbidden");
      if (!(await isDistrict(deps.db, tenant))) throw new ApiFault("not-found");
      const bytes = new Uint8Array(await file.arrayBuffer());
      const given = {
        district: district === CITY ? null : (district ?? null),
        year: year ?? null,
        kind: kind ?? null,
      };
      const summary = await takeInFile(deps, c, { district: tenant, fileName: nameOf(file), bytes, given });
      return freshJson(deps, c, DraftSummary, summary);
    })
    .openapi(list, async (c) => {
      const { viewer } = c.get("person");
      const all = await openDrafts(deps.db);
      const items = all.filter((draft) => maySeeDraft(viewer, draft)).map(({ summary }) => summary);
      return freshJson(deps, c, DraftList, { items });
    })
    .openapi(progress, async (c) => {
      const { summary } = await draftFor(deps.db, c, c.req.valid("param").id);
      return tell(deps, c, summary.id);
    })
    .openapi(discard, async (c) => {
      const { summary } = await draftFor(deps.db, c, c.req.valid("param").id);
      if (summary.state === "committed") throw new ApiFault("conflict");
      deps.reader.cancel(summary.id);
      const actor = logActorOf(c.get("person"), c.get("origin"));
      await deps.db.transaction(async (tx) => {
        await removeDraft(tx, summary);
        await appendLog(tx, actor, draftEvent("draft-discarded", summary), deps.now());
      });
      return c.body(null, 204);
    });

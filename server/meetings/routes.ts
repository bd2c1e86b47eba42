/** `/api/meetings`: meetings, what they decided, and their minutes as a document. */
import { randomUUID } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { mayDo } from "#data/rules/permissions.ts";
import type { ChangeId, DistrictId } from "#data/schema/ids.ts";
import {
  type Meeting,
  MeetingChangeMade,
  MeetingId,
  MeetingList,
  MeetingPage,
  MeetingPatch,
  type MeetingSummary,
  NewMeeting,
} from "#data/schema/meeting.ts";
import { answerChange, commit, type WriteDeps } from "#server/changes/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch, versionTag } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, freshJson, refusals, router, viewOf, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { minutesFile, WORD } from "./minutes-document.ts";
import { listMeetings, meetingPage } from "./page.ts";

const list = ruled("inside", {
  method: "get",
  path: "/",
  summary: "Möten (meetings, newest first)",
  responses: answers(MeetingList, "Mötena"),
});
const one = ruled("inside", {
  method: "get",
  path: "/{id}",
  summary: "Ett möte och vad det beslutade; ETag är dess version (a meeting and what it decided)",
  request: { params: byId(MeetingId) },
  responses: { ...answers(MeetingPage, "Mötet"), ...refusals },
});
const begin = ruled("edit", {
  method: "post",
  path: "/",
  summary: "Börja ett möte (begin a meeting)",
  request: { body: jsonBody(NewMeeting) },
  responses: { ...answers(MeetingChangeMade, "Mötet"), ...writeRefusals },
});
const change = ruled("edit", {
  method: "patch",
  path: "/{id}",
  summary: "Ändra ett mötes dag eller deltagare; If-Match krävs (change a meeting; If-Match is required)",
  request: { params: byId(MeetingId), headers: ifMatchHeader, body: jsonBody(MeetingPatch) },
  responses: { ...answers(MeetingChangeMade, "Mötet efter ändringen"), ...writeRefusals },
});
const minutes = ruled("inside", {
  method: "get",
  path: "/{id}/minutes",
  summary: "Mötesanteckningarna som Word-fil (the minutes as a Word file)",
  request: { params: byId(MeetingId), query: z.object({ lang: z.enum(["sv", "en"]).default("sv") }) },
  responses: {
    200: { description: "Anteckningarna", content: { [WORD]: { schema: z.string() } } },
    404: refusals[404],
    422: refusals[422],
  },
});

/** @throws ApiFault for one that is not there or not for the asker */
async function pageOf(deps: WriteDeps, c: Context<Env>, id: MeetingId): Promise<MeetingPage> {
  const page = await meetingPage(deps.db, viewOf(deps, c), id);
  if (page === null) throw new ApiFault("not-found");
  return page;
}

async function put(deps: WriteDeps, c: Context<Env>, { meeting, district, content, ifMatch }: Put) {
  // Whoever sees the meeting from the inside hears whether they may; nobody else that it is there.
  if (!mayDo(c.get("person").viewer, "edit", { district, actors: [] })) throw new ApiFault("forbidden");
  const operation = { kind: "set-meeting" as const, meeting, district, content };
  const read = async (): Promise<MeetingSummary> => (await pageOf(deps, c, meeting)).meeting;
  const told = (row: MeetingSummary, id: ChangeId): MeetingChangeMade => ({ meeting: row, change: id });
  return answerChange(deps, c, { schema: MeetingChangeMade, read, told }, () =>
    commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch }),
  );
}

interface Put {
  meeting: MeetingId;
  district: DistrictId;
  content: Meeting;
  ifMatch: number;
}

export const meetingRoutes = (deps: WriteDeps) =>
  router()
    .openapi(list, async (c) =>
      freshJson(deps, c, MeetingList, { items: await listMeetings(deps.db, viewOf(deps, c)) }),
    )
    .openapi(one, async (c) => {
      const page = await pageOf(deps, c, c.req.valid("param").id);
      return freshJson(deps, c, MeetingPage, page, { etag: versionTag(page.meeting.version) });
    })
    .openapi(begin, async (c) => {
      const { district, ...content } = c.req.valid("json");
      return put(deps, c, { meeting: MeetingId.parse(randomUUID()), district, content, ifMatch: 0 });
    })
    .openapi(change, async (c) => {
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const { meeting: held } = await pageOf(deps, c, c.req.valid("param").id);
      const { id: meeting, district, version: _, ...before } = held;
      const { date = before.date, attendees = before.attendees } = c.req.valid("json");
      const content = { ...before, date, attendees };
      return put(deps, c, { meeting, district, content, ifMatch });
    })
    .openapi(minutes, async (c) => {
      const { id } = c.req.valid("param");
      const page = await pageOf(deps, c, id);
      const person = c.get("person");
      if (person.kind === "account")
        await deps.audit.write(person, c.get("origin"), {
          district: page.district,
          kind: "data-exported",
          subject: `meeting ${id}`,
          details: { format: "docx" },
        });
      const file = await minutesFile(page, deps.store.current.dataset, c.req.valid("query").lang);
      return new Response(file, {
        headers: {
          "content-type": WORD,
          "content-disposition": `attachment; filename="mote-${page.district}-${page.meeting.date}.docx"`,
          "cache-control": "no-store",
          "x-content-type-options": "nosniff",
        },
      });
    });

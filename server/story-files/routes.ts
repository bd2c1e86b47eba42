/** `/api/stories/:id/files/:form`: a story as a file, made for the story's audience. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { StoryId } from "#data/schema/story.ts";
import { StoryFileForm, StoryNotes, StoryPaper } from "#data/schema/story-file.ts";
import { dayOf } from "#server/audit/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { byId, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { pictureFault } from "#server/pictures/index.ts";
import { publicPageOf, readStory, type StoryDeps, seesStory } from "#server/stories/index.ts";
import { pptxOf } from "./pptx/index.ts";
import { themeOf } from "./pptx/template.ts";
import { tellStory } from "./told-story.ts";
import { type FileWriter, WRITERS } from "./writers.ts";

const file = ruled("inside", {
  method: "get",
  path: "/{id}/files/{form}",
  summary: "Presentationen som fil, gjord för dess publik (a story as a file, made for its audience)",
  request: {
    params: z.object({ id: StoryId, form: StoryFileForm }),
    query: z.object({
      /** Of a PDF. */
      paper: StoryPaper.optional(),
      /** Of a PowerPoint. */
      notes: StoryNotes.optional(),
    }),
  },
  responses: {
    200: { description: "Filen (the file)", content: { "*/*": { schema: z.string() } } },
    ...refusals,
  },
});

const Template = z.object({
  /** A .pptx or .potx; its colours and typefaces are used, and nothing else of it. */
  template: z.instanceof(File).openapi({ type: "string", format: "binary" }),
});

/** Where a template is sent to. */
export const DRESSED_FILE = /^\/api\/stories\/[^/]+\/files\/pptx$/;

const dressed = ruled("inside", {
  method: "post",
  path: "/{id}/files/pptx",
  summary:
    "Presentationen i en malls färger och typsnitt; mallen sparas inte (a story dressed in a template, which is not kept)",
  request: {
    params: byId(StoryId),
    query: z.object({ notes: StoryNotes.optional() }),
    body: { required: true, content: { "multipart/form-data": { schema: Template } } },
  },
  responses: {
    200: { description: "Filen (the file)", content: { "*/*": { schema: z.string() } } },
    ...refusals,
  },
});

interface Asked {
  id: StoryId;
  form: StoryFileForm;
  paper?: StoryPaper | undefined;
  notes?: StoryNotes | undefined;
}

/** @throws ApiFault for a story that is not there or not for the asker, or when a map of it cannot be drawn */
async function take(
  deps: StoryDeps,
  c: Context<Env>,
  { id, form, paper, notes }: Asked,
  write: FileWriter["write"] = WRITERS[form].write,
): Promise<Response> {
  const person = c.get("person");
  const found = await readStory(deps.db, id);
  if (found === null || !seesStory(person.viewer, found)) throw new ApiFault("not-found");
  const hasNotes = form === "pptx" && notes !== undefined;
  const publicPage = await publicPageOf(deps.db, deps.siteOf(c), found);
  const story = tellStory(deps.store, found, { hasNotes, day: dayOf(deps.now()), publicPage });
  // Whoever takes out what is not for everyone is seen doing so, each time, as with a plan.
  if (person.kind === "account" && (hasNotes || story.audience !== "public")) {
    const event = { district: found.district, kind: "data-exported", subject: `story ${id}` } as const;
    const details = { format: form, ...(hasNotes ? { notes: "with" } : {}) };
    await deps.audit.write(person, c.get("origin"), { ...event, details });
  }
  const bytes = await write(story, paper ?? "a4").catch(pictureFault);
  return c.body(Uint8Array.from(bytes), 200, {
    "content-type": WRITERS[form].type,
    "content-disposition": `attachment; filename="presentation-${found.district}-${story.day}${paper === undefined ? "" : `-${paper}`}${hasNotes ? "-anteckningar" : ""}.${form}"`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
}

export const storyFileRoutes = (deps: StoryDeps) =>
  router()
    .openapi(file, (c) => take(deps, c, { ...c.req.valid("param"), ...c.req.valid("query") }))
    .openapi(dressed, async (c) => {
      const { template } = c.req.valid("form");
      const theme = await themeOf(new Uint8Array(await template.arrayBuffer()));
      const { id } = c.req.valid("param");
      const { notes } = c.req.valid("query");
      return take(deps, c, { id, form: "pptx", notes }, (story) => pptxOf(story, theme));
    });

/** `/api/meta`: what the page must know of this installation. */
import { z } from "@hono/zod-openapi";
import { seenBy } from "#data/schema/audience.ts";
import { answers, type Deps, hotJson, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";

const Meta = z.object({
  /** Counts up with every change of the data. */
  revision: seenBy("public", z.int()),
  mapStyleUrl: seenBy("public", z.url().nullable()),
  /** Where people reach the installation, if that is set. */
  publicUrl: seenBy("public", z.url().nullable()),
  /** Bytes that a document may have which is taken in. */
  documentBytes: seenBy("public", z.int()),
});

const meta = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Om installationen (about this installation)",
  responses: answers(Meta, "Revision, kartkälla och gränser"),
});

export interface Installation {
  /** The online map style that is set now. */
  mapStyle: () => Promise<string | undefined>;
  publicUrl: string | null;
  documentBytes: number;
}

export const metaRoutes = (deps: Deps, { mapStyle, publicUrl, documentBytes }: Installation) =>
  router().openapi(meta, async (c) => {
    const mapStyleUrl = (await mapStyle()) ?? null;
    return hotJson(deps, c, Meta, `meta ${mapStyleUrl}`, ({ whole }) => ({
      revision: whole.revision,
      mapStyleUrl,
      publicUrl,
      documentBytes,
    }));
  });

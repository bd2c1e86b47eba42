/**
 * `/api/public`: the public data set as everyone may have it, with no account. It is
 * answered from what has been published alone.
 */
import type { Context, TypedResponse } from "hono";
import { z } from "zod";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { PublicList } from "#data/schema/publish-answer.ts";
import { PublishedVersion } from "#data/schema/published.ts";
import type { Db } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { tagMatches } from "#server/http/hot-answer.ts";
import type { Env } from "#server/http/person.ts";
import { answers, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { findPublished, latestPublished, publishedDistricts, publishedVersions } from "./store.ts";

const list = ruled("anyone", {
  method: "get",
  path: "/",
  summary: "Öppna data: stadsdelsområden och versioner (open data: districts and versions)",
  responses: answers(PublicList, "Versionerna"),
});
const latest = ruled("anyone", {
  method: "get",
  path: "/{district}",
  summary: "Öppna data: den senaste versionen (open data: the newest version)",
  request: { params: z.object({ district: DistrictId }) },
  responses: { ...answers(PublishedVersion, "Versionen"), ...refusals },
});
const one = ruled("anyone", {
  method: "get",
  path: "/{district}/{version}",
  summary: "Öppna data: en version (open data: one version)",
  request: { params: z.object({ district: DistrictId, version: z.coerce.number().int().min(1) }) },
  responses: { ...answers(PublishedVersion, "Versionen"), ...refusals },
});

const withdrawn = (version: number, on: string): { detail: ApiProblem["detail"] } => {
  const day = on.slice(0, 10);
  return {
    detail: {
      sv: `Version ${version} drogs tillbaka ${day} och finns inte längre.`,
      en: `Version ${version} was withdrawn on ${day} and is no longer there.`,
    },
  };
};

/**
 * Asked for anew each time: what is taken down is gone at once. A version is named by its hash.
 *
 * The cast is sound: the body is the version as JSON, and 200 or 304 without one.
 */
function answer(c: Context<Env>, published: PublishedVersion): TypedResponse<PublishedVersion, 200, "json"> {
  const etag = `"${published.hash}"`;
  const headers = { etag, "cache-control": "public, no-cache", "content-type": "application/json" };
  const response = tagMatches(c.req.header("if-none-match"), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(JSON.stringify(published), { headers });
  return response as unknown as TypedResponse<PublishedVersion, 200, "json">;
}

export const publicRoutes = ({ db }: { db: Db }) =>
  router()
    .openapi(list, async (c) => {
      const items = await Promise.all(
        (await publishedDistricts(db)).map(async (district) => {
          const versions = await publishedVersions(db, district);
          const latest = await latestPublished(db, district);
          return latest === null ? [] : [{ district, name: latest.set.district.name, versions }];
        }),
      );
      return c.json({ items: items.flat() }, 200);
    })
    .openapi(latest, async (c) => {
      const published = await latestPublished(db, c.req.valid("param").district);
      if (published === null) throw new ApiFault("not-found");
      return answer(c, published);
    })
    .openapi(one, async (c) => {
      const { district, version } = c.req.valid("param");
      const found = await findPublished(db, district, version);
      if (found === null) throw new ApiFault("not-found");
      if (found.withdrawnOn !== null)
        throw new ApiFault("expired", undefined, {}, undefined, withdrawn(version, found.withdrawnOn));
      return answer(c, found.published);
    });

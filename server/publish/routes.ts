/** `/api/publish`: what those who publish look at; how it is written stands with the other changes. */
import type { Context } from "hono";
import { z } from "zod";
import { mayDo } from "#data/rules/permissions.ts";
import { compareSets } from "#data/rules/publish/compare-sets.ts";
import { fieldPaths } from "#data/rules/publish/field-paths.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { FrozenSet, PublishList, PublishPreview } from "#data/schema/publish-answer.ts";
import type { PublishedSet } from "#data/schema/published.ts";
import type { Db } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { answers, type Deps, freshJson, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { hashOf } from "./hash.ts";
import { publishPreview, publishState } from "./inside.ts";
import { readProposal } from "./records.ts";
import { findPublished, latestPublished } from "./store.ts";

const ofDistrict = z.object({ district: DistrictId });

const list = ruled("publish", {
  method: "get",
  path: "/",
  summary: "Stadsdelsområden att publicera (districts to publish)",
  responses: answers(PublishList, "Stadsdelsområdena"),
});
const preview = ruled("publish", {
  method: "get",
  path: "/{district}",
  summary: "Förhandsvisning av det som skulle publiceras (preview of what would be published)",
  request: { params: ofDistrict },
  responses: { ...answers(PublishPreview, "Förhandsvisningen"), ...refusals },
});
const frozen = ruled("publish", {
  method: "get",
  path: "/{district}/sets/{which}",
  summary: "Det som är föreslaget, eller en version (what is proposed, or one version)",
  request: {
    params: ofDistrict.extend({ which: z.union([z.literal("proposal"), z.coerce.number().int().min(1)]) }),
  },
  responses: { ...answers(FrozenSet, "Datamängden"), ...refusals },
});

/** @throws ApiFault for a district that is not there, or not theirs to publish */
function mustPublish(deps: Deps, c: Context<Env>, district: DistrictId): void {
  const { viewer } = c.get("person");
  const isThere = deps.store.current.dataset.districts.some(({ id }) => id === district);
  if (!isThere || !mayDo(viewer, "publish", { district, actors: [] })) throw new ApiFault("not-found");
}

/** A set that stands, and the one that it follows on. */
async function readFrozen(db: Db, district: DistrictId, which: "proposal" | number) {
  if (which === "proposal") {
    const { content } = await readProposal(db, district);
    const before = await latestPublished(db, district);
    return content === null ? null : { set: content.set, before: before?.set ?? null };
  }
  const found = await findPublished(db, district, which);
  const before = await findPublished(db, district, which - 1);
  return found === null ? null : { set: found.published.set, before: before?.published.set ?? null };
}

const toldFrozen = (district: DistrictId, set: PublishedSet, before: PublishedSet | null): FrozenSet => ({
  district,
  hash: hashOf(set),
  fields: fieldPaths(set),
  set,
  changes: compareSets(before, set),
});

export const publishRoutes = (deps: Deps) =>
  router()
    .openapi(list, async (c) => {
      const person = c.get("person");
      const whole = deps.store.current;
      const own = whole.dataset.districts.filter(
        ({ id, kind }) =>
          kind === "district" && mayDo(person.viewer, "publish", { district: id, actors: [] }),
      );
      const items = await Promise.all(own.map((one) => publishState(deps.db, whole, person, one)));
      return freshJson(deps, c, PublishList, { items });
    })
    .openapi(preview, async (c) => {
      const { district } = c.req.valid("param");
      mustPublish(deps, c, district);
      const told = await publishPreview(deps.db, deps.store.current, c.get("person"), district);
      if (told === null) throw new ApiFault("not-found");
      return freshJson(deps, c, PublishPreview, told);
    })
    .openapi(frozen, async (c) => {
      const { district, which } = c.req.valid("param");
      mustPublish(deps, c, district);
      const found = await readFrozen(deps.db, district, which);
      if (found === null) throw new ApiFault("not-found");
      return freshJson(deps, c, FrozenSet, toldFrozen(district, found.set, found.before));
    });

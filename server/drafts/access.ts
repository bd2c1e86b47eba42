/** Which drafts somebody may see: those of districts whose plans they edit. */
import type { Context } from "hono";
import { mayDo, type Viewer } from "#data/rules/permissions.ts";
import type { DraftId } from "#data/schema/draft.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { CITY } from "#server/db/city.ts";
import type { Db } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { draftOf, type StoredDraft } from "./store.ts";

/** The city's own drafts belong to no one district: they take a role that counts everywhere. */
export const mayEdit = (viewer: Viewer, district: DistrictId): boolean =>
  mayDo(viewer, "edit", { district: district === CITY ? null : district, actors: [] });

/** Both the tenant that it was taken in for, and the district whose plan it is beside. */
export const maySeeDraft = (viewer: Viewer, { summary }: StoredDraft): boolean =>
  mayEdit(viewer, summary.district) &&
  (summary.head.district === null || mayEdit(viewer, summary.head.district));

/** @throws ApiFault not-found, for one of another district too */
export async function draftFor(db: Db, c: Context<Env>, id: DraftId): Promise<StoredDraft> {
  const draft = await draftOf(db, id);
  if (draft === null || !maySeeDraft(c.get("person").viewer, draft)) throw new ApiFault("not-found");
  return draft;
}

/** `/api/feedback`: what the public has told, for those who edit the plans; how it is handled stands with the other changes. */
import type { Context } from "hono";
import { FeedbackId, FeedbackList, NewPieces } from "#data/schema/feedback.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { appendLog, logActorOf } from "#server/audit/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { ifMatchHeader, readIfMatch, versionTag } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, type Deps, done, freshJson, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { countNew, deleteFeedback, holdFeedback, readFeedback } from "./store.ts";
import { mayHandle, toldBy } from "./told.ts";

const list = ruled("edit", {
  method: "get",
  path: "/",
  summary: "Synpunkter från allmänheten (feedback from the public)",
  responses: answers(FeedbackList, "Synpunkterna"),
});
const unread = ruled("edit", {
  method: "get",
  path: "/new",
  summary: "Hur många synpunkter som är nya (how many pieces of feedback are new)",
  responses: answers(NewPieces, "Antalet"),
});
const remove = ruled("edit", {
  method: "delete",
  path: "/{id}",
  summary:
    "Ta bort en synpunkt för gott, som när den gäller en person; If-Match krävs (remove a piece of feedback for good; If-Match is required)",
  request: { params: byId(FeedbackId), headers: ifMatchHeader },
  responses: { 204: done[204], ...writeRefusals },
});

/**
 * What is removed was about a person, or should not have been kept: nothing takes it back, and the log
 * says that it is gone and not what it said.
 */
async function removeForGood(deps: Deps, c: Context<Env>, id: FeedbackId, ifMatch: number): Promise<void> {
  const person = c.get("person");
  await deps.db.transaction(async (tx) => {
    const piece = await holdFeedback(tx, id);
    if (piece === null || !mayHandle(person.viewer, piece.district)) throw new ApiFault("not-found");
    if (piece.version !== ifMatch)
      throw new ApiFault("changed-meanwhile", undefined, { etag: versionTag(piece.version) });
    await deleteFeedback(tx, piece);
    const event = {
      district: piece.district,
      kind: "feedback-removed",
      subject: `feedback ${piece.id}`,
      details: { place: piece.place, receivedOn: piece.receivedOn },
    } as const;
    await appendLog(tx, logActorOf(person, c.get("origin")), event, deps.now());
  });
}

/** Those where the asker edits. */
function ownDistricts({ store }: Deps, c: Context<Env>): DistrictId[] {
  const { viewer } = c.get("person");
  return store.current.dataset.districts.map(({ id }) => id).filter((id) => mayHandle(viewer, id));
}

export const feedbackRoutes = (deps: Deps) =>
  router()
    .openapi(list, async (c) => {
      const { dataset } = deps.store.current;
      const own = ownDistricts(deps, c);
      const { items, left } = await readFeedback(deps.db, own);
      return freshJson(deps, c, FeedbackList, { items: items.map(toldBy(dataset)), left });
    })
    .openapi(unread, async (c) => {
      const pieces = await countNew(deps.db, ownDistricts(deps, c));
      return freshJson(deps, c, NewPieces, { pieces });
    })
    .openapi(remove, async (c) => {
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      await removeForGood(deps, c, c.req.valid("param").id, ifMatch);
      return c.body(null, 204);
    });

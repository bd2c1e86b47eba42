/** `PUT /api/measures/:id/answers/:actor`: what an actor answers to what a measure puts on it. */
import { z } from "zod";
import { assignmentKey } from "#data/rules/assignments.ts";
import { mayDo, speaksFor } from "#data/rules/permissions.ts";
import { type AssignmentAnswer, NewAnswer } from "#data/schema/assignment.ts";
import { ChangeMade } from "#data/schema/change-answer.ts";
import { ActorId, MeasureId } from "#data/schema/ids.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch, versionTag } from "#server/http/if-match.ts";
import { answers, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import { commit } from "./commit.ts";
import { assignmentOf, type VersionedAssignment } from "./rows.ts";

const answer = ruled("answer", {
  method: "put",
  path: "/{id}/answers/{actor}",
  summary:
    "Svara på ett uppdrag; If-Match krävs: uppdragets version " +
    "(answer to what a measure puts on an actor; If-Match is required: the assignment's version)",
  request: {
    params: z.object({ id: MeasureId, actor: ActorId }),
    headers: ifMatchHeader,
    body: jsonBody(NewAnswer),
  },
  responses: { ...answers(ChangeMade, "Åtgärden med svaret"), ...writeRefusals },
});

export const answerRoutes = (deps: WriteDeps) =>
  router().openapi(answer, async (c) => {
    const { id: measure, actor } = c.req.valid("param");
    const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
    const { ground, ...said } = c.req.valid("json");
    const { viewer } = c.get("person");
    // Another instance may have written.
    await deps.store.refresh();
    const read = () => assignmentOf(deps, c, measure, actor);
    const asked = read();
    const { district } = asked.row;
    if (!mayDo(viewer, "answer", { district, actors: [actor] })) throw new ApiFault("forbidden");
    // Whoever answers has read another measure than there is now.
    if (asked.ground !== ground)
      throw new ApiFault("changed-meanwhile", undefined, { etag: versionTag(asked.version) }, asked);
    const given = {
      ground,
      by: speaksFor(viewer, actor) ? ("actor" as const) : ("district" as const),
      at: deps.now().toISOString(),
    };
    const kept: AssignmentAnswer | null = said.state === "assigned" ? null : { ...said, ...given };
    const operation = {
      kind: "answer-assignment" as const,
      assignment: assignmentKey(measure, actor),
      district,
      answer: kept,
    };
    const told = ({ row }: VersionedAssignment, change: ChangeMade["change"]): ChangeMade => ({
      measure: row,
      change,
    });
    return answerChange(deps, c, { schema: ChangeMade, read, told }, () =>
      commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch }),
    );
  });

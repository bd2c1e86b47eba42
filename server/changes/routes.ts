/** `/api/changes`: take one back. */
import { partsOfAssignment } from "#data/rules/assignments.ts";
import { subjectOf } from "#data/rules/operation-subject.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { ChangeUndone } from "#data/schema/change-answer.ts";
import type { Effort } from "#data/schema/effort.ts";
import type { ReviewedFinding } from "#data/schema/finding-answer.ts";
import { ChangeId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { answers, byId, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import {
  assignmentOf,
  findActor,
  findEffort,
  findFinding,
  findPlace,
  findPlan,
  rowOf,
  rowsOf,
} from "./rows.ts";
import { findChange, undo } from "./undo.ts";

const takeBack = ruled("answer", {
  method: "post",
  path: "/{id}/undo",
  summary: "Ångra en ändring (undo a change)",
  request: { params: byId(ChangeId) },
  responses: {
    ...answers(ChangeUndone, "Åtgärden, aktören, platsen, planen, iakttagelsen eller insatsen som den blev"),
    ...writeRefusals,
  },
});

export const changesRoutes = (deps: WriteDeps) =>
  router().openapi(takeBack, async (c) => {
    const change = await findChange(deps.db, c.req.valid("param").id);
    if (change === null) throw new ApiFault("not-found");
    const subject = subjectOf(change.reverse);
    const make = () => undo(deps, c.get("person"), c.get("origin"), change);
    const nothing = {
      measure: null,
      measures: null,
      actor: null,
      place: null,
      plan: null,
      finding: null,
      effort: null,
    };
    switch (subject.noun) {
      case "actor": {
        const read = () => findActor(deps, c, subject.id);
        const told = (actor: ActorSummary | null, id: ChangeId) => ({ ...nothing, actor, change: id });
        return answerChange(deps, c, { schema: ChangeUndone, read, told }, make);
      }
      case "effort": {
        const read = () => findEffort(deps, c, subject.id);
        const told = (effort: Effort | null, id: ChangeId) => ({ ...nothing, effort, change: id });
        return answerChange(deps, c, { schema: ChangeUndone, read, told }, make);
      }
      case "finding": {
        // The plan may have changed so that it is no longer there; the decision is taken back all the same.
        const read = () => findFinding(deps, c, subject.id);
        const told = (finding: ReviewedFinding | null, id: ChangeId) => ({ ...nothing, finding, change: id });
        return answerChange(deps, c, { schema: ChangeUndone, read, told }, make);
      }
      case "assignment": {
        const { measure, actor } = partsOfAssignment(subject.id);
        const read = () => assignmentOf(deps, c, measure, actor);
        // Whoever does not see the measure does not hear that somebody has answered.
        read();
        const told = ({ row }: ReturnType<typeof read>, id: ChangeId) => ({
          ...nothing,
          measure: row,
          change: id,
        });
        return answerChange(deps, c, { schema: ChangeUndone, read, told }, make);
      }
      case "reminder":
      case "meeting":
      case "story":
      case "publication":
      case "feedback": {
        const told = (_: null, id: ChangeId) => ({ ...nothing, change: id });
        return answerChange(deps, c, { schema: ChangeUndone, read: () => null, told }, make);
      }
      case "place": {
        const read = () => findPlace(deps, c, subject.id);
        const told = (held: ReturnType<typeof read>, id: ChangeId) => ({
          ...nothing,
          place: held?.place ?? null,
          change: id,
        });
        return answerChange(deps, c, { schema: ChangeUndone, read, told }, make);
      }
      case "plan": {
        const read = () => findPlan(deps, c, subject.id);
        const told = (held: ReturnType<typeof read>, id: ChangeId) => ({
          ...nothing,
          plan: held?.plan ?? null,
          change: id,
        });
        return answerChange(deps, c, { schema: ChangeUndone, read, told }, make);
      }
      case "measures": {
        const read = () => rowsOf(deps, c, subject.ids);
        // Whoever does not see one of them does not hear that it has been changed.
        read();
        const told = ({ rows }: ReturnType<typeof read>, id: ChangeId) => ({
          ...nothing,
          measures: rows,
          change: id,
        });
        return answerChange(deps, c, { schema: ChangeUndone, read, told }, make);
      }
      case "measure": {
        const read = () => rowOf(deps, c, subject.id);
        // Whoever does not see the measure does not hear that it has been changed.
        read();
        const told = (measure: MeasureRow, id: ChangeId) => ({ ...nothing, measure, change: id });
        return answerChange(deps, c, { schema: ChangeUndone, read, told }, make);
      }
    }
  });

/** `/api/changes`: take one back. */
import { subjectOf } from "#data/rules/operation-subject.ts";
import { ChangeUndone } from "#data/schema/change-answer.ts";
import { ChangeId } from "#data/schema/ids.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { answers, byId, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import { findActor, rowOf } from "./rows.ts";
import { findChange, undo } from "./undo.ts";

const takeBack = ruled("answer", {
  method: "post",
  path: "/{id}/undo",
  summary: "Ångra en ändring (undo a change)",
  request: { params: byId(ChangeId) },
  responses: { ...answers(ChangeUndone, "Åtgärden eller aktören som den blev"), ...writeRefusals },
});

export const changesRoutes = (deps: WriteDeps) =>
  router().openapi(takeBack, async (c) => {
    const change = await findChange(deps.db, c.req.valid("param").id);
    if (change === null) throw new ApiFault("not-found");
    const subject = subjectOf(change.reverse);
    const make = () => undo(deps, c.get("person"), c.get("origin"), change);
    if (subject.noun === "actor") {
      const read = () => findActor(deps, c, subject.id);
      return answerChange(
        deps,
        c,
        { schema: ChangeUndone, read, told: (actor, id) => ({ measure: null, actor, change: id }) },
        make,
      );
    }
    // Whoever does not see the measure does not hear that it has been changed.
    rowOf(deps, c, subject.id);
    const read = () => rowOf(deps, c, subject.id);
    return answerChange(
      deps,
      c,
      { schema: ChangeUndone, read, told: (measure, id) => ({ measure, actor: null, change: id }) },
      make,
    );
  });

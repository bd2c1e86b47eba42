/** `/api/changes`: take one back. */
import { ChangeMade } from "#data/schema/change-answer.ts";
import { ChangeId } from "#data/schema/ids.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { answers, byId, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { answerChange, rowOf, type WriteDeps } from "./answer-change.ts";
import { findChange, undo } from "./undo.ts";

const takeBack = ruled("answer", {
  method: "post",
  path: "/{id}/undo",
  summary: "Ångra en ändring (undo a change)",
  request: { params: byId(ChangeId) },
  responses: { ...answers(ChangeMade, "Åtgärden som den blev"), ...writeRefusals },
});

export const changesRoutes = (deps: WriteDeps) =>
  router().openapi(takeBack, async (c) => {
    const change = await findChange(deps.db, c.req.valid("param").id);
    if (change === null) throw new ApiFault("not-found");
    const { measure } = change.reverse;
    // Whoever does not see the measure does not hear that it has been changed.
    rowOf(deps, c, measure);
    return answerChange(deps, c, measure, () => undo(deps, c.get("person"), c.get("origin"), change));
  });

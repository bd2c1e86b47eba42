/** `POST /api/actors/:id/reminders`: notes that an actor was reminded of what it has not answered. */
import { randomUUID } from "node:crypto";
import { NewReminder, ReminderId } from "#data/schema/assignment.ts";
import { ReminderMade } from "#data/schema/change-answer.ts";
import { ActorId } from "#data/schema/ids.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { answers, byId, freshJson, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import type { WriteDeps } from "./answer-change.ts";
import { commit } from "./commit.ts";
import { ChangeRefused } from "./operations/refused.ts";
import { rowsOf } from "./rows.ts";

const remind = ruled("edit", {
  method: "post",
  path: "/{id}/reminders",
  summary:
    "Anteckna en påminnelse om obesvarade uppdrag i ett stadsdelsområde; inget skickas " +
    "(note a reminder of what is not answered in one district; nothing is sent)",
  request: { params: byId(ActorId), body: jsonBody(NewReminder) },
  responses: { ...answers(ReminderMade, "Påminnelsen"), ...writeRefusals },
});

export const reminderRoutes = (deps: WriteDeps) =>
  router().openapi(remind, async (c) => {
    const { id: actor } = c.req.valid("param");
    const { measures } = c.req.valid("json");
    // Another instance may have written.
    await deps.store.refresh();
    const { rows } = rowsOf(deps, c, measures);
    const [first] = rows;
    if (first === undefined) throw new ApiFault("not-found");
    const { district } = first;
    const elsewhere = rows.flatMap((row, index) =>
      row.district === district ? [] : [{ path: `measures.${index}`, message: "of another district" }],
    );
    if (elsewhere.length > 0) throw new ApiFault("invalid", elsewhere);
    const operation = {
      kind: "add-reminder" as const,
      reminder: ReminderId.parse(randomUUID()),
      district,
      fields: { actor, measures, at: deps.now().toISOString() },
    };
    try {
      const { change } = await commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch: 0 });
      return freshJson(deps, c, ReminderMade, { measures: rowsOf(deps, c, measures).rows, change });
    } catch (error) {
      if (error instanceof ChangeRefused) throw new ApiFault(error.reason, error.issues);
      throw error;
    }
  });

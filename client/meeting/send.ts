/** The ways to write what a meeting decides: over what others have written meanwhile, unless it is the same thing. */
import type { QueryClient } from "@tanstack/react-query";
import { ApiError } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import { undoChange } from "#client/model/undo-change.ts";
import { addFollowUp, currentIn, patchMeasure } from "#client/model/write-measure.ts";
import { closedWith } from "#data/rules/year-end.ts";
import type { ChangeMade } from "#data/schema/change-answer.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { Decision, Outcome, Ways } from "./write-queue.ts";

/** Somebody else has given the measure another status than the one that the meeting saw. */
export class Overtaken extends Error {
  override name = "Overtaken";
  readonly current: MeasureRow;

  constructor(current: MeasureRow) {
    super("changed-meanwhile");
    this.current = current;
  }
}

/** Refusals that another try may change: the server is busy, or was out of reach. */
const PASSING: ReadonlySet<string> = new Set(["unavailable", "too-many-requests", "internal", "signed-out"]);

const refusedFor = (error: unknown): Outcome => {
  if (error instanceof Overtaken) return { kind: "refused", error };
  if (error instanceof ApiError && !PASSING.has(error.problem.kind)) return { kind: "refused", error };
  throw error;
};

function made(decision: Decision, row: MeasureRow): Promise<ChangeMade> {
  const { meeting } = decision;
  switch (decision.kind) {
    case "status":
      return patchMeasure(row, { status: decision.status }, meeting);
    case "follow-up":
      return addFollowUp(row, decision.followUp, meeting);
    case "close":
      return patchMeasure(row, closedWith(row, decision.closing, decision.words, row.plan.year), meeting);
  }
}

/** Whether what stands there now leaves the decision its sense. A follow-up is only added. */
function mayGoOver(decision: Decision, current: MeasureRow): boolean {
  if (decision.kind === "follow-up") return true;
  if (current.status === decision.opened.status) return true;
  return decision.kind === "status" && current.status === decision.status;
}

export function waysOf(client: QueryClient): Ways {
  const { queryKey } = queries.measures();
  const stored = ({ id }: MeasureRow) => client.getQueryData(queryKey)?.find((row) => row.id === id);
  const put = (row: MeasureRow) =>
    client.setQueryData(queryKey, (rows) =>
      rows?.map((one) => (one.id === row.id ? { ...one, ...row } : one)),
    );

  async function write(decision: Decision, basis: MeasureRow): Promise<Outcome> {
    try {
      const { measure, change } = await made(decision, basis);
      put(measure);
      return { kind: "done", change };
    } catch (error) {
      const current = currentIn(error);
      if (current === null) return refusedFor(error);
      put(current);
      if (!mayGoOver(decision, current)) return { kind: "refused", error: new Overtaken(current) };
      return write(decision, current);
    }
  }

  return {
    write: (decision) => write(decision, stored(decision.opened) ?? decision.opened),
    takeBack: async (change) => {
      try {
        const { measure, change: undone } = await undoChange(change);
        if (measure !== null) put(measure);
        return { kind: "done", change: undone };
      } catch (error) {
        return refusedFor(error);
      }
    },
  };
}

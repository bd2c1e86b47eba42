/** Sends one edit: over what it was written on, else over what stands there now if they do not meet. */
import { parseResponse } from "hono/client";
import { ApiError, api } from "#client/api/api.ts";
import { SENDER_HEADER } from "#data/rules/sender.ts";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import type { ChangeMade } from "#data/schema/change-answer.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import type { QueuedEdit, QueuedWrite } from "./queued-edit.ts";
import { hasCome, rebase } from "./rebase.ts";

export type Sent =
  | { kind: "made"; made: ChangeMade }
  /** The measure says so already: there is no change to take back. */
  | { kind: "stands"; current: MeasureRow }
  | { kind: "meets"; current: MeasureRow }
  | { kind: "refused"; problem: ApiProblem }
  /** No answer, or none that is final. */
  | { kind: "unanswered" };

export type Send = (edit: QueuedEdit) => Promise<Sent>;

/** Milliseconds; a net that swallows everything is no net. */
const PATIENCE = 20_000;
/** How often a measure may be changed by others while one edit is on its way. */
const TRIES = 5;

const LATER = new Set<ApiProblem["kind"]>(["unavailable", "too-many-requests"]);

/** Makes one write over a version; throws an `ApiError` where the server says no. */
type Make = (edit: QueuedEdit, version: number, what: QueuedWrite) => Promise<ChangeMade>;

const overHttp: Make = ({ measure: id, sender, meeting }, version, what) => {
  const query = meeting === null ? {} : { meeting };
  const target = { param: { id }, query, header: { "if-match": `"${version}"` } };
  const options = {
    headers: { [SENDER_HEADER]: sender },
    init: { signal: AbortSignal.timeout(PATIENCE) },
  };
  const measure = api.measures[":id"];
  return what.kind === "patch"
    ? parseResponse(measure.$patch({ ...target, json: what.set }, options))
    : parseResponse(measure["follow-ups"].$post({ ...target, json: what.followUp }, options));
};

/** What is to be written over what stands there now, or how it has gone. */
function next(what: QueuedWrite, current: MeasureRow): QueuedWrite | Sent {
  if (what.kind === "follow-up") return hasCome(what, current) ? { kind: "stands", current } : what;
  const rebased = rebase(what, current);
  return rebased.kind === "write" ? { ...what, set: rebased.set } : { kind: rebased.kind, current };
}

/** What stands there now, when that is why a write was refused. */
function currentIn({ problem }: ApiError): MeasureRow | null {
  if (problem.kind !== "changed-meanwhile") return null;
  return MeasureRow.safeParse(problem.current).data ?? null;
}

/** The way to send, by a way to make one write. */
export const sendBy =
  (make: Make): Send =>
  async (edit) => {
    let { version, write: what } = edit;
    for (let tried = 0; tried < TRIES; tried++) {
      try {
        return { kind: "made", made: await make(edit, version, what) };
      } catch (error) {
        if (!(error instanceof ApiError) || LATER.has(error.problem.kind)) return { kind: "unanswered" };
        const current = currentIn(error);
        if (current === null) return { kind: "refused", problem: error.problem };
        const after = next(edit.write, current);
        if (after.kind !== "patch" && after.kind !== "follow-up") return after;
        ({ version } = current);
        what = after;
      }
    }
    return { kind: "unanswered" };
  };

export const sendEdit = sendBy(overHttp);

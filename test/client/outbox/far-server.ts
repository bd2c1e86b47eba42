/** A server at the end of a bad line: it keeps measures and their versions as ours does, and may not be reached. */
import { ApiError } from "#client/api/api.ts";
import type { EditStore } from "#client/outbox/edit-store.ts";
import { type Holds, Outbox } from "#client/outbox/outbox.ts";
import type { MeasureEdit, QueuedEdit } from "#client/outbox/queued-edit.ts";
import type { Send } from "#client/outbox/send-edit.ts";
import { sendMeasureBy } from "#client/outbox/send-measure.ts";
import { API_PROBLEM_STATUS, type ApiProblemKind } from "#data/schema/api-problem.ts";
import { ChangeId } from "#data/schema/ids.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";
import { insideView } from "#test/views.ts";

/** How the line is for one write: an answer, none, or none although the write was made. */
export type Line = "up" | "down" | "lost-answer";

const problem = (kind: ApiProblemKind, current?: MeasureRow) =>
  new ApiError({
    type: `/problems/${kind}`,
    kind,
    title: kind,
    status: API_PROBLEM_STATUS[kind],
    detail: { sv: kind, en: kind },
    ...(current === undefined ? {} : { current }),
  });

export function farServer(count = 3) {
  const rows = new Map(insideView.rows.slice(0, count).map((row) => [row.id, MeasureRow.parse(row)]));
  const asked: { edit: MeasureEdit; version: number }[] = [];
  let lines: Line[] = [];
  let signedIn = "demo";
  let changes = 0;
  const refusals = new Map<string, ApiProblemKind>();

  const held = (id: string): MeasureRow => {
    const row = [...rows.values()].find((one) => one.id === id);
    if (row === undefined) throw new Error(`No measure ${id}`);
    return row;
  };
  const write = (id: string, set: object): MeasureRow => {
    const row = held(id);
    const next = MeasureRow.parse({ ...row, ...set, version: row.version + 1 });
    rows.set(row.id, next);
    return next;
  };

  const sendMeasure = sendMeasureBy(async (edit, { version, what }) => {
    asked.push({ edit, version });
    const line = lines.shift() ?? "up";
    if (line === "down") throw new TypeError("Failed to fetch");
    if (edit.sender !== signedIn) throw problem("other-account");
    const refusal = refusals.get(edit.measure);
    if (refusal !== undefined) throw problem(refusal);
    const row = held(edit.measure);
    if (row.version !== version) throw problem("changed-meanwhile", row);
    const measure =
      what.kind === "patch"
        ? write(row.id, what.set)
        : write(row.id, { followUps: [...(row.followUps ?? []), what.followUp] });
    if (line === "lost-answer") throw new TypeError("Failed to fetch");
    const change = ChangeId.parse(`00000000-0000-4000-8000-${String(++changes).padStart(12, "0")}`);
    return { measure, change };
  });

  const send: Send = (edit) => {
    if (edit.kind !== "measure") throw new Error(`Not of a measure: ${edit.kind}`);
    return sendMeasure(edit);
  };

  return {
    send,
    asked,
    row: (index = 0): MeasureRow => held(insideView.rows[index]?.id ?? ""),
    /** Somebody else writes. */
    writes: (index: number, set: MeasurePatch) => write(insideView.rows[index]?.id ?? "", set),
    /** How the line is for the next writes; up after them. */
    line: (...next: Line[]) => {
      lines = next;
    },
    signIn: (who: string) => {
      signedIn = who;
    },
    refuse: (index: number, kind: ApiProblemKind | null) => {
      const id = insideView.rows[index]?.id ?? "";
      if (kind === null) refusals.delete(id);
      else refusals.set(id, kind);
    },
  };
}

/** A store that any number of pages may open, one after the other. */
export function drawer(): EditStore & { holds: Holds } {
  let kept: QueuedEdit[] = [];
  const held = new Set<string>();
  return {
    holds: {
      hold: (id) => {
        held.add(id);
        return async () => void held.delete(id);
      },
      held: async () => [...held],
    },
    read: async () => ({ edits: structuredClone(kept), unreadable: 0, isLasting: true }),
    change: async (change) => {
      kept = structuredClone(change(kept));
    },
    listen: () => {},
  };
}

let made = 0;

/** A page that is opened on the store; opened again, it is the page after a reload. */
export async function openPage(
  server: { send: Send },
  store: ReturnType<typeof drawer>,
  sender: string | null = "demo",
) {
  const undone: string[] = [];
  const outbox = new Outbox({
    store,
    send: server.send,
    undo: async (change) => void undone.push(change),
    alone: (work) => work(),
    holds: store.holds,
    onMade: () => {},
    onRest: () => {},
    newId: () => `edit-${++made}`,
    now: () => new Date("2026-05-12T10:00:00Z"),
  });
  await outbox.setSender(sender);
  return { outbox, undone, edits: () => outbox.state().edits };
}

import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type Decision, type Outcome, WriteQueue } from "#client/meeting/write-queue.ts";
import { ChangeId } from "#data/schema/ids.ts";
import { Status } from "#data/schema/status.ts";
import { insideView } from "#test/views.ts";

const [row] = insideView.rows;
if (row === undefined) throw new Error("The dataset has measures");
const opened = row;

const status = (one: Status): Decision => ({ kind: "status", opened, meeting: null, status: one });
const said = (queue: WriteQueue): Status[] =>
  queue.state().entries.flatMap(({ decision }) => (decision.kind === "status" ? decision.status : []));

/** A server that holds what was written and not taken back; it may be out of reach, or refuse. */
function server() {
  const held = new Map<ChangeId, Status>();
  let count = 0;
  const state = { isOffline: false, refuses: new Set<Status>() };
  const reach = () => {
    if (state.isOffline) throw new TypeError("Failed to fetch");
  };
  const queue = new WriteQueue({
    write: async (decision): Promise<Outcome> => {
      await Promise.resolve();
      reach();
      if (decision.kind !== "status") throw new Error("Only statuses are written here");
      if (state.refuses.has(decision.status)) return { kind: "refused", error: new Error("no") };
      count += 1;
      const change = ChangeId.parse(`00000000-0000-4000-8000-${String(count).padStart(12, "0")}`);
      held.set(change, decision.status);
      return { kind: "done", change };
    },
    takeBack: async (change): Promise<Outcome> => {
      await Promise.resolve();
      reach();
      held.delete(change);
      return { kind: "done", change };
    },
  });
  const atRest = () => vi.waitFor(() => expect(queue.state().waiting).toBe(0));
  return { queue, state, atRest, held: () => [...held.values()] };
}

describe("what the meeting decides", () => {
  test("stands there at once and is saved without anybody asking", async () => {
    const { queue, atRest, held } = server();
    queue.decide(status("done"));
    expect(said(queue)).toEqual(["done"]);
    await atRest();
    expect(held()).toEqual(["done"]);
  });

  test("waits while there is no net, and comes through in order when there is", async () => {
    const { queue, state, atRest, held } = server();
    state.isOffline = true;
    queue.decide(status("started"));
    queue.decide(status("done"));
    await vi.waitFor(() => expect(queue.state().held).not.toBeNull());
    expect([queue.state().waiting, said(queue)]).toEqual([2, ["started", "done"]]);
    state.isOffline = false;
    queue.retry();
    await atRest();
    expect(held()).toEqual(["started", "done"]);
    expect(queue.state().held).toBeNull();
  });

  test("is not sent at all where it is taken back before that", async () => {
    const { queue, state, atRest, held } = server();
    state.isOffline = true;
    queue.decide(status("started"));
    await vi.waitFor(() => expect(queue.state().held).not.toBeNull());
    queue.decide(status("done"));
    queue.undo();
    state.isOffline = false;
    queue.retry();
    await atRest();
    expect(held()).toEqual(["started"]);
  });

  test("goes away where the server refuses it, with the reason, and the rest stands", async () => {
    const { queue, state, atRest, held } = server();
    state.refuses.add("removed");
    queue.decide(status("done"));
    queue.decide(status("removed"));
    await atRest();
    expect([said(queue), held()]).toEqual([["done"], ["done"]]);
    expect(queue.state().refused).toEqual({
      entry: { number: 2, decision: status("removed") },
      error: new Error("no"),
    });
  });

  test("is on the server what it is on the page, whatever is decided, taken back and interrupted", async () => {
    const step = fc.oneof(
      fc.constantFrom(...Status.options).map((one) => ({ kind: "decide" as const, one })),
      fc.constant({ kind: "undo" as const }),
      fc.boolean().map((isOffline) => ({ kind: "net" as const, isOffline })),
      fc.constant({ kind: "pause" as const }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { queue, state, atRest, held } = server();
        state.refuses.add("unknown");
        for (const one of steps) {
          if (one.kind === "decide") queue.decide(status(one.one));
          else if (one.kind === "undo") queue.undo();
          else if (one.kind === "net") state.isOffline = one.isOffline;
          else await new Promise((resolve) => setTimeout(resolve));
        }
        state.isOffline = false;
        await new Promise((resolve) => setTimeout(resolve));
        queue.retry();
        await atRest();
        expect(held()).toEqual(said(queue));
      }),
      { numRuns: 60 },
    );
  });
});

/** Decisions on their way to a server that is slow, away, or has heard of somebody else's. */
import { expect, test } from "vitest";
import { DecisionQueue, type Outcome } from "#client/import/decision-queue.ts";
import { type Patch, withPatch } from "#client/import/decisions.ts";
import { rowsIn } from "#client/import/order-rows.ts";
import type { DraftPage } from "#data/schema/draft.ts";
import { pageOf } from "./page.ts";

const opened = pageOf([[{}, {}, {}]]);
const accept = (key: string): Patch => ({ rows: { [key]: { accepted: true } } });
const titled = (title: string): Patch => ({ rows: { "1-1": { title } } });
const accepted = (page: DraftPage) =>
  rowsIn(page)
    .filter(({ decision }) => decision.accepted === true)
    .map(({ key }) => key);

/** The server's side: it answers when it is told to. */
function server(held: DraftPage) {
  let page = held;
  const asked: { version: number; patch: Patch; answer: () => void; fail: () => void }[] = [];
  const send = (version: number, patch: Patch) =>
    new Promise<Outcome>((resolve, reject) => {
      const answer = () => {
        if (version !== page.draft.version) return resolve({ kind: "meeting", theirs: page });
        const next = withPatch(page, patch);
        page = { ...next, draft: { ...next.draft, version: version + 1 } };
        resolve({ kind: "saved", page });
      };
      asked.push({ version, patch, answer, fail: () => reject(new Error("no answer")) });
    });
  /** Lets the page hear what it was answered. */
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
  return {
    asked,
    send,
    answer: async () => {
      asked.at(-1)?.answer();
      await settled();
    },
    fail: async () => {
      asked.at(-1)?.fail();
      await settled();
    },
    /** Somebody else decides. */
    decides: (patch: Patch) => {
      const next = withPatch(page, patch);
      page = { ...next, draft: { ...next.draft, version: page.draft.version + 1 } };
    },
    held: () => page,
  };
}

test("what is decided is seen at once, and what gathers meanwhile goes in one write", async () => {
  const there = server(opened);
  const queue = new DecisionQueue(opened, there.send);
  for (const key of ["1-1", "1-2", "1-3"]) queue.decide(accept(key));
  expect(accepted(queue.state().page)).toEqual(["1-1", "1-2", "1-3"]);
  expect(queue.state().unsaved).toBe(3);
  await there.answer();
  await there.answer();
  expect(there.asked.map(({ version, patch }) => [version, Object.keys(patch.rows ?? {})])).toEqual([
    [1, ["1-1"]],
    [2, ["1-2", "1-3"]],
  ]);
  expect(queue.state().unsaved).toBe(0);
  expect(accepted(there.held())).toEqual(["1-1", "1-2", "1-3"]);
});

test("what could not be sent waits, is still shown, and is sent again when asked", async () => {
  const there = server(opened);
  const queue = new DecisionQueue(opened, there.send);
  queue.decide(accept("1-1"));
  await there.fail();
  expect(queue.state()).toMatchObject({ unsaved: 1, error: new Error("no answer") });
  expect(accepted(queue.state().page)).toEqual(["1-1"]);
  queue.retry();
  await there.answer();
  expect(queue.state()).toMatchObject({ unsaved: 0, error: null });
});

test("what somebody else has decided comes along where it does not collide", async () => {
  const there = server(opened);
  const queue = new DecisionQueue(opened, there.send);
  there.decides(accept("1-2"));
  queue.decide(accept("1-1"));
  await there.answer();
  await there.answer();
  expect(queue.state().meeting).toBeNull();
  expect(accepted(queue.state().page)).toEqual(["1-1", "1-2"]);
});

test("what collides is put to the reviewer, and nothing is sent until it is settled", async () => {
  const there = server(opened);
  const queue = new DecisionQueue(opened, there.send);
  there.decides(titled("Deras"));
  queue.decide(titled("Mitt"));
  queue.decide(accept("1-2"));
  await there.answer();
  const { meeting } = queue.state();
  expect(meeting?.merge.conflicts).toEqual(["1-1 title"]);
  expect(there.asked).toHaveLength(1);
  queue.settle(meeting?.merge.merged ?? {});
  await there.answer();
  expect(rowsIn(there.held())[0]?.decision.title).toBe("Mitt");
  expect(accepted(there.held())).toEqual(["1-2"]);
});

test("what is refused is not kept as if it stood", async () => {
  const queue = new DecisionQueue(opened, async () => ({ kind: "refused", error: new Error("no") }));
  queue.decide(accept("1-1"));
  await new Promise<void>((resolve) => setTimeout(resolve));
  expect(accepted(queue.state().page)).toEqual([]);
  expect(queue.state()).toMatchObject({ unsaved: 0, error: new Error("no") });
});

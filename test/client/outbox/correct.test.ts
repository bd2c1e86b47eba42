/** Words that the server did not take: they are written anew where they wait, and nothing else of the edit is lost. */
import { expect, test } from "vitest";
import { reworded, wordsOf } from "#client/outbox/correct.ts";
import { decisionEdit, followUpEdit, patchEdit, placeEdit } from "#client/outbox/new-edit.ts";
import type { NewEdit, QueuedEdit } from "#client/outbox/queued-edit.ts";
import { Schedule } from "#data/schema/schedule.ts";
import { farRecords } from "./far-records.ts";
import { drawer, farServer, openPage } from "./far-server.ts";

const server = farServer();
const waiting = (edit: NewEdit): QueuedEdit => ({
  ...edit,
  id: "one",
  at: "2026-05-12T10:00:00Z",
  sender: "demo",
  stuck: null,
});

test("the words of a measure stand by the way to them, and its status is none", () => {
  const schedule = Schedule.parse({ ...server.row().schedule, words: "Varje fredag" });
  const edit = waiting(
    patchEdit(server.row(), { status: "done", comment: "Anna Svensson ringer.", schedule }),
  );
  expect(Object.fromEntries(wordsOf(edit))).toEqual({
    comment: "Anna Svensson ringer.",
    "schedule.words": "Varje fredag",
  });
});

test("a refused comment is corrected and sent, with all else that was written", async () => {
  const far = farServer();
  const { outbox, edits } = await openPage(far, drawer());
  far.refuse(0, "invalid");
  await outbox.put(patchEdit(far.row(), { status: "removed", comment: "Anna Svensson ringer." }));
  far.refuse(0, null);
  const [edit] = edits();
  if (edit === undefined) throw new Error("It is held");
  await outbox.settle(edit.id, reworded(edit, new Map([["comment", "Samordnaren ringer."]])));
  expect(far.row()).toMatchObject({ status: "removed", comment: "Samordnaren ringer." });
  expect(edits()).toEqual([]);
});

test("a refused follow-up is corrected and noted once, with its date", async () => {
  const far = farServer();
  const { outbox, edits } = await openPage(far, drawer());
  far.refuse(0, "invalid");
  const before = far.row().followUps?.length ?? 0;
  await outbox.put(
    followUpEdit(far.row(), { date: "2026-05-12", text: "Anna Svensson ringer.", reportedBy: null }),
  );
  far.refuse(0, null);
  const [edit] = edits();
  if (edit === undefined) throw new Error("It is held");
  await outbox.settle(edit.id, reworded(edit, new Map([["text", "Samordnaren ringer."]])));
  expect(far.row().followUps?.slice(before)).toEqual([
    { date: "2026-05-12", text: "Samordnaren ringer.", reportedBy: null },
  ]);
});

test("words that have to be there cannot be taken away, others can", () => {
  const reason = waiting(
    decisionEdit(farRecords().finding(), "", {
      state: "accepted",
      reason: "Anna Svensson avgör.",
      fingerprint: "0".repeat(16),
    }),
  );
  expect(reworded(reason, new Map([["reason", ""]]))).toBeNull();
  const comment = waiting(patchEdit(server.row(), { comment: "Anna Svensson ringer." }));
  expect(reworded(comment, new Map([["comment", ""]]))).toMatchObject({ write: { set: { comment: null } } });
});

test("the words of a place and why it is written are corrected alike", () => {
  const edit = waiting(
    placeEdit(farRecords().place(), { name: "Torget", reason: "Anna Svensson bad om det.", despite: [] }),
  );
  expect(Object.fromEntries(wordsOf(edit))).toEqual({ name: "Torget", reason: "Anna Svensson bad om det." });
  expect(reworded(edit, new Map([["reason", "Kontoret bad om det."]]))).toMatchObject({
    set: { name: "Torget" },
    told: { reason: "Kontoret bad om det." },
  });
});

test("what waits is not sent while it is corrected, here or in another tab, and then only as corrected", async () => {
  const far = farServer();
  const store = drawer();
  const before = far.row().followUps?.length ?? 0;
  far.line("down", "down");
  const { outbox, edits } = await openPage(far, store);
  await outbox.put(
    followUpEdit(far.row(), { date: "2026-05-12", text: "Lampan är bestäld.", reportedBy: null }),
  );
  await outbox.put(patchEdit(far.row(1), { status: "removed" }));
  const [edit] = edits();
  if (edit === undefined) throw new Error("It waits");
  const letGo = outbox.hold(edit.id);
  await outbox.flush();
  await (await openPage(far, store)).outbox.flush();
  // Nothing else waits for it.
  expect(far.row(1).status).toBe("removed");
  expect(edits()).toHaveLength(1);
  await outbox.settle(edit.id, reworded(edit, new Map([["text", "Lampan är beställd."]])));
  expect(far.row().followUps?.slice(before)).toEqual([]);
  letGo();
  await expect.poll(edits).toEqual([]);
  expect(
    far
      .row()
      .followUps?.slice(before)
      .map(({ text }) => text),
  ).toEqual(["Lampan är beställd."]);
});

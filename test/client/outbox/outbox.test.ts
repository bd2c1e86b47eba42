/** Edits made without a net, in a cellar or on a train: what becomes of them when it is back. */
import { expect, test } from "vitest";
import { followUpEdit, patchEdit } from "#client/outbox/new-edit.ts";
import { isAtRisk } from "#client/outbox/outbox-state.ts";
import type { QueuedEdit } from "#client/outbox/queued-edit.ts";
import { settledMeasure } from "#client/outbox/settled.ts";
import { withEdits } from "#client/outbox/with-edits.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";
import { Schedule } from "#data/schema/schedule.ts";
import { drawer, farServer, openPage } from "./far-server.ts";

function settledWith(edit: QueuedEdit | undefined, chosen: MeasurePatch) {
  if (edit?.kind !== "measure") throw new Error("There is an edit of a measure");
  return settledMeasure(edit, chosen);
}

const note = { date: "2026-05-12", text: "Ett första möte är hållet.", reportedBy: null };

test("an edit with a net is made at once, and can be taken back", async () => {
  const server = farServer();
  const page = await openPage(server, drawer());
  const outcome = await page.outbox.put(patchEdit(server.row(), { comment: "Avstämt." }));
  expect(outcome).toMatchObject({ kind: "made", made: { measure: { comment: "Avstämt." } } });
  expect(page.edits()).toEqual([]);
});

test("without a net it is seen on the page, outlives a reload, and is sent when the net is back", async () => {
  const server = farServer();
  const store = drawer();
  server.line("down", "down");
  const before = await openPage(server, store);
  const outcome = await before.outbox.put(patchEdit(server.row(), { status: "removed" }));
  expect(outcome.kind).toBe("waits");
  expect(before.outbox.state().isCutOff).toBe(true);
  expect(withEdits([server.row()], before.edits())[0]?.status).toBe("removed");

  const after = await openPage(server, store);
  expect(after.edits()).toHaveLength(1);
  await after.outbox.flush();
  expect(server.row().status).toBe("removed");
  expect(after.edits()).toEqual([]);
  expect(after.outbox.state().isCutOff).toBe(false);
});

test("what the browser is still writing down is seen, and not relied on before it is kept", async () => {
  const server = farServer();
  const store = drawer();
  const page = await openPage(server, store);
  server.line("down");
  const keep = store.change;
  let free = () => {};
  const isFree = new Promise<void>((resolve) => {
    free = resolve;
  });
  store.change = (change) => isFree.then(() => keep(change));
  const { id, outcome } = page.outbox.enter(patchEdit(server.row(), { comment: "Avstämt." }));
  expect(page.edits()).toHaveLength(1);
  expect(page.outbox.state().entering).toEqual([id]);
  expect(isAtRisk(page.outbox.state())).toBe(true);
  free();
  expect((await outcome).kind).toBe("waits");
  expect(isAtRisk(page.outbox.state())).toBe(false);
  expect((await store.read()).edits).toHaveLength(1);
});

test("several edits of one measure go in their order, each over the version that the one before made", async () => {
  const server = farServer();
  server.line("down", "down", "down");
  const { outbox, edits } = await openPage(server, drawer());
  const seen = () => withEdits([server.row()], edits())[0] ?? server.row();
  await outbox.put(patchEdit(seen(), { status: "started" }));
  await outbox.put(patchEdit(seen(), { status: "done", comment: "Klart." }));
  await outbox.put(followUpEdit(seen(), note));
  server.asked.length = 0;
  const { version } = server.row();
  await outbox.flush();
  expect(server.asked.map((one) => one.version)).toEqual([version, version + 1, version + 2]);
  expect(server.row()).toMatchObject({ status: "done", comment: "Klart.", version: version + 3 });
  expect(server.row().followUps?.at(-1)).toEqual(note);
});

test("an edit whose answer was lost is not made twice", async () => {
  const server = farServer();
  const { outbox, edits } = await openPage(server, drawer());
  const { version, followUps = [] } = server.row();
  server.line("lost-answer");
  expect((await outbox.put(followUpEdit(server.row(), note))).kind).toBe("waits");
  await outbox.flush();
  expect(server.row().followUps).toHaveLength(followUps.length + 1);
  server.line("lost-answer");
  await outbox.put(patchEdit(server.row(), { comment: "En gång." }));
  await outbox.flush();
  expect(server.row()).toMatchObject({ comment: "En gång.", version: version + 2 });
  expect(edits()).toEqual([]);
});

test("what another has changed elsewhere in the measure stays, also another part of its time", async () => {
  const server = farServer();
  const { outbox } = await openPage(server, drawer());
  const opened = server.row();
  server.writes(0, { status: "removed", schedule: Schedule.parse({ ...opened.schedule, targetYear: 2033 }) });
  const set = { comment: "Mitt.", schedule: Schedule.parse({ ...opened.schedule, words: "Varje fredag" }) };
  expect((await outbox.put(patchEdit(opened, set))).kind).toBe("made");
  expect(server.row()).toMatchObject({
    status: "removed",
    comment: "Mitt.",
    schedule: { words: "Varje fredag", targetYear: 2033 },
  });
});

test("where another has written the same field both are kept to choose from, and neither is lost", async () => {
  const server = farServer();
  const { outbox, edits } = await openPage(server, drawer());
  const opened = server.row();
  server.writes(0, { comment: "Den andras." });
  const outcome = await outbox.put(patchEdit(opened, { comment: "Mitt." }));
  expect(outcome).toMatchObject({ kind: "meets", current: { comment: "Den andras." } });
  expect(server.row().comment).toBe("Den andras.");
  expect(edits()[0]).toMatchObject({ write: { set: { comment: "Mitt." } }, stuck: { kind: "meets" } });
  // The page shows what holds, not what may never be.
  expect(withEdits([server.row()], edits())[0]?.comment).toBe("Den andras.");
  await outbox.settle(edits()[0]?.id ?? "", settledWith(edits()[0], { comment: "Bådas." }));
  expect(server.row().comment).toBe("Bådas.");
  expect(edits()).toEqual([]);
});

test("choosing the other's words writes nothing", async () => {
  const server = farServer();
  const { outbox, edits } = await openPage(server, drawer());
  const opened = server.row();
  const { version } = server.writes(0, { comment: "Den andras." });
  await outbox.put(patchEdit(opened, { comment: "Mitt." }));
  await outbox.settle(edits()[0]?.id ?? "", settledWith(edits()[0], { comment: "Den andras." }));
  expect(server.row().version).toBe(version);
  expect(edits()).toEqual([]);
});

test("a refused edit says why and waits for its writer; other measures go on, later edits of its own stand behind it", async () => {
  const server = farServer();
  const { outbox, edits } = await openPage(server, drawer());
  server.refuse(0, "invalid");
  const refused = await outbox.put(patchEdit(server.row(0), { comment: "Anna Svensson ringer." }));
  expect(refused).toMatchObject({ kind: "refused", error: { problem: { kind: "invalid" } } });
  const behind = await outbox.put(patchEdit(server.row(0), { status: "removed" }));
  expect(behind.kind).toBe("waits");
  expect((await outbox.put(patchEdit(server.row(1), { status: "removed" }))).kind).toBe("made");
  server.refuse(0, null);
  await outbox.drop([edits()[0]?.id ?? ""]);
  expect(server.row(0).status).toBe("removed");
  expect(server.row(0).comment).not.toBe("Anna Svensson ringer.");
  expect(edits()).toEqual([]);
});

test("a refused edit may be tried again", async () => {
  const server = farServer();
  const { outbox, edits } = await openPage(server, drawer());
  server.refuse(0, "internal");
  await outbox.put(patchEdit(server.row(), { comment: "Igen." }));
  server.refuse(0, null);
  await outbox.retry(edits()[0]?.id ?? "");
  expect(server.row().comment).toBe("Igen.");
});

test("what is dropped takes nothing along that was written after it", async () => {
  const server = farServer();
  server.line("down", "down");
  const { outbox, edits } = await openPage(server, drawer());
  const opened = server.row();
  await outbox.put(patchEdit(opened, { schedule: Schedule.parse({ ...opened.schedule, words: "Aldrig" }) }));
  const seen = withEdits([opened], edits())[0] ?? opened;
  await outbox.put(patchEdit(seen, { schedule: Schedule.parse({ ...seen.schedule, targetYear: 2041 }) }));
  await outbox.drop([edits()[0]?.id ?? ""]);
  expect(server.row().schedule).toEqual({ ...opened.schedule, targetYear: 2041 });
});

test("what is taken back is dropped while it waits, and undone once it is made", async () => {
  const server = farServer();
  const page = await openPage(server, drawer());
  server.line("down");
  const first = await page.outbox.put(patchEdit(server.row(), { comment: "Släpps." }));
  if (first.kind !== "waits") throw new Error(first.kind);
  await page.outbox.takeBack(first.id);
  expect(page.edits()).toEqual([]);
  expect(page.undone).toEqual([]);
  server.line("down");
  const second = await page.outbox.put(patchEdit(server.row(), { comment: "Ångras." }));
  if (second.kind !== "waits") throw new Error(second.kind);
  await page.outbox.flush();
  await page.outbox.takeBack(second.id);
  expect(page.undone).toHaveLength(1);
});

test("nobody sends, or sees, what somebody else has left in the browser", async () => {
  const server = farServer();
  const store = drawer();
  server.line("down");
  server.signIn("first");
  const first = await openPage(server, store, "first");
  await first.outbox.put(patchEdit(server.row(), { comment: "Den förstas." }));

  server.signIn("second");
  const second = await openPage(server, store, "second");
  expect(second.edits()).toEqual([]);
  expect(second.outbox.state().ofOthers).toBe(1);
  await second.outbox.put(patchEdit(server.row(1), { comment: "Den andras." }));
  expect(server.row(0).comment).not.toBe("Den förstas.");
  const visitor = await openPage(server, store, null);
  expect(visitor.edits()).toEqual([]);

  server.signIn("first");
  await (await openPage(server, store, "first")).outbox.flush();
  expect(server.row(0).comment).toBe("Den förstas.");
});

test("a page that does not know that another has signed in meanwhile sends nothing in their name", async () => {
  const server = farServer();
  server.signIn("first");
  const { outbox, edits } = await openPage(server, drawer(), "first");
  server.signIn("second");
  const outcome = await outbox.put(patchEdit(server.row(), { comment: "Den förstas." }));
  expect(outcome).toMatchObject({ kind: "refused", error: { problem: { kind: "other-account" } } });
  expect(edits()).toHaveLength(1);
  server.signIn("first");
  await outbox.setSender("first");
  expect(server.row().comment).toBe("Den förstas.");
});

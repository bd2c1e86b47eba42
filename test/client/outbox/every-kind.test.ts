/** Decisions, answers, places and actors that are written without a net: shown, kept, sent in order, and never lost. */
import { describe, expect, test } from "vitest";
import { actorEdit, answerEdit, decisionEdit, newPlaceEdit, placeEdit } from "#client/outbox/new-edit.ts";
import type { EditKind, EditOf, QueuedEdit } from "#client/outbox/queued-edit.ts";
import { insistedAnswer, insistedDecision, settledActor, settledPlace } from "#client/outbox/settled.ts";
import { withActorEdits, withDecisions, withEdits, withPlaceEdits } from "#client/outbox/with-edits.ts";
import type { NewAnswer } from "#data/schema/assignment.ts";
import type { NewDecision } from "#data/schema/finding-decision.ts";
import { farRecords } from "./far-records.ts";
import { drawer, openPage } from "./far-server.ts";

const fingerprint = "0".repeat(16);
const ground = "1".repeat(16);
const accepted: NewDecision = { state: "accepted", reason: "Avgörs i nämnden.", fingerprint };
const open: NewDecision = { state: "open", fingerprint };
const yes: NewAnswer = { state: "accepted", function: "enhetschef", ground };
const no: NewAnswer = { state: "declined", reason: "Ingår i ett annat uppdrag.", function: null, ground };
const told = { reason: "Sett på plats.", despite: [] };

function only<Kind extends EditKind>(edits: readonly QueuedEdit[], kind: Kind): EditOf<Kind> {
  const found = edits.find((edit): edit is EditOf<Kind> => edit.kind === kind);
  if (found === undefined) throw new Error(`There is an edit of a ${kind}`);
  return found;
}

const decide = (server: ReturnType<typeof farRecords>, set: NewDecision) =>
  decisionEdit(server.finding(), "Målet saknas.", set);
const answer = (server: ReturnType<typeof farRecords>, set: NewAnswer) =>
  answerEdit(server.row(), server.assignment(), set, "district");

describe("what is decided of a finding", () => {
  test("without a net is shown as decided, outlives a reload, and is sent when the net is back", async () => {
    const server = farRecords();
    const store = drawer();
    server.line("down", "down");
    const before = await openPage(server, store);
    expect((await before.outbox.put(decide(server, accepted))).kind).toBe("waits");
    expect(withDecisions([server.finding()], before.edits())).toMatchObject([
      { state: "accepted", decision: { reason: "Avgörs i nämnden." } },
    ]);
    const after = await openPage(server, store);
    expect(after.edits()).toHaveLength(1);
    await after.outbox.flush();
    expect(server.finding()).toMatchObject({ state: "accepted", decision: { reason: "Avgörs i nämnden." } });
    expect(after.edits()).toEqual([]);
  });

  test("and decided anew before it was sent goes in its order", async () => {
    const server = farRecords();
    server.line("down", "down");
    const { outbox, edits } = await openPage(server, drawer());
    await outbox.put(decide(server, accepted));
    const [seen = server.finding()] = withDecisions([server.finding()], edits());
    await outbox.put(decisionEdit({ ...seen, version: server.finding().version }, "Målet saknas.", open));
    await outbox.flush();
    expect(server.sent.map((edit) => edit.kind === "finding" && edit.set.state)).toEqual([
      "accepted",
      "open",
    ]);
    expect(server.finding().state).toBe("open");
  });

  test("whose answer was lost is not decided twice", async () => {
    const server = farRecords();
    const { outbox, edits } = await openPage(server, drawer());
    server.line("lost-answer");
    await outbox.put(decide(server, accepted));
    await outbox.flush();
    expect(server.sent).toHaveLength(1);
    expect(edits()).toEqual([]);
  });

  test("and by somebody else otherwise: both are kept, and what is chosen stands", async () => {
    const server = farRecords();
    const { outbox, edits } = await openPage(server, drawer());
    const mine = decide(server, accepted);
    server.setFinding({ state: "resolved", decision: { state: "resolved", reason: null } });
    expect(await outbox.put(mine)).toMatchObject({
      kind: "meets",
      current: { finding: { state: "resolved" } },
    });
    expect(server.finding().state).toBe("resolved");
    // What holds is shown, not what may never be.
    expect(withDecisions([server.finding()], edits())[0]?.state).toBe("resolved");
    const edit = only(edits(), "finding");
    await outbox.settle(edit.id, insistedDecision(edit));
    expect(server.finding()).toMatchObject({ state: "accepted" });
    expect(edits()).toEqual([]);
  });

  test("over another ground than the reader saw is asked about, whatever has been decided", async () => {
    const server = farRecords();
    const { outbox, edits } = await openPage(server, drawer());
    const mine = decide(server, accepted);
    server.setFinding({ fingerprint: "2".repeat(16) });
    expect((await outbox.put(mine)).kind).toBe("meets");
    const edit = only(edits(), "finding");
    await outbox.settle(edit.id, insistedDecision(edit));
    expect(server.finding().state).toBe("accepted");
  });

  test("and taken back while it waits is never sent; what only opened it again goes with it", async () => {
    const server = farRecords();
    server.line("down", "down", "down");
    const { outbox, edits } = await openPage(server, drawer());
    const first = await outbox.put(decide(server, accepted));
    const [seen = server.finding()] = withDecisions([server.finding()], edits());
    await outbox.put(decisionEdit({ ...seen, version: 1 }, "Målet saknas.", open));
    if (first.kind !== "waits") throw new Error(first.kind);
    await outbox.takeBack(first.id);
    expect(edits()).toEqual([]);
    await outbox.flush();
    expect(server.sent).toEqual([]);
  });
});

describe("what an actor answers", () => {
  test("without a net is shown as answered, and is sent when the net is back", async () => {
    const server = farRecords();
    server.line("down");
    const { outbox, edits } = await openPage(server, drawer());
    expect((await outbox.put(answer(server, no))).kind).toBe("waits");
    expect(withEdits([server.row()], edits())[0]?.assignments).toMatchObject([
      { state: "declined", isOpen: false, answer: { reason: "Ingår i ett annat uppdrag.", by: "district" } },
    ]);
    await outbox.flush();
    expect(server.assignment()).toMatchObject({ state: "declined" });
  });

  test("and somebody else answers otherwise meanwhile: both are kept to choose from", async () => {
    const server = farRecords();
    const { outbox, edits } = await openPage(server, drawer());
    const mine = answer(server, yes);
    const given = { state: "declined" as const, reason: "Nej.", function: null, by: "actor" as const };
    server.setAssignment({
      state: "declined",
      answer: { ...given, at: "2026-05-12T09:00:00.000Z" },
    });
    expect((await outbox.put(mine)).kind).toBe("meets");
    const edit = only(edits(), "answer");
    await outbox.settle(edit.id, insistedAnswer(edit));
    expect(server.assignment()).toMatchObject({ state: "accepted", answer: { function: "enhetschef" } });
  });

  test("to a measure that has changed is not taken for an answer to what stands there now", async () => {
    const server = farRecords();
    const { outbox } = await openPage(server, drawer());
    const mine = answer(server, yes);
    server.setAssignment({ ground: "3".repeat(16) });
    expect((await outbox.put(mine)).kind).toBe("meets");
    expect(server.assignment().state).toBe("assigned");
  });

  test("whose answer was lost is not given twice", async () => {
    const server = farRecords();
    const { outbox, edits } = await openPage(server, drawer());
    server.line("lost-answer");
    await outbox.put(answer(server, yes));
    await outbox.flush();
    expect(server.sent).toHaveLength(1);
    expect(edits()).toEqual([]);
  });
});

describe("what is written in the registers", () => {
  test("of a place is shown, and goes beside what another has changed of it", async () => {
    const server = farRecords();
    server.line("down");
    const { outbox, edits } = await openPage(server, drawer());
    await outbox.put(placeEdit(server.place(), { name: "Nya namnet", ...told }));
    expect(withPlaceEdits([server.place()], edits())[0]?.properties.name).toBe("Nya namnet");
    server.setPlace({ description: "Den andras mening." });
    await outbox.flush();
    expect(server.place().properties).toMatchObject({
      name: "Nya namnet",
      description: "Den andras mening.",
    });
    expect(edits()).toEqual([]);
  });

  test("of the same field of a place by two: both are kept, and the outline chosen stands", async () => {
    const server = farRecords();
    const { outbox, edits } = await openPage(server, drawer());
    const triangle = (top: number) => ({
      type: "Polygon" as const,
      coordinates: [
        [
          [18.07, 59.31],
          [18.08, 59.31],
          [18.075, top],
          [18.07, 59.31],
        ] as [number, number][],
      ],
    });
    const mine = placeEdit(server.place(), { geometry: triangle(59.32), ...told });
    server.setPlace({ geometry: triangle(59.33) });
    expect((await outbox.put(mine)).kind).toBe("meets");
    expect(server.place().geometry).toEqual(triangle(59.33));
    const edit = only(edits(), "place");
    await outbox.settle(edit.id, settledPlace(edit, { geometry: triangle(59.32) }));
    expect(server.place().geometry).toEqual(triangle(59.32));
  });

  test("of an actor by two: the other's words stand where they are chosen, and nothing is written", async () => {
    const server = farRecords();
    const { outbox, edits } = await openPage(server, drawer());
    const mine = actorEdit(server.actor(), { description: "Mitt." });
    server.setActor({ description: "Den andras." });
    expect((await outbox.put(mine)).kind).toBe("meets");
    const edit = only(edits(), "actor");
    await outbox.settle(edit.id, settledActor(edit, { description: "Den andras." }));
    expect(server.sent).toEqual([]);
    expect(edits()).toEqual([]);
    expect(withActorEdits([server.actor()], edits())[0]?.description).toBe("Den andras.");
  });

  test("is corrected where it was refused, and what was written after it rests on the correction", async () => {
    const server = farRecords();
    const { outbox, edits } = await openPage(server, drawer());
    server.refuse([{ path: "description", message: "person-name: “Anna Svensson”" }]);
    const refused = await outbox.put(actorEdit(server.actor(), { description: "Anna Svensson ringer." }));
    expect(refused.kind).toBe("refused");
    server.refuse(undefined);
    server.line("down");
    const seen = { ...server.actor(), description: "Anna Svensson ringer." };
    await outbox.put(actorEdit(seen, { description: "Enhetschefen ringer på morgonen." }));
    server.line();
    const { id } = only(edits(), "actor");
    await outbox.put(actorEdit(server.actor(), { description: "Enhetschefen ringer." }), id);
    await expect.poll(() => edits()).toEqual([]);
    expect(server.sent.map((edit) => edit.kind === "actor" && edit.set.description)).toEqual([
      "Enhetschefen ringer.",
      "Enhetschefen ringer på morgonen.",
    ]);
  });

  test("what is cut off a place waits until the place has been reshaped, and is made once", async () => {
    const server = farRecords();
    const { outbox, edits } = await openPage(server, drawer());
    const { geometry, properties } = server.place();
    if (geometry.type !== "Polygon") throw new Error("It is of one part");
    server.refuse([{ path: "geometry", message: "not in “Södermalm”" }]);
    await outbox.put(placeEdit(server.place(), { name: "Västra delen", ...told }));
    const { district, kind, description = "", accuracyRadiusM } = properties;
    const cutOff = newPlaceEdit(
      {
        district,
        kind,
        description,
        accuracyRadiusM,
        geometry,
        name: "Östra delen",
        parent: null,
        aliases: [],
        openDrugScene: false,
        ...told,
      },
      server.place().id,
    );
    server.refuse(undefined);
    expect((await outbox.put(cutOff)).kind).toBe("waits");
    expect(server.sent).toEqual([]);
    server.line("up", "lost-answer");
    await outbox.retry(only(edits(), "place").id);
    await outbox.flush();
    expect(server.sent.map(({ kind: one }) => one)).toEqual(["place", "new-place"]);
    expect(edits()).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { answeredIn, askedOf, commitmentsOf, countAnswers } from "#client/actors/commitments.ts";
import { notesOf } from "#client/actors/use-remind.ts";
import { ActorId } from "#data/schema/ids.ts";
import { dataset, insideView, publicView } from "#test/views.ts";

const POLICE = ActorId.parse("polisen");
const groupsFor = (rows = insideView.rows) => commitmentsOf(dataset.actors, rows, POLICE);

test("an organisation is asked what its units are asked, each measure and actor once", () => {
  const asked = askedOf(groupsFor());
  const keys = asked.map(({ row, assignment }) => `${row.id} ${assignment.actor}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(asked.map(({ assignment }) => assignment.actor)).size).toBeGreaterThan(1);
});

test("what waits for an answer is counted and found, and what is over is not", () => {
  const asked = askedOf(groupsFor());
  const waiting = asked.filter(({ assignment }) => assignment.isOpen);
  expect(countAnswers(asked)).toEqual({
    unanswered: waiting.length,
    changed: 0,
    accepted: 0,
    declined: 0,
  });
  expect(waiting.length).toBeGreaterThan(0);
  expect(waiting.length).toBeLessThan(asked.length);
  const found = answeredIn(groupsFor(), ["unanswered"]).flatMap(({ commitments }) => commitments);
  expect(new Set(found.map(({ row }) => row.id))).toEqual(new Set(waiting.map(({ row }) => row.id)));
  expect(answeredIn(groupsFor(), []), "no choice leaves everything").toEqual(groupsFor());
});

test("who sees no answers is shown no counts of them", () => {
  expect(countAnswers(askedOf(groupsFor(publicView.rows)))).toBeNull();
});

test("a reminder is noted once for each district and actor", () => {
  const asked = askedOf(groupsFor());
  const notes = notesOf(asked);
  const districts = new Map(asked.map(({ row }) => [row.id, row.district]));
  for (const { measures } of notes)
    expect(new Set(measures.map((measure) => districts.get(measure))).size).toBe(1);
  expect(
    notes.flatMap(({ actor, measures }) => measures.map((measure) => `${measure} ${actor}`)).sort(),
  ).toEqual(asked.map(({ row, assignment }) => `${row.id} ${assignment.actor}`).sort());
});

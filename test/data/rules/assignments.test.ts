import fc from "fast-check";
import { expect, test } from "vitest";
import { assignmentKey, assignmentsOf, partsOfAssignment } from "#data/rules/assignments.ts";
import { measureRows } from "#data/rules/measure-rows.ts";
import type { Assignment, AssignmentAnswer } from "#data/schema/assignment.ts";
import type { WholeMeasureRow } from "#data/schema/measure-answer.ts";
import { Status } from "#data/schema/status.ts";
import { dataset } from "#test/views.ts";

const rows = dataset.plans.flatMap((plan) => measureRows(plan));
const named = rows.filter(({ responsibilities }) => responsibilities.length > 0);
const anyRow = fc.constantFrom(...named);

/** What of a row its actors have said yes to. */
const accepted = (row: WholeMeasureRow): AssignmentAnswer[] =>
  row.assignments.map(({ ground }) => ({
    state: "accepted",
    function: null,
    ground,
    by: "actor",
    at: "2026-11-21T12:00:00.000Z",
  }));

const after = (row: WholeMeasureRow, change: Partial<WholeMeasureRow>): Assignment[] => {
  const answers = accepted(row);
  const kept = new Map(
    row.assignments.map(({ actor }, index) => [
      assignmentKey(row.id, actor),
      { answer: answers[index] ?? null, version: 2, reminded: [] },
    ]),
  );
  return assignmentsOf({ ...row, ...change }, kept);
};

test("a measure asks each of its actors once, in the order of the row", () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const actors = [...new Set(row.responsibilities.map(({ actor }) => actor))];
      expect(row.assignments.map(({ actor }) => actor)).toEqual(actors);
      expect(new Set(row.assignments.map(({ state }) => state))).toEqual(new Set(["assigned"]));
    }),
  );
});

test("of an actor that is named in several roles, the first is what it answers to", () => {
  const [row] = named;
  const [first] = row?.responsibilities ?? [];
  if (row === undefined || first === undefined) throw new Error("The dataset has measures with actors");
  const responsibilities = [
    { ...first, role: "onCall" as const },
    { ...first, role: "lead" as const },
  ];
  expect(assignmentsOf({ ...row, responsibilities }, new Map())).toMatchObject([
    { actor: first.actor, role: "lead" },
  ]);
});

test("an answer holds whatever status the measure has, and nobody waits for one that is given", () => {
  fc.assert(
    fc.property(anyRow, fc.constantFrom(...Status.options), (row, status) => {
      for (const one of after(row, { status }))
        expect(one).toMatchObject({ state: "accepted", isOpen: false });
    }),
  );
});

test("an answer holds no longer once the heading, a part, a goal or the time is another", () => {
  const changes: ((row: WholeMeasureRow) => Partial<WholeMeasureRow>)[] = [
    (row) => ({ title: `${row.title} och mer` }),
    (row) => ({ parts: row.parts.map((part) => ({ ...part, text: `${part.text} och mer` })) }),
    (row) => ({ goals: [...row.goals, { text: "Tio träffar om året", measurable: true }] }),
    (row) => ({ schedule: { ...row.schedule, targetYear: (row.schedule.targetYear ?? 2025) + 1 } }),
    (row) => ({ schedule: { ...row.schedule, words: `${row.schedule.words} och sedan` } }),
  ];
  fc.assert(
    fc.property(anyRow, fc.constantFrom(...changes), (row, change) => {
      for (const one of after(row, { ...change(row), status: "started" }))
        expect(one).toMatchObject({ state: "changed", isOpen: true, answer: { state: "accepted" } });
    }),
  );
});

test("nobody waits for an answer about what is over", () => {
  const over = named.filter(({ status }) => ["done", "not-done", "removed"].includes(status));
  expect(over.length).toBeGreaterThan(0);
  expect(over.flatMap((row) => row.assignments).some(({ isOpen }) => isOpen)).toBe(false);
  const going = named.filter(({ status }) => status === "started");
  expect(going.flatMap((row) => row.assignments).every(({ isOpen }) => isOpen)).toBe(true);
});

test("an assignment's key leads back to its measure and its actor", () => {
  fc.assert(
    fc.property(anyRow, ({ id, assignments }) => {
      for (const { actor } of assignments)
        expect(partsOfAssignment(assignmentKey(id, actor))).toEqual({ measure: id, actor });
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { DistrictId, MeasureId } from "#data/schema/ids.ts";
import type { Operation } from "#data/schema/operation.ts";
import { Status } from "#data/schema/status.ts";
import { minutesOf } from "#server/meetings/minutes.ts";
import { type KeptChange, standingAt } from "#server/meetings/standing-at.ts";

const district = DistrictId.parse("sodermalm");
const MEASURES = ["a", "b", "c"].map((id) => MeasureId.parse(id));
const NAMES = { title: () => "Åtgärden", actor: (id: string) => id, place: (id: string) => id };

const status = (measure: MeasureId, set: Status): Operation => ({
  kind: "change-measure",
  district,
  measure,
  set: { status: set },
});

/** What somebody does at a meeting: gives a status, or takes back what was done last of all. */
const steps = fc.array(
  fc.oneof(
    fc.record({ measure: fc.constantFrom(...MEASURES), set: fc.constantFrom(...Status.options) }),
    fc.constant(null),
  ),
  { maxLength: 25 },
);

/** The changes that come of it, and what each measure's status is at the end. */
function played(done: readonly ({ measure: MeasureId; set: Status } | null)[]) {
  const now = new Map<MeasureId, Status>();
  const changes: KeptChange[] = [];
  const stack: KeptChange[] = [];
  for (const step of done) {
    const revision = changes.length + 1;
    if (step === null) {
      const last = stack.pop();
      if (last === undefined) continue;
      changes.push({
        id: `${revision}`,
        undoes: last.id,
        revision,
        operation: last.reverse,
        reverse: last.operation,
      });
      if (last.reverse.kind === "change-measure" && last.reverse.set.status !== undefined)
        now.set(last.reverse.measure, last.reverse.set.status);
      continue;
    }
    const change = {
      id: `${revision}`,
      undoes: null,
      revision,
      operation: status(step.measure, step.set),
      reverse: status(step.measure, now.get(step.measure) ?? "planned"),
    };
    now.set(step.measure, step.set);
    changes.push(change);
    stack.push(change);
  }
  return { changes, now };
}

test("the minutes say what came of it, whatever was decided and taken back on the way", () => {
  fc.assert(
    fc.property(steps, (done) => {
      const { changes, now } = played(done);
      const noted = new Set(changes.filter(({ undoes }) => undoes === null).map(({ id }) => id));
      const told = minutesOf(standingAt(changes.toReversed(), noted), NAMES);
      const moved = told.flatMap(({ measure, status: one }) => (one === null ? [] : [[measure, one.after]]));
      const expected = [...now].filter(([, one]) => one !== "planned");
      expect(new Map(moved as [MeasureId, Status][])).toEqual(new Map(expected));
    }),
  );
});

test("a measure whose year is closed at the meeting stands there with the sentence that it was closed with last", () => {
  const measure = MeasureId.parse("a");
  const closed = (words: string, revision: number): KeptChange => {
    const yearEnd = { year: 2026, status: "not-done" as const, continuesIn: "none" as const, words };
    return {
      id: `${revision}`,
      undoes: null,
      revision,
      operation: { kind: "change-measure", district, measure, set: { status: "not-done", yearEnd } },
      reverse: { kind: "change-measure", district, measure, set: { status: "started", yearEnd: null } },
    };
  };
  const [minutes] = minutesOf([closed("Hanns inte.", 1), closed("Lampan sitter inte uppe.", 2)], NAMES);
  expect(minutes).toMatchObject({
    status: { before: "started", after: "not-done" },
    notes: [{ text: "Lampan sitter inte uppe.", reportedBy: null }],
  });
});

import { expect, test } from "vitest";
import { askedAt } from "#data/rules/agenda/asked.ts";
import { ActorId } from "#data/schema/ids.ts";
import { RoomQuestion } from "#data/schema/story.ts";

const [office, unit, police] = ["office", "unit", "police"].map((id) => ActorId.parse(id));
if (office === undefined || unit === undefined || police === undefined) throw new Error("Three actors");
const SETTING = { today: "2026-06-15", weeks: 2 };

const question = (part: object) =>
  RoomQuestion.parse({
    id: "6b8a5c1e-2f4d-4a7b-9c3e-1d5f7a9b2c4e",
    place: null,
    text: "När lagas lampan?",
    askedOn: "2026-05-01",
    owner: null,
    promised: null,
    answeredOn: null,
    ...part,
  });

/** The unit is part of the office. */
const lineage = (actor: ActorId) => (actor === unit ? [unit, office] : [actor]);
const asked = (questions: readonly RoomQuestion[], actors: readonly ActorId[] = []) =>
  askedAt(questions, { actors, lineage }, SETTING).map(({ reasons }) => reasons);

test("a question stands on the agenda when its answer is promised soon, or should have been given", () => {
  expect(asked([question({ promised: "2026-06-29" })])).toEqual([
    [{ kind: "promised", by: "2026-06-29", isPast: false }],
  ]);
  expect(asked([question({ promised: "2026-06-14" })])).toEqual([
    [{ kind: "promised", by: "2026-06-14", isPast: true }],
  ]);
  expect(asked([question({ promised: "2026-06-30" }), question({})])).toEqual([]);
});

test("it stands there when one of those whom the meeting is about answers, whatever is promised", () => {
  expect(asked([question({ owner: unit }), question({ owner: police })], [office])).toEqual([
    [{ kind: "owned", actor: unit }],
  ]);
  expect(asked([question({ owner: unit })], [])).toEqual([]);
});

test("what is answered stands there no more, and what was promised first comes first", () => {
  const answered = question({ promised: "2026-06-01", answeredOn: "2026-06-02", owner: police });
  const late = question({ promised: "2026-06-20" });
  const later = question({ promised: "2026-06-25" });
  const never = question({ owner: police });
  expect(
    askedAt([never, later, answered, late], { actors: [police], lineage }, SETTING).map(
      (one) => one.question,
    ),
  ).toEqual([late, later, never]);
});

/** What a term does to follow-ups and their history, whatever has been written, undone and written again. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FollowUp } from "#data/schema/follow-up.ts";
import { DistrictId, MeasureId } from "#data/schema/ids.ts";
import { expiryOf, type NoteChange } from "#server/changes/note-term/expiry.ts";

const district = DistrictId.parse("sodermalm");
const measure = MeasureId.parse("sodermalm-2024-platser-14");
const FIRST_KEPT = "2025-06-01";

const note = fc.record({
  date: fc.constantFrom("2024", "2025-05", "2025-05-31", "2025-06", "2025-06-01", null),
  text: fc.constantFrom("Möte hölls.", "Lampan är bytt.", "Buskarna är klippta."),
  reportedBy: fc.constant(null),
});
const day = fc.constantFrom("2024-03-01", "2025-05-31", "2025-06-01", "2026-01-01");
/** Notes that the plan brought, then notes that people added at the end; some of the last are taken back. */
const story = fc.record({
  planYear: fc.constantFrom(2024, 2025),
  brought: fc.array(note, { maxLength: 4 }),
  added: fc.array(fc.record({ note, day }), { maxLength: 5 }),
  takenBack: fc.nat(5),
});

function told({
  planYear,
  brought,
  added,
  takenBack,
}: typeof story extends fc.Arbitrary<infer T> ? T : never) {
  const followUps: FollowUp[] = [...brought];
  const changes: NoteChange[] = [];
  for (const { note: followUp, day: written } of added) {
    const one = { measure, district, followUp, position: followUps.length };
    changes.push({
      id: `${changes.length}`,
      at: `${written}T12:00:00.000Z`,
      operation: { kind: "add-follow-up", ...one },
      reverse: { kind: "remove-follow-up", ...one },
    });
    followUps.push(followUp);
  }
  for (const { operation, reverse, at } of changes.slice(changes.length - takenBack).toReversed()) {
    changes.push({ id: `${changes.length}`, at, operation: reverse, reverse: operation });
    followUps.pop();
  }
  return { district, measures: [{ measure, planYear, followUps }], changes };
}

test("what stays stands in its order, and what goes is counted", () => {
  fc.assert(
    fc.property(story, (one) => {
      const notes = told(one);
      const before = notes.measures.flatMap(({ followUps }) => followUps);
      const expiry = expiryOf(notes, FIRST_KEPT);
      const left = expiry.measures.at(0)?.left ?? before;
      expect(before.length - left.length).toBe(expiry.notes);
      let from = 0;
      for (const followUp of left) {
        const at = before.indexOf(followUp, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + 1;
      }
    }),
  );
});

test("no text of what goes is left in the history, and what stays is found where it stands", () => {
  fc.assert(
    fc.property(story, (one) => {
      const notes = told(one);
      const expiry = expiryOf(notes, FIRST_KEPT);
      const left = expiry.measures.at(0)?.left ?? notes.measures.flatMap(({ followUps }) => followUps);
      const emptied = new Set(expiry.emptied.map(({ id }) => id));
      const moved = new Map(expiry.moved.map((change) => [change.id, change]));
      for (const change of expiry.emptied) expect(JSON.stringify(change)).not.toContain("text");
      const standing = notes.changes.slice(0, one.added.length - Math.min(one.takenBack, one.added.length));
      for (const change of standing) {
        const { operation } = moved.get(change.id) ?? change;
        if (emptied.has(change.id) || operation.kind !== "add-follow-up") continue;
        expect(left[operation.position]).toEqual(operation.followUp);
      }
    }),
  );
});

test("carried out once, it has nothing more to do", () => {
  fc.assert(
    fc.property(story, (one) => {
      const notes = told(one);
      const { measures, emptied, moved } = expiryOf(notes, FIRST_KEPT);
      const gone = new Set(emptied.map(({ id }) => id));
      const again = expiryOf(
        {
          district,
          measures: notes.measures.map((was) => ({
            ...was,
            followUps: measures.at(0)?.left ?? was.followUps,
          })),
          changes: notes.changes
            .filter(({ id }) => !gone.has(id))
            .map((change) => ({ ...change, ...moved.find(({ id }) => id === change.id) })),
        },
        FIRST_KEPT,
      );
      expect(again).toEqual({ notes: 0, measures: [], emptied: [], moved: [] });
    }),
  );
});

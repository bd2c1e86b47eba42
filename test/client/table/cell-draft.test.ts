/** What is written in a cell as what is sent. */
import { expect, test } from "vitest";
import { draftOf, faultOf, writtenIn } from "#client/table/cell-draft.ts";
import { ColumnId, isEdited } from "#client/table/columns.ts";
import { insideView } from "#test/views.ts";

const row = insideView.rows.find(({ goals = [] }) => goals.length > 0);
if (row === undefined) throw new Error("Some row has a goal");

test("a cell that is left as it stood sends nothing, in any row and column", () => {
  for (const one of insideView.rows)
    for (const column of ColumnId.options.filter(isEdited))
      expect(writtenIn(column, one, draftOf(column, one)), `${column} of ${one.id}`).toEqual({
        kind: "same",
      });
  expect(writtenIn("title", row, `  ${row.title}  `)).toEqual({ kind: "same" });
});

test.each([
  ["title", "  Ny   rubrik ", { title: "Ny rubrik" }],
  ["status", "removed", { status: "removed" }],
  ["continuesIn", "both", { continuesIn: "both" }],
  ["comment", "En kommentar.", { comment: "En kommentar." }],
] as const)("%s becomes what it says, tidied", (column, draft, set) => {
  expect(writtenIn(column, row, draft)).toEqual({ kind: "patch", set });
});

test("the target year and the words of when keep the rest of the schedule", () => {
  expect(writtenIn("targetYear", row, "2031")).toEqual({
    kind: "patch",
    set: { schedule: { ...row.schedule, targetYear: 2031 } },
  });
  expect(writtenIn("when", row, "Varje fredag")).toEqual({
    kind: "patch",
    set: { schedule: { ...row.schedule, words: "Varje fredag" } },
  });
});

test("a goal that says the same keeps whether it can be measured", () => {
  const [goal] = row.goals ?? [];
  const written = writtenIn("goals", row, `Ett nytt mål\n${goal?.text}\n\n`);
  expect(written).toMatchObject({ kind: "patch", set: { goals: [{ measurable: false }, goal] } });
});

test("a goal in other words is judged by them: whether there is something to follow it up against", () => {
  const measurable = (goal: string) => {
    const written = writtenIn("goals", row, goal);
    return written.kind === "patch" ? written.set.goals?.map((one) => one.measurable) : null;
  };
  expect(measurable("Minst 12 vandringar per termin\nFler ska känna sig trygga")).toEqual([true, false]);
});

test("what cannot be taken is told in the cell, before anything is sent", () => {
  expect(writtenIn("title", row, "  ")).toEqual({ kind: "fault", fault: { kind: "title-missing" } });
  expect(writtenIn("targetYear", row, "i år")).toEqual({ kind: "fault", fault: { kind: "year-unreadable" } });
  expect(writtenIn("targetYear", row, "1999")).toEqual({ kind: "fault", fault: { kind: "year-unreadable" } });
  expect(writtenIn("title", row, "a".repeat(161))).toEqual({ kind: "fault", fault: { kind: "unfit" } });
});

test("what the server says of it is told too", () => {
  expect(
    faultOf({ kind: "invalid", issues: [{ path: "title", message: "person-name: “Anna Svensson”" }] }),
  ).toEqual({ kind: "personal-data", match: "Anna Svensson" });
  expect(faultOf({ kind: "invalid", issues: [{ path: "title", message: "too long" }] })).toEqual({
    kind: "unfit",
  });
  expect(faultOf({ kind: "forbidden" })).toEqual({ kind: "failed" });
});

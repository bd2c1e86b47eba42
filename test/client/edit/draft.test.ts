import { expect, test } from "vitest";
import { type Draft, draftOf, patchOf } from "#client/edit/draft.ts";
import { errorsIn, errorsOf } from "#client/edit/field-errors.ts";
import { followUpOf } from "#client/edit/note.ts";
import { MeasurePatch } from "#data/schema/operation.ts";
import { insideView } from "#test/views.ts";

const [row] = insideView.rows;
if (row === undefined) throw new Error("The dataset has rows");
const draft = draftOf(row);
const patch = (fields: Partial<Draft>) => patchOf(row, { ...draft, ...fields });

test("of any row that is opened and left alone, nothing is sent", () => {
  for (const one of insideView.rows) expect(patchOf(one, draftOf(one))).toBeNull();
});

test("only what is changed is sent, tidied as texts are kept", () => {
  expect(patch({ status: "removed" })).toEqual({ status: "removed" });
  expect(patch({ title: `  ${draft.title}  ` })).toBeNull();
  expect(patch({ comment: " Två\nrader " })).toEqual({ comment: "Två rader" });
  const words = patch({ words: "Hösten 2026" });
  expect(words).toEqual({ schedule: { ...row.schedule, words: "Hösten 2026" } });
  expect(MeasurePatch.parse(words)).toEqual(words);
});

test("from when to when, the target year and the goals are written like the rest", () => {
  const when = patch({ from: " 2026-03", to: "2027", targetYear: "2028" });
  expect(when).toEqual({ schedule: { ...row.schedule, from: "2026-03", to: "2027", targetYear: 2028 } });
  expect(patch({ goals: `${draft.goals}\n\n` })).toBeNull();
  expect(patch({ goals: "Minst 12 vandringar per termin\nTryggare" })).toEqual({
    goals: [
      { text: "Minst 12 vandringar per termin", measurable: true },
      { text: "Tryggare", measurable: false },
    ],
  });
  const note = { date: "", text: "" };
  const wrong = errorsIn({ ...draft, from: "i vår", targetYear: "1999" }, draft, note);
  expect([...wrong.keys()]).toEqual(["from", "targetYear"]);
  expect([...errorsOf({ issues: [{ path: "goals.1.text", message: "Too big" }] }).keys()]).toEqual(["goals"]);
});

test("an emptied field is sent as nothing", () => {
  const full = { ...row, comment: "Något", continuesIn: "line" as const };
  expect(patchOf(full, { ...draftOf(full), comment: " ", continuesIn: "" })).toEqual({
    comment: null,
    continuesIn: null,
  });
});

test("a follow-up without words is none; its date may be left out", () => {
  expect(followUpOf({ date: "2026-05", text: "  " }, null)).toBeNull();
  expect(followUpOf({ date: " ", text: "Klart." }, null)).toEqual({
    date: null,
    text: "Klart.",
    reportedBy: null,
  });
});

test("what is wrong is found at its field, here and from the server", () => {
  const found = errorsIn({ ...draft, title: " " }, draft, { date: "i maj", text: "" });
  expect([...found.keys()]).toEqual(["title", "date"]);
  const issues = [
    { path: "schedule.words", message: "phone: “070-123 45 67”" },
    { path: "comment", message: "Too big" },
    { path: "elsewhere", message: "?" },
  ];
  expect([...errorsOf({ issues })]).toEqual([
    ["words", { kind: "personal-data", match: "070-123 45 67" }],
    ["comment", { kind: "unfit" }],
  ]);
});

/** What is wrong with a slide is told at the field that it stands in. */
import { expect, test } from "vitest";
import { slideFaults, slideField } from "#client/stories/slide-faults.ts";

test.each([
  ["slides.3.voices.0", "voices"],
  ["content.slides.12.notes", "notes"],
  ["slides.0.answers.2.question", "answers"],
  ["slides.0.heading", "heading"],
  ["slides.0.filter.status", null],
  ["title", null],
  ["slides", null],
])("%s is told at %s", (path, field) => {
  expect(slideField(path)).toBe(field);
});

test("more lines than a slide takes are told, not left out", () => {
  const six = ["a", "b", "", "c", "d", "e", "f"].join("\n");
  expect(slideFaults({ voices: six }).size).toBe(0);
  expect(slideFaults({ voices: `${six}\ng` }).get("voices")).toEqual({ kind: "too-many", most: 6 });
});

test("a card without its answer, or its question, is named", () => {
  expect(slideFaults({ answers: "När? | I vår.\n\nVem? | Staden | och polisen." }).size).toBe(0);
  for (const line of ["När blir det klart?", "När? |", "| I vår."])
    expect(slideFaults({ answers: `Var? | Här.\n${line}` }).get("answers")).toEqual({
      kind: "no-answer",
      line,
    });
});

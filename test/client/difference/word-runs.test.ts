import fc from "fast-check";
import { expect, test } from "vitest";
import { itemRuns, type Run, shareAnything, wordRuns } from "#client/difference/word-runs.ts";

const side = (runs: readonly Run[], of: "before" | "after") =>
  runs.filter((run) => run.in === "both" || run.in === of).map(({ text }) => text);

test("a word put into a long text is all that is marked", () => {
  const runs = wordRuns(
    "Byt lamporna längs gångvägen mot skolan.",
    "Byt lamporna längs hela gångvägen mot skolan.",
  );
  expect(runs.filter((run) => run.in !== "both")).toEqual([{ in: "after", text: "hela " }]);
});

test("å, ä and ö are letters: a word that differs in one is another word", () => {
  const runs = wordRuns("Trädgården städas varje vår", "Trädgården stängs varje vår");
  expect(runs.filter((run) => run.in !== "both").map(({ text }) => text)).toEqual(["städas", "stängs"]);
});

test("texts with next to nothing in common are told as two, unmarked", () => {
  const runs = wordRuns("Ordningsvakter på torget under sommaren", "Skolbesök i årskurs sju och åtta");
  expect(runs).toHaveLength(2);
  expect(shareAnything(runs)).toBe(false);
});

test("of a list, each item stays, goes or comes as a whole", () => {
  expect(itemRuns(["Polisen", "Trafikkontoret"], ["Trafikkontoret", "Skolan"])).toEqual([
    { text: "Polisen", in: "before" },
    { text: "Trafikkontoret", in: "both" },
    { text: "Skolan", in: "after" },
  ]);
});

const word = fc.constantFrom("lampor", "vid", "torget", "å", ",", "–", "\n", " ", "2027");
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));

test("whatever the texts, each side can be read whole from the marks", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordRuns(before, after);
      expect([side(runs, "before").join(""), side(runs, "after").join("")]).toEqual([before, after]);
    }),
  );
});

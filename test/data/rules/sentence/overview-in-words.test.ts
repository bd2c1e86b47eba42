import { expect, test } from "vitest";
import type { CrossCounts } from "#data/rules/overview/cross-counts.ts";
import { causesInWords, statusInWords, summaryInWords } from "#data/rules/sentence/overview-in-words.ts";
import { SENTENCE_WORDS } from "#data/rules/sentence/sentence-words.ts";
import { statusCounts } from "#data/rules/status-counts.ts";

const { sv, en } = SENTENCE_WORDS;
const numbers = { problems: 1, causes: 2, measures: 3, byStatus: statusCounts([]) };

const byType: CrossCounts<"type", "status"> = {
  lines: [
    { value: "policing", total: 1, cells: [{ value: "done", count: 1 }] },
    { value: "social", total: 2, cells: [{ value: "done", count: 0 }] },
    { value: "cooperation", total: 0, cells: [{ value: "done", count: 0 }] },
  ],
  foot: [
    { value: "started", count: 2 },
    { value: "done", count: 1 },
    { value: "removed", count: 0 },
  ],
  total: 3,
  without: 0,
};

const byCause: CrossCounts<"type", "causeType"> = {
  lines: [
    {
      value: "policing",
      total: 5,
      cells: [
        { value: "offender", count: 4 },
        { value: "place", count: 0 },
      ],
    },
    {
      value: "social",
      total: 4,
      cells: [
        { value: "offender", count: 4 },
        { value: "place", count: 0 },
      ],
    },
  ],
  foot: [
    { value: "offender", count: 8 },
    { value: "place", count: 0 },
  ],
  total: 10,
  without: 1,
};

test("the summary says how many problems, causes and measures there are in how many areas", () => {
  const summary = { lines: [{ area: "unsafe-places" as const, ...numbers }], total: numbers };
  expect(summaryInWords(summary, sv)).toBe(
    "I 1 prioriterat område finns 1 problem, 2 orsaker och 3 åtgärder.",
  );
  expect(summaryInWords(summary, en)).toBe("In 1 priority area: 1 problem, 2 causes and 3 measures.");
});

test("whoever does not see the causes does not hear of their number", () => {
  const total = { ...numbers, causes: null };
  expect(summaryInWords({ lines: [], total }, sv)).not.toContain("orsak");
});

test("statuses are told together, and what is done line by line in the lines' order", () => {
  expect(statusInWords(byType, (type) => sv.type[type], sv)).toBe(
    "Av åtgärderna är 2 påbörjade och 1 genomförd. Genomförda är: polisarbete 1 av 1 och sociala insatser 0 av 2.",
  );
});

test("of nothing, nothing is said", () => {
  const nothing = { lines: [], foot: [], total: 0, without: 0 };
  expect(statusInWords(nothing, String, sv)).toBe("");
  expect(causesInWords(nothing, sv)).toBe("");
});

test("equals are all named, a cause that nothing meets is not, and what says nothing is counted", () => {
  expect(causesInWords(byCause, sv)).toBe(
    "Orsaker hos gärningspersonen möts mest med polisarbete (4) och sociala insatser (4). För 1 åtgärd är orsaken eller åtgärdens slag inte angivet.",
  );
});

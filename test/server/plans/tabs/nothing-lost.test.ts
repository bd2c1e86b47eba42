import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell, Sheet } from "#data/schema/document.ts";
import { ReadPlan } from "#data/schema/plan-row.ts";
import { layOutPlan } from "#server/plans/tabs/lay-out.ts";
import { DISTRICTS, documentOf, HEADS, HELP, sheetOf, told, type Written } from "./documents.ts";

/** Letters alone: mending joins what lines and hyphens divide. */
const letters = (text: string): string => text.normalize("NFC").replace(/[^\p{L}]/gu, "");

/** Texts by which each cell is known again; some look like what the tabs stage knows. */
const kinds = fc.constantFrom(
  "",
  "1. ",
  "Åtgärder för ",
  "otrygga platser ",
  "Barn och unga: ",
  "Sammanställning ",
  "Åtgärdsplan 2025 ",
  "– ",
  `${"lång text ".repeat(20)}`,
);
const word = fc
  .integer({ min: 0, max: 26 ** 4 - 1 })
  .map((number) =>
    [0, 1, 2, 3].map((place) => String.fromCharCode(97 + (Math.floor(number / 26 ** place) % 26))).join(""),
  );
const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(kinds, word, fc.constantFrom("", "-", ".")).map((parts) => parts.join("")),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...HEADS, "Uppföljning", "Status VB 2025", "Kommentar", "Nr", "Kostnad"),
  },
  { weight: 2, arbitrary: fc.constantFrom(...HELP) },
  { weight: 1, arbitrary: fc.constantFrom("2025", "jun-25", "Prioriterat område", "Antal problem", "3") },
);
const cell: fc.Arbitrary<string | Written | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.record({
      text,
      rowSpan: fc.integer({ min: 1, max: 4 }),
      columnSpan: fc.integer({ min: 1, max: 4 }),
    }),
  },
);
const row = fc.oneof(
  { weight: 6, arbitrary: fc.array(cell, { maxLength: 8 }) },
  { weight: 1, arbitrary: fc.shuffledSubarray(HEADS, { minLength: 3 }) },
  { weight: 1, arbitrary: fc.constant(HELP) },
  { weight: 1, arbitrary: fc.constant(["Prioriterat område", "Antal problem", "Antal åtgärder"]) },
  { weight: 1, arbitrary: fc.constant(["När", "Vem", "Uppföljning"]) },
);
const sheets = fc.array(
  fc.record({
    name: fc.constantFrom("Blad1", "2. Otrygga platser"),
    rows: fc.array(row, { maxLength: 12 }),
    hidden: fc.boolean(),
  }),
  { maxLength: 4 },
);

/** Heads and instructions, each understood for what it is; everything else must be somewhere. */
const OTHER_HEADS = ["Uppföljning", "Status VB 2025", "Kommentar", "Nr", "Kostnad", "När", "Vem"];
const COUNTS = ["Prioriterat område", "Antal problem", "Antal åtgärder", "3", "2025"];
const UNDERSTOOD = new Set([...HEADS, ...HELP, ...OTHER_HEADS, ...COUNTS]);
const isUnderstood = ({ text: said }: Cell): boolean =>
  UNDERSTOOD.has(said) || /^sammanställning/i.test(said);

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) yield* textsIn(one);
}

describe("whatever a document holds", () => {
  test("no cell's text is lost, and the plan has its shape", () => {
    fc.assert(
      fc.property(sheets, fc.constantFrom("xlsx", "pdf", "text"), (written, format) => {
        const read: Sheet[] = written.map(({ name, rows, hidden }, index) => ({
          ...sheetOf(name, rows, format === "xlsx" ? null : index + 1),
          hidden: hidden && format === "xlsx",
        }));
        const plan = ReadPlan.parse(layOutPlan(documentOf(read, { format }), DISTRICTS));
        const out = [...textsIn(plan)].map(letters);
        for (const one of read.flatMap(({ cells }) => cells)) {
          if (isUnderstood(one)) continue;
          expect(
            out.some((said) => said.includes(letters(one.text))),
            one.text,
          ).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("a tab of rows", () => {
  /** Problems with causes with measures, each text its own. */
  const chain = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  });
  type Write = (text: string, times: number, index: number) => string | Written | null;
  const repeated: Write = (said) => said;
  const merged: Write = (said, times, index) => (index === 0 ? { text: said, rowSpan: times } : null);
  const leftOut: Write = (said, _, index) => (index === 0 ? said : null);

  const rowsOf = (counts: readonly (readonly number[])[], write: Write): (string | Written | null)[][] =>
    counts.flatMap((causes, problem) => {
      const all = causes.reduce((sum, count) => sum + count, 0);
      let done = 0;
      return causes.flatMap((count, cause) =>
        Array.from({ length: count }, (_, measure) => [
          write(`Plats ${problem} i staden`, all, done++),
          write(`Orsak ${problem} ${cause} till det`, count, measure),
          `Gör ${problem} ${cause} ${measure} på platsen`,
          null,
          "2025",
          `Grupp ${measure}`,
        ]),
      );
    });
  const planOf = (rows: (string | Written | null)[][], head: readonly string[] = HEADS) =>
    layOutPlan(documentOf([sheetOf("Platser", [[...head], ...rows])]), DISTRICTS);
  const plainly = (rows: (string | Written | null)[][], head?: readonly string[]) =>
    told(planOf(rows, head)).map((texts) => texts.map((said) => said?.replace("^", "") ?? null));

  test("says the same whether places and causes are repeated, merged or left out", () => {
    fc.assert(
      fc.property(chain, (counts) => {
        const all = plainly(rowsOf(counts, repeated));
        expect(all).toHaveLength(counts.flat().reduce((sum, count) => sum + count, 0));
        expect(plainly(rowsOf(counts, merged))).toEqual(all);
        expect(plainly(rowsOf(counts, leftOut))).toEqual(all);
      }),
    );
  });

  test("says the same in whatever order its columns stand", () => {
    fc.assert(
      fc.property(chain, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (counts, order) => {
        const rows = rowsOf(counts, leftOut);
        const inOrder = <T>(row: readonly T[]) => order.flatMap((index) => row.slice(index, index + 1));
        expect(plainly(rows.map(inOrder), inOrder(HEADS))).toEqual(plainly(rows));
      }),
    );
  });

  test("is not changed by empty rows and columns", () => {
    fc.assert(
      fc.property(chain, fc.nat({ max: 6 }), fc.nat({ max: 12 }), (counts, column, at) => {
        const rows = rowsOf(counts, leftOut);
        const wider = (row: readonly (string | Written | null)[]) => row.toSpliced(column, 0, null);
        const longer = rows.map(wider).toSpliced(at, 0, []);
        const heads = HEADS.toSpliced(column, 0, "");
        expect(plainly([...longer, [], []], heads)).toEqual(plainly(rows));
      }),
    );
  });
});

/** What holds for whatever a document says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Basis, DerivedPlan } from "#data/schema/derived.ts";
import { Column, type PlanRow, type ReadPlan } from "#data/schema/plan-row.ts";
import { derivePlan } from "#server/plans/derive/index.ts";
import { planOf, register } from "./plan.ts";

/** Words of plans, names, figures and marks, in any order: what the rules are most easily misled by. */
const TERMS = [
  "Skanstull",
  "Björns trädgård",
  "Bysis torg/täppan",
  "(ÖDS)",
  "–",
  "-",
  "/",
  "torget",
  "gångvägen mellan",
  "Nytorgets plan",
  "leds av",
  "ansvarar",
  "Vid behov bjuds",
  "in.",
  "polisen",
  "Trafikkontoret,",
  "verksamhetssamordnare",
  "enhetschef",
  "öppenvård",
  "tillsammans med",
  "och",
  "samt",
  "se rad 3",
  "se rad 99",
  "20232026",
  "jun-25",
  "våren",
  "2025",
  "1 gång/termin",
  "fredagar klockan 13",
  "från 14.00",
  "Mål:",
  "ej",
  "påbörjat",
  "Genomfört enligt plan",
  "delvis",
  "arbetsgruppen",
  "linjeverksamhet",
  "1.",
  "2.",
  "Anna Exempelsson",
  "Å",
  "å\u030A",
  "\u202E",
  "\u0000",
  "'; DROP TABLE",
  "<script>",
  "((((",
  "\\",
  "🙂",
  "minst 3",
  ".",
] as const;
const text = fc.oneof(
  fc.array(fc.constantFrom(...TERMS), { maxLength: 14 }).map((terms) => terms.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const cells = fc.record(
  Object.fromEntries(Column.options.map((column) => [column, text])) as Record<Column, typeof text>,
  { requiredKeys: [] },
);
const plan = fc
  .record({
    rows: fc.array(cells, { minLength: 1, maxLength: 3 }),
    district: fc.constantFrom("Södermalm", "hasselby-vallingby", "Skarpnäcks stadsdelsförvaltning", null),
    year: fc.constantFrom(2024, 2025, null),
    kind: fc.constantFrom("plan", "follow-up"),
    tab: fc.constantFrom("unsafe-places", "own"),
  } as const)
  .map(({ rows, ...options }) => planOf(rows, options));

const plain = (words: string) => words.normalize("NFC").replace(/\s+/gu, " ").trim();

/** Every basis in a value, however deep. */
function* basesIn(value: unknown): Generator<Basis> {
  if (typeof value !== "object" || value === null) return;
  const read = Basis.safeParse(value);
  if (read.success) yield read.data;
  else for (const one of Object.values(value)) yield* basesIn(one);
}

const textsOf = (row: PlanRow, from: Basis["from"]): string[] =>
  from === "tab" || from === "plan"
    ? []
    : from === "followUp"
      ? row.followUps.map((one) => plain(one.text))
      : [plain(row[from]?.text ?? "")];

const rowsOf = (read: ReadPlan): PlanRow[] => read.tabs.flatMap(({ rows }) => rows);

describe("whatever a plan says", () => {
  test("it is derived without a fault, in the shape that is declared", () => {
    fc.assert(
      fc.property(plan, (read) => {
        const derived = derivePlan(read, register);
        expect(DerivedPlan.parse(derived)).toEqual(derived);
        expect(derived.tabs.map(({ rows }) => rows.map(({ number }) => number))).toEqual(
          read.tabs.map(({ rows }) => rows.map(({ number }) => number)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("the words of every basis stand where it says", () => {
    fc.assert(
      fc.property(plan, (read) => {
        const derived = derivePlan(read, register);
        for (const [at, row] of (derived.tabs[0]?.rows ?? []).entries()) {
          for (const { from, words, row: number } of basesIn(row)) {
            if (words === null || from === "plan") continue;
            const origin =
              number === null ? rowsOf(read)[at] : rowsOf(read).find((one) => one.number === number);
            if (origin === undefined) throw new Error("the basis names a row of the tab");
            expect(textsOf(origin, from).some((one) => one.includes(words))).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the same document gives the same values", () => {
    fc.assert(
      fc.property(plan, (read) => {
        expect(derivePlan(structuredClone(read), register)).toEqual(derivePlan(read, register));
      }),
      { numRuns: 50 },
    );
  });

  test("line breaks and doubled spaces change nothing", () => {
    const spaced = (one: string) => `\n ${one.replace(/ /g, " \n\t ")}  `;
    const respaced = (row: PlanRow): PlanRow => {
      const field = <T extends { text: string } | null>(one: T): T =>
        one === null ? one : { ...one, text: spaced(one.text) };
      return {
        ...row,
        problem: field(row.problem),
        cause: field(row.cause),
        measure: field(row.measure),
        goal: field(row.goal),
        when: field(row.when),
        who: field(row.who),
        followUps: row.followUps.map(field),
        status: field(row.status),
        comment: field(row.comment),
      };
    };
    fc.assert(
      fc.property(plan, (read) => {
        const other = { ...read, tabs: read.tabs.map((tab) => ({ ...tab, rows: tab.rows.map(respaced) })) };
        expect(derivePlan(other, register)).toEqual(derivePlan(read, register));
      }),
      { numRuns: 150 },
    );
  });

  test("places and actors are the register's, of the plan's own district or the city", () => {
    const owner = new Map<string, string>([
      ...register.places.map(({ properties }) => [properties.id, properties.district] as const),
      ...register.actors.map(({ id, district }) => [id, district] as const),
    ]);
    fc.assert(
      fc.property(plan, (read) => {
        const derived = derivePlan(read, register);
        const ids = (derived.tabs[0]?.rows ?? []).flatMap(({ places, actors, followUps }) => [
          ...places.map(({ value }) => value.place),
          ...actors.map(({ value }) => value.actor),
          ...followUps.map(({ value }) => value.reportedBy),
        ]);
        for (const id of ids) {
          if (id === null) continue;
          expect([derived.district?.value, "stockholm"]).toContain(owner.get(id));
        }
      }),
      { numRuns: 200 },
    );
  });

  test("cells as long as a workbook allows are read like short ones", () => {
    const LONG = 32_767;
    const hostile = [
      "a",
      "A",
      "å ",
      "1",
      "1. ",
      "Skanstull ",
      "polis, ",
      "(",
      "2025-",
      "ej ",
      ". ",
      "Ab ",
      "a@",
      "/",
      "Mål: ",
    ];
    for (const unit of hostile) {
      const cell = unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG);
      const read = planOf([Object.fromEntries(Column.options.map((column) => [column, cell]))]);
      expect(derivePlan(read, register).tabs[0]?.rows).toHaveLength(1);
    }
  });
});

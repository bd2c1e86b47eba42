/** The workbook's cells: the document's own words where they still hold, and text whatever it begins with. */
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Measure } from "#data/schema/measure.ts";
import { Plan } from "#data/schema/plan.ts";
import { CellTooLong } from "#server/plans/export/cell-too-long.ts";
import { columnsFor, followUpColumns, merged } from "#server/plans/export/follow-up-columns.ts";
import { planOfReading } from "#server/plans/export/local-plan.ts";
import { planExport } from "#server/plans/export/plan-export.ts";
import { data, row as sheetRow, workbookOf } from "#test/fixtures/documents/workbooks.ts";
import { DAY, exported, read, register, takenIn, viewOf } from "./exported.ts";
import { carried } from "./same-plan.ts";

const [shipped] = register.plans;
if (shipped === undefined) throw new Error("the product comes with plans");

/** The plan with something changed in its first measure. */
function withFirst(change: (measure: Measure) => void): Plan {
  const plan = Plan.parse(structuredClone(shipped));
  const measure = plan.priorityAreas[0]?.problems[0]?.causes[0]?.measures[0];
  if (measure === undefined) throw new Error("the plan has a measure");
  change(measure);
  return plan;
}

const partsOf = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]);

test("a workbook of ours names nobody in its properties, and has no comments", async () => {
  const parts = partsOf(await exported(Plan.parse(shipped)));
  const said = parts.flatMap(([name, xml]) =>
    name.startsWith("docProps/")
      ? [...xml.matchAll(/<[\w:]*(creator|lastModifiedBy|Manager)\b[^>]*>([^<]*)</g)].map(([, , who]) => who)
      : [],
  );
  expect(new Set(said)).toEqual(new Set(["Platsplan"]));
  expect(parts.filter(([name]) => /comments|persons/i.test(name))).toEqual([]);
});

describe("a text in a cell", () => {
  test.each(["=1+1", "+46", "-1", "@SUM(A1)", "=HYPERLINK(x)"])(
    "%s is text and no formula",
    async (words) => {
      const plan = withFirst((measure) => {
        measure.comment = words;
      });
      const parts = partsOf(await exported(plan));
      const formulas = parts.flatMap(([name, xml]) =>
        [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula = ""]) => [name, formula] as const),
      );
      expect(formulas.filter(([, formula]) => !formula.startsWith("COUNTA("))).toEqual([]);
      expect(parts.some(([, xml]) => xml.includes(`>${words}<`))).toBe(true);
    },
  );

  test("that no workbook can hold is named: where it stands, and how long it is", async () => {
    const long = "Ord ".repeat(1_240).trim();
    const plan = withFirst((measure) => {
      const [part] = measure.parts;
      if (part !== undefined) measure.parts = new Array(20).fill(0).map(() => ({ ...part, text: long }));
    });
    const error: unknown = await exported(plan).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CellTooLong);
    expect(String(error)).toMatch(/row 3, holds \d{5,6} characters; 32767 are the most/);
  });
});

describe("a plan that came from a document", () => {
  const HEADS = ["Platser", "Orsak", "Åtgärd", "Operativa mål", "När", "Vem", "Uppföljning", "Status VB"];
  const CELLS = [
    "Skanstull: mörka gångvägar\nVid bron",
    "Lampor saknas",
    "1. Nya lampor.\n2. Trygghetsvandring.",
    "Fler känner sig trygga.",
    "1. Våren 2025\n2. Varje höst",
    "1. Trafikkontoret\n2. Polisen ansvarar, fältarna deltar",
    "1. Lamporna är på plats.",
    "1. Genomfört\n2. Påbörjat, fortsätter i linjen",
  ];
  const document = () =>
    workbookOf([
      {
        name: "Åtgärdsplan",
        xml: data(
          sheetRow(1, "Uppföljning av åtgärdsplan 2025"),
          sheetRow(2, "Södermalms stadsdelsförvaltning"),
        ),
      },
      { name: "Platser", xml: data(sheetRow(1, ...HEADS), sheetRow(2, ...CELLS)) },
    ]);

  async function imported() {
    const reading = await read(document(), "plan.xlsx");
    const found = planOfReading(reading, "plan.xlsx", register);
    if (found === null) throw new Error("the document says whose plan it is");
    return found;
  }

  test("is written in the document's own words, line for line, with nothing in brackets", async () => {
    const { plan, sources } = await imported();
    const { plan: again } = await read(await exported(plan, sources), "igen.xlsx");
    const [row] = again.tabs[0]?.rows ?? [];
    expect([
      row?.problem?.text,
      row?.cause?.text,
      row?.measure?.text,
      row?.goal?.text,
      row?.when?.text,
      row?.who?.text,
      row?.followUps[0]?.text,
      row?.status?.text,
    ]).toEqual(CELLS);
    expect(JSON.stringify(again)).not.toContain("clarifications");
  });

  test("says what a person has changed since in words of its own, and keeps the rest", async () => {
    const { plan, sources } = await imported();
    const changed = structuredClone(plan);
    const measure = changed.priorityAreas[0]?.problems[0]?.causes[0]?.measures[0];
    if (measure === undefined) throw new Error("the plan has a measure");
    measure.status = "done";
    measure.goals = [{ text: "Alla känner sig trygga.", measurable: true }];
    const bytes = await exported(changed, sources);
    const { plan: again } = await read(bytes, "igen.xlsx");
    const [row] = again.tabs[0]?.rows ?? [];
    expect([row?.cause?.text, row?.goal?.text]).toEqual(["Lampor saknas", "Alla känner sig trygga."]);
    expect(row?.status).toMatchObject({
      text: CELLS[7],
      clarifications: [{ key: "Status", value: "genomfört" }],
    });
    expect(carried((await takenIn(bytes, "igen.xlsx")).plan)).toEqual(carried(changed));
  });
});

describe("the columns of meetings", () => {
  const meetings = fc.array(fc.constantFrom("2024-03-01", "2024-05", "2024-11-13", "2025", null), {
    maxLength: 6,
  });

  test("hold every row's notes, each under its own day and in its own order", () => {
    fc.assert(
      fc.property(fc.array(meetings, { maxLength: 6 }), (rows) => {
        const columns = followUpColumns(rows);
        for (const row of rows) {
          const at = columnsFor(row, columns);
          expect([...at].sort((a, b) => a - b)).toEqual(at);
          expect(new Set(at).size).toBe(row.length);
          expect(Math.max(-1, ...at)).toBeLessThan(columns.length);
          if (columns.some((day) => day !== null)) expect(at.map((column) => columns[column])).toEqual(row);
        }
      }),
    );
  });

  test("are no more than two rows of them need", () => {
    expect(merged(["2024-03-01", "2024-11-13"], ["2024-05", "2024-11-13"])).toEqual([
      "2024-03-01",
      "2024-05",
      "2024-11-13",
    ]);
  });
});

test("an export names every place and actor that its rows name", () => {
  const whole = planExport(viewOf(shipped), shipped, DAY);
  const places = new Set(whole.places.map(({ id }) => id));
  expect(whole.page.measures.flatMap((row) => row.places).filter((id) => !places.has(id))).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvLine } from "#data/rules/csv.ts";
import { readAnyFormat } from "#server/plans/read/readers.ts";
import { tableAsText } from "#server/plans/read/text/delimited.ts";
import { layOutPlan } from "#server/plans/tabs/lay-out.ts";
import { contextFor } from "#test/server/plans/read/read-context.ts";
import { PLAN } from "./plan-text.ts";

const ROWS = [
  ["Otrygga platser", "Orsak", "Åtgärd", "När", "Vem"],
  ["Kvarntorget", "Mörkt; få som ser", 'Lampor av typ "varm",\nfem stycken', "2031", "Trafikkontoret"],
  ["Bryggparken", "", "Fler fältare", "", "Polisen"],
];

const read = async (bytes: Uint8Array) => {
  const reading = await readAnyFormat(bytes, contextFor("plan.csv"));
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.document;
};

const written = (separator: ";" | ",") => ROWS.map((row) => csvLine(row, separator)).join("");

describe("a tab that was saved as CSV", () => {
  test.each([
    ["with semicolons", Buffer.from(written(";"))],
    ["with commas", Buffer.from(written(","))],
    ["with the mark of UTF-8", Buffer.from(`\uFEFF${written(";")}`)],
    ["as Windows-1252", Buffer.from(written(";"), "latin1")],
    ["with bare line ends and none at the end", Buffer.from(written(";").replaceAll("\r\n", "\n").trimEnd())],
  ])("%s has its rows and cells", async (_, bytes) => {
    const document = await read(bytes);
    const cells = document.sheets[0]?.cells ?? [];
    expect(cells.map(({ row, column, text }) => [row, column, text])).toEqual(
      ROWS.flatMap((row, r) => row.flatMap((text, c) => (text === "" ? [] : [[r + 1, c + 1, text]]))),
    );
    expect(cells.at(-1)?.source.lines).toEqual({ from: 4, to: 4 });
    const { tabs } = layOutPlan(document, []);
    expect(tabs[0]?.rows.map(({ problem, who }) => [problem?.text, who?.text])).toEqual([
      ["Kvarntorget", "Trafikkontoret"],
      ["Bryggparken", "Polisen"],
    ]);
  });

  test("whatever its fields hold, they come back", () => {
    const field = fc
      .string({ unit: fc.constantFrom("a", "å", " ", ";", ",", '"', "\n", "1") })
      .map((text) => `x${text}`);
    const row = fc.array(field, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
        const table = tableAsText(rows.map((one) => csvLine(one, ";")).join(""));
        expect(table?.records.map(({ fields }) => fields)).toEqual(rows);
        expect(table?.uneven).toEqual([]);
      }),
    );
  });

  test("a line with more or fewer fields than the heads is read, and named", async () => {
    const lines = written(";").replace(";;Fler fältare;;Polisen", ";Fler fältare;;Polisen");
    const more = `${lines}Slussen;Trångt;Vakter;2031;MOV;och en till\r\n${written(";").repeat(2)}`;
    const document = await read(Buffer.from(more));
    expect(document.notices).toEqual([{ kind: "uneven-lines", where: "4, 5", count: 2 }]);
    const texts = document.sheets[0]?.cells.map(({ row, text }) => [row, text]);
    expect(texts).toEqual(
      expect.arrayContaining([
        [3, "Fler fältare"],
        [4, "och en till"],
      ]),
    );
    const { notUnderstood, tabs } = layOutPlan(document, []);
    const kept = [...notUnderstood, ...tabs.flatMap(({ notes }) => notes)].map(({ text }) => text);
    expect(kept, "what stands under no head is not lost").toContain("och en till");
  });

  test("a table of which more than a few lines are uneven is none", () => {
    expect(tableAsText("a;b;c;d\n1;2;3;4\n1;2;3\n1;2\n")).toBeNull();
  });

  test("no other text is taken for one", () => {
    expect(tableAsText(PLAN)).toBeNull();
    expect(tableAsText("Klipp, röj, städa, lys upp\nEn mening till, och en")).toBeNull();
    expect(tableAsText('"a;b;c;d\n')).toBeNull();
  });

  test("the bounds of a table hold", async () => {
    const reading = await readAnyFormat(Buffer.from(written(";")), contextFor("plan.csv", { rows: 2 }));
    expect(reading).toMatchObject({ ok: false, refusal: { reason: "too-many-rows", limit: 2, found: 3 } });
  });
});

/** "Se rad 8" means one row, whoever is asked: the reader of the document, or the check of the plan it became. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DraftFindings } from "#data/schema/draft-findings.ts";
import type { Finding } from "#data/schema/finding.ts";
import { FindingList } from "#data/schema/finding-answer.ts";
import { PlanExport } from "#data/schema/plan-export.ts";
import { cellsOf, drawTable, pdfOf } from "#test/fixtures/documents/pdf.ts";
import { editor } from "#test/server/changes/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type Drafter, openDrafter, planWorkbook } from "./drafter.ts";

const TITLE = "Åtgärdsplan 2027, Södermalms stadsdelsförvaltning";
const HEADS = ["Problemområde", "Orsak", "Åtgärd", "Operativt mål", "När", "Vem", "Uppföljning", "Status VB"];
const LEADS = [
  "Polisen",
  "Trafikkontoret",
  "Kyrkan",
  "CSG",
  "Stadsmissionen",
  "AMF",
  "Stadsdelsförvaltningen",
];

/** Nine rows; the last sends its reader, for who is responsible and in its follow-up, to row 8. */
const ROWS = [...LEADS, "Polisen", "Se rad 8"].map((who, index) => [
  `Problem ${index + 1}`,
  `Orsak ${index + 1}`,
  `Möte ${index + 1}`,
  "Tio möten",
  "2027",
  who,
  index === LEADS.length + 1 ? "Se rad 8" : "Nio möten",
  "Påbörjat",
]);

const printed = () =>
  pdfOf((sheet) =>
    drawTable(sheet, {
      widths: HEADS.map(() => 90),
      heights: [16, ...ROWS.map(() => 30)],
      cells: cellsOf([HEADS, ...ROWS]),
    }),
  );
const asText = () => new TextEncoder().encode([HEADS, ...ROWS].map((row) => row.join("\t")).join("\n"));

describe.each(ENGINES)("“se rad 8” on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "in a document that is taken in", () => {
    let drafter: Drafter;
    let remove = async () => {};
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      drafter = await openDrafter(opened.database, editor);
    });
    afterAll(() => remove());

    const meantBy = (findings: readonly Finding[]) =>
      findings.flatMap(({ rule, values }) => (rule === "refers-to-row" ? [values] : []));

    test.each([
      ["plan.pdf", printed, 7],
      ["plan.csv", asText, 7],
      ["plan.xlsx", () => planWorkbook(TITLE, ROWS), 6],
    ])("is one row for whoever reads %s and whoever checks the plan", async (name, make, number) => {
      const taken = await drafter.takeIn(await make(), name, { district: "sodermalm", year: "2027" });
      const rows = taken.tabs.flatMap((tab) => tab.rows);
      expect(rows.at(-1)?.derived.actors.map(({ basis }) => basis.row)).toEqual([number]);
      const meant = [{ row: 8, target: rows[number - 1]?.measure }];

      const answer = await drafter.get(`/api/drafts/${taken.draft.id}/findings`);
      expect(meantBy(DraftFindings.parse(await answer.json()).items)).toEqual(meant);

      const { plan } = await drafter.accept(taken);
      const list = await drafter.get(`/api/findings?plan=${plan}`);
      const { items } = FindingList.parse(await list.json());
      expect(meantBy(items.flatMap(({ finding }) => finding ?? []))).toEqual(meant);
    });

    test("a plan as JSON says how many printed rows stand above, so that programs find the row", async () => {
      const whole = await drafter.get("/api/plans/sodermalm-2024/export?format=json");
      const { page } = PlanExport.parse(await whole.json());
      expect(page.summary.map(({ rowsAbove }) => rowsAbove)).toEqual([2, 2, 3, 2, 3, 2]);
    });
  });
});

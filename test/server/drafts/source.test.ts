/** What a plan came from, for those who see it from inside and for those who may look into the document itself. */
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DraftDocument, MeasureSource } from "#data/schema/draft.ts";
import { logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { personWith } from "#test/server/persons.ts";
import { openDrafter, planWorkbook } from "./drafter.ts";

const TITLE = "Åtgärdsplan 2029, Södermalms stadsdelsförvaltning";
const ROW = ["Skanstull", "Lampor saknas", "Nya lampor", "Alla lyser", "2029", "Trafikkontoret", "", ""];
const NAME = "Åtgärdsplan Södermalm 2029.xlsx";
const MEASURE = "/api/measures/sodermalm-2029-platser-1";

describe.each(ENGINES)("the document behind a measure on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    const workbook = planWorkbook(TITLE, [ROW]);
    const editor = personWith("editor", "sodermalm");
    const as = (role: "editor" | "reader", district: string) =>
      openDrafter(database, personWith(role, district));
    beforeAll(async () => {
      ({ database, remove } = await open());
      const drafter = await openDrafter(database, editor);
      await drafter.accept(await drafter.takeIn(workbook, NAME));
    });
    afterAll(() => remove());

    test("is shown whole to who edits the plan, and the cell that the row names is in it", async () => {
      const drafter = await openDrafter(database, editor);
      const { row } = MeasureSource.parse(await (await drafter.get(`${MEASURE}/source`)).json());
      const answer = await drafter.get(`${MEASURE}/source/document`);
      const { sheets, fileName } = DraftDocument.parse(await answer.json());
      expect(fileName).toBe(NAME);
      const [source] = row.measure?.sources ?? [];
      const cells = sheets.flatMap((sheet) => sheet.cells);
      expect(cells.find((cell) => cell.source.ref === source?.ref)?.text).toBe("Nya lampor");
    });

    test("is handed out byte for byte, as a file that runs nowhere", async () => {
      const drafter = await openDrafter(database, editor);
      const answer = await drafter.get(`${MEASURE}/source/file`);
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(workbook);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''/);
      expect(answer.headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    });

    test("stands in the district's log with who looked into it", async () => {
      const somebody = personWith("editor", "sodermalm");
      const drafter = await openDrafter(database, somebody);
      for (const path of ["document", "document", "file"]) await drafter.get(`${MEASURE}/source/${path}`);
      const entries = await database.db
        .select()
        .from(logEntries)
        .where(eq(logEntries.who, somebody.account?.name ?? ""))
        .orderBy(asc(logEntries.number));
      expect(entries.map(({ districtId, kind, subject }) => [districtId, kind, subject])).toEqual([
        ["sodermalm", "document-read", "measure sodermalm-2029-platser-1"],
        ["sodermalm", "document-fetched", "measure sodermalm-2029-platser-1"],
      ]);
    });

    test("is not for who only reads: they get the row, where names are masked", async () => {
      const reader = await as("reader", "sodermalm");
      expect((await reader.get(`${MEASURE}/source`)).status).toBe(200);
      for (const path of ["document", "file"])
        expect((await reader.get(`${MEASURE}/source/${path}`)).status, path).toBe(403);
    });

    test("is not there for another district, nor where the plan came from no document", async () => {
      const stranger = await as("editor", "skarpnack");
      const drafter = await openDrafter(database, editor);
      for (const path of ["source", "source/document", "source/file"]) {
        expect((await stranger.get(`${MEASURE}/${path}`)).status, path).toBe(404);
        expect((await drafter.get(`/api/measures/sodermalm-2024-platser-1/${path}`)).status, path).toBe(404);
      }
    });
  });
});

/** Who is named in a document: seen as a function, kept as one, and gone with the file when its term is over. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DraftDocument } from "#data/schema/draft.ts";
import { documents, rowSources } from "#server/db/document-tables.ts";
import type { Database } from "#server/db/open.ts";
import { removeExpiredFiles, removeNotesFromDocuments } from "#server/drafts/index.ts";
import { editor } from "#test/server/changes/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type Drafter, openDrafter, planWorkbook } from "./drafter.ts";

const TITLE = "Åtgärdsplan 2025, Södermalms stadsdelsförvaltning";
const NAMED = [
  "Skanstull, mörka gångvägar",
  "Lampor saknas",
  "Nya lampor sätts upp av trygghetssamordnare Anna Exempelsson",
  "Alla lyser",
  "2025",
  "Trafikkontoret, Anna Exempelsson",
  "Anna Exempelsson beställde lamporna",
  "Påbörjat",
];

describe.each(ENGINES)("names in documents on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let drafter: Drafter;
    beforeAll(async () => {
      ({ database, remove } = await open());
      drafter = await openDrafter(database, editor);
    });
    afterAll(() => remove());

    const workbook = planWorkbook(TITLE, [NAMED]);
    const fileOf = (id: string) => drafter.get(`/api/drafts/${id}/file`);
    const gridsOf = async (id: string) =>
      DraftDocument.parse(await (await drafter.get(`/api/drafts/${id}/document`)).json());
    const inDays = (count: number) => new Date(Date.now() + count * 86_400_000);

    test("a review shows the function, says that somebody was named, and only the file has the name", async () => {
      const taken = await drafter.takeIn(workbook, "Åtgärdsplan Södermalm 2025.xlsx");
      expect(JSON.stringify(taken.tabs)).not.toContain("Exempelsson");
      const [row] = taken.tabs[0]?.rows ?? [];
      expect(row?.row.measure?.text).toBe("Nya lampor sätts upp av trygghetssamordnare");
      expect(row?.open).toContainEqual({ kind: "person", column: "who", words: null });
      const grids = await gridsOf(taken.draft.id);
      expect(JSON.stringify(grids)).not.toContain("Exempelsson");
      expect(grids.masked).toBe(3);

      await drafter.accept(taken);
      const [kept] = await database.db.select().from(documents);
      expect(kept?.read).not.toContain("Exempelsson");
      expect(await gridsOf(taken.draft.id)).toMatchObject({ sheets: grids.sheets });
      expect((await fileOf(taken.draft.id)).status).toBe(200);
    });

    test("a file goes when its term is over, and what it held stays without names", async () => {
      const { draft } = await drafter.takeIn(workbook, "Åtgärdsplan Södermalm 2025.xlsx");
      const term = (days: number) => ({ district: "sodermalm", keepDays: 60, now: inDays(days) });
      expect(await removeExpiredFiles(database.db, term(90)), "while it is reviewed").toBe(0);
      await drafter.accept(await drafter.page(draft.id));
      expect(await removeExpiredFiles(database.db, term(59))).toBe(0);
      expect(await removeExpiredFiles(database.db, term(61))).toBe(1);
      expect(await removeExpiredFiles(database.db, term(61)), "once").toBe(0);
      expect((await fileOf(draft.id)).status).toBe(404);
      expect((await gridsOf(draft.id)).sheets[0]?.cells.length).toBeGreaterThan(8);

      const again = await drafter.takeIn(workbook, "Åtgärdsplan Södermalm 2025.xlsx");
      expect((await fileOf(again.draft.id)).status, "the same file, handed in anew").toBe(200);
      await drafter.accept(again);
    });

    test("follow-ups that are past their term go from the rows, the grids and the files of documents", async () => {
      const held = async () => JSON.stringify(await database.db.select().from(rowSources));
      expect(await held()).toContain("beställde lamporna");
      const term = { district: "sodermalm", keepDays: 365 };
      const day = (text: string) => new Date(`${text}T12:00:00.000Z`);
      expect(await removeNotesFromDocuments(database.db, { ...term, now: day("2026-12-31") })).toBe(0);
      expect(await removeNotesFromDocuments(database.db, { ...term, now: day("2027-01-02") })).toBe(1);
      expect(await held()).not.toContain("beställde lamporna");
      const [kept] = await database.db.select().from(documents);
      expect(kept?.read).not.toContain("beställde lamporna");
      expect(kept?.read).toContain("Lampor saknas");
      expect(kept?.bytes.length).toBe(0);
    });
  });
});

/** What somebody decides in a draft is not lost with the plan's next document, over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DraftPage } from "#data/schema/draft.ts";
import type { Database } from "#server/db/open.ts";
import { editor } from "#test/server/changes/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type Drafter, openDrafter, planWorkbook } from "./drafter.ts";

const TITLE = "Åtgärdsplan 2027, Södermalms stadsdelsförvaltning";
const NAME = "Åtgärdsplan Södermalm 2027.xlsx";
const LAMPS = [
  "Granatäppelparken, mörka gångvägar",
  "Lampor saknas",
  "Nya lampor längs gångvägen",
  "Alla lampor lyser",
  "2027",
  "Trafikkontoret ansvarar",
  "",
  "Påbörjat",
];
const WALKS = ["Skanstull", "Mörkt", "Trygghetsvandring varje höst", "", "2027", "Polisen", "", "Genomfört"];
const placesIn = ({ tabs }: DraftPage) => tabs[0]?.rows.map(({ proposed }) => proposed.places);
const changesIn = ({ tabs }: DraftPage) => tabs[0]?.rows.map(({ change }) => change);
const asked = ({ tabs }: DraftPage) =>
  tabs.flatMap(({ rows }) =>
    rows.flatMap(({ open }) => open.flatMap(({ correction }) => correction?.field ?? [])),
  );

describe.each(ENGINES)("a place that somebody chose in a draft on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let drafter: Drafter;
    let change = "";
    const decided = async (page: DraftPage, patch: unknown): Promise<DraftPage> => {
      const answer = await drafter.decide(page.draft.id, patch, page.draft.version);
      expect(answer.status).toBe(200);
      return DraftPage.parse(await answer.json());
    };
    const discard = ({ draft }: DraftPage) => drafter.send("DELETE", `/api/drafts/${draft.id}`, undefined);
    beforeAll(async () => {
      ({ database, remove } = await open());
      drafter = await openDrafter(database, editor);
      await drafter.accept(await drafter.takeIn(planWorkbook(TITLE, [LAMPS, WALKS]), NAME));
      const again = await drafter.takeIn(planWorkbook(TITLE, [LAMPS, WALKS]), NAME);
      expect(placesIn(again)).toEqual([[], ["skanstull"]]);
      const chosen = await decided(again, { rows: { "1-1": { places: ["medborgarplatsen"] } } });
      change = (await drafter.accept(chosen)).change ?? "";
    });
    afterAll(() => remove());

    test("stands when a newer document changes another cell, and only that is a change", async () => {
      const newer = [...LAMPS.slice(0, 7), "Genomfört"];
      const page = await drafter.takeIn(
        planWorkbook(TITLE, [LAMPS, [...WALKS.slice(0, 7), "Påbörjat"]]),
        NAME,
      );
      expect(placesIn(page)).toEqual([["medborgarplatsen"], ["skanstull"]]);
      expect(changesIn(page)).toEqual(["same", "changed"]);
      const own = await drafter.takeIn(planWorkbook(TITLE, [newer, WALKS]), NAME);
      expect(placesIn(own)).toEqual([["medborgarplatsen"], ["skanstull"]]);
      expect(changesIn(own)).toEqual(["changed", "same"]);
      expect([...asked(page), ...asked(own)]).toEqual([]);
      await discard(page);
      await discard(own);
    });

    test("is asked about when the document names its place otherwise, and gives way when the reviewer says so", async () => {
      const moved = ["Björns trädgård, mörka gångvägar", ...LAMPS.slice(1)];
      const page = await drafter.takeIn(planWorkbook(TITLE, [moved, WALKS]), NAME);
      expect(placesIn(page)?.[0]).toEqual(["medborgarplatsen"]);
      expect(asked(page)).toEqual(["places"]);
      const chosen = await decided(page, { rows: { "1-1": { corrections: { places: "document" } } } });
      expect(placesIn(chosen)?.[0]).toEqual(["bjorns-tradgard"]);
      expect(asked(chosen)).toEqual([]);
      await discard(page);
    });

    test("is forgotten with the import that it was chosen in, when that is undone", async () => {
      expect((await drafter.undo(change)).status).toBe(200);
      const page = await drafter.takeIn(planWorkbook(TITLE, [LAMPS, WALKS]), NAME);
      expect(placesIn(page)).toEqual([[], ["skanstull"]]);
      await discard(page);
    });
  });
});

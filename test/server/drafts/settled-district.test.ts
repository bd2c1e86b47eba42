/** A document that does not say whose plan it is, once somebody says so. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DraftPage } from "#data/schema/draft.ts";
import { person } from "#test/server/changes/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type Drafter, openDrafter, planWorkbook } from "./drafter.ts";

const OF_SKANSTULL = planWorkbook("Åtgärdsplan 2027", [
  ["Skanstull, mörka gångvägar", "Lampor saknas", "Nya lampor", "", "2027", "Södergården", "", "Påbörjat"],
]);
const found = ({ tabs }: DraftPage) => {
  const [row] = tabs.flatMap(({ rows }) => rows);
  return {
    places: row?.proposed.places,
    actors: row?.proposed.responsibilities.map(({ actor }) => actor),
  };
};
const OURS = { places: ["skanstull"], actors: ["sodergarden"] };
const NOTHING = { places: [], actors: [] };

describe.each(ENGINES)("a document without its district's name on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let drafter: Drafter;
    let remove = async () => {};
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      drafter = await openDrafter(opened.database, person("editor", null));
    });
    afterAll(() => remove());

    test("has its places and actors found once the reviewer says whose plan it is, and no longer when it is another's", async () => {
      const taken = await drafter.takeIn(OF_SKANSTULL, "plan.xlsx");
      expect(taken.draft.head.district).toBeNull();
      expect(found(taken)).toEqual(NOTHING);
      const { id, version } = taken.draft;
      const answer = await drafter.decide(id, { head: { district: "sodermalm" } }, version);
      const settled = DraftPage.parse(await answer.json());
      expect(found(settled)).toEqual(OURS);
      expect(found(await drafter.page(id))).toEqual(OURS);
      const other = await drafter.decide(id, { head: { district: "skarpnack" } }, version + 1);
      expect(found(DraftPage.parse(await other.json()))).toEqual(NOTHING);
      await drafter.send("DELETE", `/api/drafts/${id}`, undefined);
    });

    test("has them found at once where whoever takes it in says so, and in a cell that is written anew", async () => {
      const taken = await drafter.takeIn(OF_SKANSTULL, "plan.xlsx", { district: "sodermalm" });
      expect(found(taken)).toEqual(OURS);
      const { id, version } = taken.draft;
      const rows = { "1-1": { problem: "Medborgarplatsen, mörkt" } };
      const answer = await drafter.decide(id, { rows }, version);
      expect(found(DraftPage.parse(await answer.json())).places).toEqual(["medborgarplatsen"]);
      await drafter.send("DELETE", `/api/drafts/${id}`, undefined);
    });
  });
});

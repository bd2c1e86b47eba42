/** A place that a document names and the register does not have, until somebody draws it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#server/db/open.ts";
import { editor } from "#test/server/changes/people.ts";
import { NEW, undone, written } from "#test/server/changes/place-writer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { openDrafter, planWorkbook } from "./drafter.ts";

let database: Database;
let remove = async () => {};
beforeAll(async () => {
  const [embedded] = ENGINES;
  if (embedded === undefined) throw new Error("There is always an embedded database");
  ({ database, remove } = await embedded.open());
});
afterAll(() => remove());

test("a draft knows a place as soon as it is drawn, and no longer once that is undone", async () => {
  const drafter = await openDrafter(database, editor);
  const row = ["Otryggt i Vita bergsparken", "Mörkt", "Nya lampor", "Alla lyser", "2027", "Polisen", "", ""];
  const title = "Åtgärdsplan 2027, Södermalms stadsdelsförvaltning";
  const { draft } = await drafter.takeIn(planWorkbook(title, [row]), "Åtgärdsplan Södermalm 2027.xlsx");
  const first = async () => {
    const [shown] = (await drafter.page(draft.id)).tabs.flatMap(({ rows }) => rows);
    return {
      places: shown?.proposed.places,
      unknown: shown?.open.find(({ kind }) => kind === "unknown-place"),
    };
  };
  expect(await first()).toMatchObject({ places: [], unknown: { words: "Vita bergsparken" } });
  const { change, place } = await written(
    drafter.send("POST", "/api/places", { ...NEW, name: "Vita bergsparken", aliases: [] }),
  );
  expect(await first()).toEqual({ places: [place.id], unknown: undefined });
  await undone(drafter.undo(change));
  expect(await first()).toMatchObject({ places: [] });
});

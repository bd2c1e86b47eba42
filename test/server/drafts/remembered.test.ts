/** What a reviewer has said once is not asked again with the plan's next document, over HTTP. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { DraftPage } from "#data/schema/draft.ts";
import type { Database } from "#server/db/open.ts";
import { editor } from "#test/server/changes/people.ts";
import { made, openWriter } from "#test/server/changes/writer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type Drafter, openDrafter, planWorkbook } from "./drafter.ts";

const TITLE = "Åtgärdsplan 2027, Södermalms stadsdelsförvaltning";
const NAME = "plan.xlsx";
const LAMPS = [
  "Skanstull, mörka gångvägar",
  "Lampor saknas",
  "Nya lampor längs gångvägen",
  "Alla lampor lyser",
  "2027",
  "Trafikkontoret",
  "",
  "Påbörjat",
];
const EXAMPLE = ["Exempel på problem", "Exempel på orsak", "Så här skrivs en åtgärd", "", "", "", "", ""];

const [embedded] = ENGINES;
if (embedded === undefined) throw new Error("There is always an embedded database");

let database: Database;
let remove = async () => {};
let drafter: Drafter;
beforeAll(async () => {
  ({ database, remove } = await embedded.open());
  drafter = await openDrafter(database, editor);
});
afterAll(() => remove());

const decided = async (page: DraftPage, patch: unknown): Promise<DraftPage> => {
  const answer = await drafter.decide(page.draft.id, patch, page.draft.version);
  expect(answer.status).toBe(200);
  return DraftPage.parse(await answer.json());
};
const rows = ({ tabs }: DraftPage) => tabs.flatMap((tab) => tab.rows);
const asked = (page: DraftPage) =>
  rows(page).flatMap(({ open }) => open.flatMap(({ correction }) => correction?.field ?? []));
const discard = ({ draft }: DraftPage) => drafter.send("DELETE", `/api/drafts/${draft.id}`, undefined);
const planned = async () =>
  (await drafter.plan("sodermalm-2027")).measures.map(({ parts }) => parts[0]?.text);

test("a row that was left out is left out of the next document too, until somebody takes it in", async () => {
  const first = await drafter.takeIn(planWorkbook(TITLE, [LAMPS, EXAMPLE]), NAME);
  await drafter.accept(await decided(first, { rows: { "1-2": { leftOut: true } } }));
  expect(await planned()).toEqual([LAMPS[2]]);

  const done = LAMPS.with(7, "Genomfört");
  const next = await drafter.takeIn(planWorkbook(TITLE, [EXAMPLE, done]), NAME);
  expect(rows(next).map(({ decision }) => decision.leftOut)).toEqual([true, undefined]);
  const others = rows(next).filter(({ open, decision }) => open.length > 0 && decision.leftOut !== true);
  expect(next.draft.counts.open, "nothing is asked of it").toBe(others.length);
  const { change } = await drafter.accept(next);
  expect(await planned()).toEqual([LAMPS[2]]);

  const again = await drafter.takeIn(planWorkbook(TITLE, [EXAMPLE, done]), NAME);
  expect((await drafter.accept(again)).change, "the same once more changes nothing").toBeNull();

  const other = await drafter.takeIn(planWorkbook(TITLE, [EXAMPLE.with(2, "En riktig åtgärd"), done]), NAME);
  expect(rows(other)[0]?.decision.leftOut, "another row").toBeUndefined();
  await discard(other);

  const taken = await drafter.takeIn(planWorkbook(TITLE, [EXAMPLE, done]), NAME);
  const kept = await decided(taken, { rows: { "1-1": { leftOut: false } } });
  expect(rows(kept)[0]?.decision).toEqual({ leftOut: false });
  const { change: takenIn } = await drafter.accept(kept);
  expect(await planned()).toEqual([EXAMPLE[2], LAMPS[2]]);
  const after = await drafter.takeIn(planWorkbook(TITLE, [EXAMPLE, done]), NAME);
  expect(rows(after).map(({ decision, change: is }) => [decision, is])).toEqual([
    [{}, "same"],
    [{}, "same"],
  ]);
  await discard(after);
  for (const one of [takenIn, change]) expect((await drafter.undo(one ?? "")).status).toBe(200);
});

test("what was chosen for the plan against a document is not asked about until the document says something else", async () => {
  const writer = await openWriter(database, editor);
  const lamps = "sodermalm-2027-platser-1";
  await made(writer.patch({ title: "Ljus vid Skanstull" }, (await writer.read(lamps)).version, lamps));
  drafter = await openDrafter(database, editor);

  const page = await drafter.takeIn(planWorkbook(TITLE, [LAMPS]), NAME);
  expect(asked(page)).toEqual(["title"]);
  const { change } = await drafter.accept(
    await decided(page, { rows: { "1-1": { corrections: { title: "kept" } } } }),
  );
  expect(change, "that it was chosen is written").not.toBeNull();

  const same = await drafter.takeIn(planWorkbook(TITLE, [LAMPS.with(7, "Genomfört")]), NAME);
  expect(asked(same)).toEqual([]);
  expect(rows(same)[0]?.proposed.title).toBe("Ljus vid Skanstull");
  await discard(same);
  const words = await drafter.takeIn(
    planWorkbook(TITLE, [LAMPS.with(2, "Fler lampor längs gångvägen")]),
    NAME,
  );
  expect(asked(words)).toEqual(["title"]);
  await discard(words);
  expect((await drafter.undo(change ?? "")).status).toBe(200);
  const forgotten = await drafter.takeIn(planWorkbook(TITLE, [LAMPS]), NAME);
  expect(asked(forgotten), "taken back with the import that it was made in").toEqual(["title"]);
  await discard(forgotten);
});

test("a status that was decided stands while the status cell does; a new follow-up alone asks nothing", async () => {
  const first = await drafter.takeIn(planWorkbook(TITLE, [LAMPS.with(6, "Möte i mars")]), NAME);
  await drafter.accept(await decided(first, { rows: { "1-1": { status: "partly-done" } } }));
  const noted = await drafter.takeIn(
    planWorkbook(TITLE, [LAMPS.with(6, "Möte i maj, allt är genomfört")]),
    NAME,
  );
  expect(rows(noted)[0]?.proposed.status).toBe("partly-done");
  expect(asked(noted)).not.toContain("status");
  await discard(noted);
  const done = await drafter.takeIn(planWorkbook(TITLE, [LAMPS.with(7, "Genomfört")]), NAME);
  expect(asked(done)).toContain("status");
  await discard(done);

  // Without a status cell the note is what says how it goes.
  const silent = LAMPS.with(7, "").with(6, "Arbetet är påbörjat");
  const bare = await drafter.takeIn(planWorkbook(TITLE, [silent]), NAME);
  await drafter.accept(await decided(bare, { rows: { "1-1": { status: "partly-done" } } }));
  const later = await drafter.takeIn(planWorkbook(TITLE, [silent.with(6, "Arbetet är genomfört")]), NAME);
  expect(asked(later)).toContain("status");
  await discard(later);
});

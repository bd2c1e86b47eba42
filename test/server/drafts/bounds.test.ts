/** How much may wait to be finished, and what becomes of a reading that somebody ends, over HTTP. */
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { DraftId, DraftList, DraftProgress, DraftSummary } from "#data/schema/draft.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { documents, drafts, rowSources } from "#server/db/document-tables.ts";
import type { Database } from "#server/db/open.ts";
import { keepDocument } from "#server/drafts/documents.ts";
import { insertDraft } from "#server/drafts/store.ts";
import { editor } from "#test/server/changes/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type Drafter, openDrafter, planWorkbook, problemOf } from "./drafter.ts";

const TITLE = "Åtgärdsplan 2027, Södermalms stadsdelsförvaltning";
const ROW = ["Skanstull", "Mörkt", "Nya lampor", "Alla lyser", "2027", "Trafikkontoret", "", "Påbörjat"];
const district = DistrictId.parse("sodermalm");
const MOST = 20;
const MOST_BYTES = 1_000_000_000;

const [embedded] = ENGINES;
if (embedded === undefined) throw new Error("There is always an embedded database");

let database: Database;
let remove = async () => {};
let drafter: Drafter;
beforeAll(async () => {
  ({ database, remove } = await embedded.open());
  drafter = await openDrafter(database, editor);
});
afterEach(async () => {
  await database.db.delete(drafts);
  await database.db.delete(rowSources);
  await database.db.delete(documents);
});
afterAll(() => remove());

/** A draft that somebody took in and has not finished. */
async function waiting(number: number): Promise<DraftId> {
  const now = new Date();
  const document = createHash("sha256").update(String(number)).digest("hex");
  const id = DraftId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
  await keepDocument(database.db, {
    district,
    document,
    fileName: "plan.xlsx",
    bytes: new Uint8Array(1),
    now,
  });
  const head = { district: null, year: null, kind: "plan" as const, title: null };
  await insertDraft(database.db, { id, district, document, head, by: null, now });
  return id;
}

const discard = (id: string) => drafter.send("DELETE", `/api/drafts/${id}`, undefined);
const first = planWorkbook(TITLE, [ROW]);

test("twenty drafts may wait of one account; one that is finished or discarded makes room for the next", async () => {
  for (let number = 1; number < MOST; number += 1) await waiting(number);
  const last = await drafter.takeIn(first, "tjugonde.xlsx");
  const refused = await drafter.upload(first, "en till.xlsx");
  expect(refused.status).toBe(409);
  expect((await problemOf(refused)).issues).toEqual([
    { path: "file", message: expect.stringContaining("too many open drafts") },
  ]);
  expect((await drafter.accept(last)).plan).toBe("sodermalm-2027");
  const next = await drafter.takeIn(first, "nästa.xlsx");
  expect(next.draft.state).toBe("review");
  expect((await drafter.upload(first, "en till.xlsx")).status).toBe(409);
  expect((await discard(next.draft.id)).status).toBe(204);
  expect((await drafter.takeIn(first, "efter.xlsx")).draft.state).toBe("review");
});

test("all drafts that wait hold a gigabyte together at most, whoever took them in", async () => {
  const large = await waiting(1);
  const fill = (bytes: number) =>
    database.db.update(documents).set({ size: bytes }).where(eq(documents.fileName, "plan.xlsx"));
  await fill(MOST_BYTES - first.length + 1);
  expect((await drafter.upload(first, "en till.xlsx")).status).toBe(409);
  await fill(MOST_BYTES - first.length);
  const fits = await drafter.takeIn(first, "precis.xlsx");
  expect(fits.draft.state).toBe("review");
  expect((await drafter.upload(first, "en till.xlsx")).status).toBe(409);
  await discard(large);
  expect((await drafter.takeIn(first, "nu.xlsx")).draft.state).toBe("review");
});

test("a reading that is cancelled midway ends, leaves nothing, and is in nobody's way", async () => {
  // Different in each row, so that nothing of it is derived once for all.
  const many = Array.from({ length: 4_000 }, (_, number) => ROW.with(2, `Nya lampor nummer ${number}`));
  const answer = await drafter.upload(planWorkbook(TITLE, many), "stor.xlsx");
  const { id, state } = DraftSummary.parse(await answer.json());
  expect(state).toBe("reading");
  const events = (await drafter.get(`/api/drafts/${id}/progress`)).body
    ?.pipeThrough(new TextDecoderStream())
    .getReader();
  if (events === undefined) throw new Error("Progress is a stream");
  const heard = await events.read();
  expect(heard.value).toContain('"state":"reading"');

  expect((await discard(id)).status).toBe(204);
  let told = "";
  for (let part = await events.read(); !part.done; part = await events.read()) told += part.value;
  const last = told.split("\n").findLast((line) => line.startsWith("data: "));
  expect(DraftProgress.parse(JSON.parse(last?.slice("data: ".length) ?? "null")).state).toBe("discarded");
  expect((await drafter.get(`/api/drafts/${id}`)).status).toBe(404);
  const { items } = DraftList.parse(await (await drafter.get("/api/drafts")).json());
  expect(items).toEqual([]);
  expect(await database.db.select({ id: documents.id }).from(documents)).toEqual([]);
  expect((await drafter.takeIn(first, "nästa.xlsx")).draft.state).toBe("review");
});

/** Rows are seen as they were read while what they say is derived, and deriving can be tried again, over HTTP. */
import { createHash } from "node:crypto";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ComingRows as Answer, ComingRange } from "#data/schema/coming-rows.ts";
import { DraftId, DraftProgress, DraftSummary } from "#data/schema/draft.ts";
import { DistrictId } from "#data/schema/ids.ts";
import type { Database } from "#server/db/open.ts";
import { ComingRows } from "#server/drafts/coming-rows.ts";
import { keepDocument, keepReading } from "#server/drafts/documents.ts";
import { removeExpiredDrafts } from "#server/drafts/index.ts";
import { draftOf, insertDraft, updateDraft } from "#server/drafts/store.ts";
import { type PlanReading, ReadLimits, readPlan } from "#server/plans/index.ts";
import { LaidPlan, laidTexts } from "#server/plans/read/laid-plan.ts";
import { editor } from "#test/server/changes/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type Drafter, openDrafter, planWorkbook } from "./drafter.ts";

const TITLE = "Åtgärdsplan 2033, Södermalms stadsdelsförvaltning";
const rowOf = (number: number): string[] => [
  "Skanstull, mörka gångvägar",
  "Lampor saknas",
  `Lampa ${number} byts, Eva Testsson ringer`,
  "Alla lampor lyser",
  "2033",
  "Trafikkontoret",
  "",
  "Påbörjat",
];
const district = DistrictId.parse("sodermalm");
const HALF_AN_HOUR = 30 * 60_000;

describe.each(ENGINES)("rows on their way, on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let drafter: Drafter;
    let reading: PlanReading;
    beforeAll(async () => {
      ({ database, remove } = await open());
      drafter = await openDrafter(database, editor);
      const bytes = planWorkbook(TITLE, [rowOf(1), rowOf(2), rowOf(3)]);
      const options = {
        limits: ReadLimits.parse({}),
        signal: new AbortController().signal,
        onProgress: () => {},
        onFault: (error: Error) => {
          throw error;
        },
      };
      const read = await readPlan(
        { fileName: "plan.xlsx", bytes },
        options,
        drafter.app.access.store.current.dataset,
      );
      if (!read.ok) throw new Error(read.refusal.reason);
      reading = read;
    });
    afterAll(() => remove());

    /** A draft whose rows are read, as it is once the server that derived them is gone. */
    async function laid(number: number, at = new Date()): Promise<DraftId> {
      const { db } = database;
      const document = createHash("sha256").update(String(number)).digest("hex");
      const id = DraftId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
      await keepDocument(db, {
        district,
        document,
        fileName: "plan.xlsx",
        bytes: new Uint8Array(1),
        now: at,
      });
      await keepReading(db, { district, document }, reading);
      const head = { district, year: 2033, kind: "plan" as const, title: null };
      await insertDraft(db, { id, district, document, head, by: null, now: at });
      const draft = await draftOf(db, id);
      if (draft === null) throw new Error("It was just written");
      await updateDraft(db, draft, 1, { state: "deriving" });
      return id;
    }
    const stop = async () => {
      await removeExpiredDrafts(database.db, new Date(Date.now() + HALF_AN_HOUR + 60_000));
    };
    const rows = (id: string, query = "") => drafter.get(`/api/drafts/${id}/rows${query}`);
    const derive = (id: string) => drafter.send("POST", `/api/drafts/${id}/derive`, undefined);

    test("what is not derived says so, is not counted, and nobody can accept it or make a plan of it", async () => {
      const id = await laid(1);
      const answer = Answer.parse(await (await rows(id)).json());
      expect(answer.tabs).toEqual([{ kind: "unsafe-places", priorityArea: "Otrygga platser", rows: 3 }]);
      expect(answer.done).toBe(0);
      expect(answer.rows.map(({ key, values }) => [key, values])).toEqual([
        ["1-1", null],
        ["1-2", null],
        ["1-3", null],
      ]);
      const text = answer.rows[0]?.row.measure?.text;
      expect(text).toContain("Lampa 1 byts");
      expect(text, "no person is shown").not.toContain("Testsson");

      const { draft, tabs } = await drafter.page(id);
      expect(tabs).toEqual([]);
      expect(draft.counts).toMatchObject({ open: 0, accepted: 0 });
      expect((await drafter.decide(id, { acceptAll: "all" }, draft.version)).status).toBe(409);
      expect((await drafter.commit(id, draft.version, 0)).status).toBe(409);
      expect((await drafter.get(`/api/drafts/${id}/findings`)).status).toBe(404);
    });

    test("some of the rows are given at a time, up to a limit", async () => {
      const id = await laid(2);
      const some = Answer.parse(await (await rows(id, "?from=1&count=1")).json());
      expect(some.rows.map(({ key }) => key)).toEqual(["1-2"]);
      expect(Answer.parse(await (await rows(id, "?from=3")).json()).rows).toEqual([]);
      expect((await rows(id, "?count=201")).status).toBe(422);
      expect((await rows(id, "?from=-1")).status).toBe(422);
    });

    test("each row has its values and questions as soon as it is derived, and the same as in the review", async () => {
      const id = await laid(3);
      const summary = (await drafter.page(id)).draft;
      const [derived] = reading.derived.tabs.map((tab) => tab.rows.slice(0, 2));
      const coming = new ComingRows({
        db: database.db,
        store: drafter.app.access.store,
        limits: ReadLimits.parse({}),
        log: pino({ level: "silent" }),
        reader: { comingOf: () => ({ plan: new LaidPlan(laidTexts(reading.plan)), derived: derived ?? [] }) },
      });
      const answer = await coming.of(summary, ComingRange.parse({}));
      expect(answer?.done).toBe(2);
      expect(answer?.rows.map(({ values }) => values !== null)).toEqual([true, true, false]);

      await stop();
      expect((await derive(id)).status).toBe(200);
      await (await drafter.get(`/api/drafts/${id}/progress`)).text();
      const [tab] = (await drafter.page(id)).tabs;
      for (const [at, row] of (tab?.rows ?? []).slice(0, 2).entries())
        expect(answer?.rows[at]).toEqual({
          key: row.key,
          row: row.row,
          values: { derived: row.derived, open: row.open },
        });
    });

    test("one whose server is gone has stopped, says so, and can be derived once more", async () => {
      const id = await laid(4);
      expect((await derive(id)).status, "while somebody may be deriving it").toBe(409);
      await stop();
      const stopped = (await drafter.page(id)).draft;
      expect(stopped).toMatchObject({ state: "stopped", refusal: { sv: expect.any(String) } });
      expect(Answer.parse(await (await rows(id)).json()).rows).toHaveLength(3);

      const answer = await derive(id);
      expect(DraftSummary.parse(await answer.json())).toMatchObject({ state: "deriving", refusal: null });
      const events = await (await drafter.get(`/api/drafts/${id}/progress`)).text();
      const states = [...events.matchAll(/^data: (.*)$/gm)].map(
        ([, data]) => DraftProgress.parse(JSON.parse(data ?? "")).state,
      );
      expect(states.at(-1)).toBe("review");
      const { draft, tabs } = await drafter.page(id);
      expect(draft.counts.rows).toBe(3);
      expect(tabs[0]?.rows).toHaveLength(3);
      const over = Answer.parse(await (await rows(id)).json());
      expect([over.tabs, over.rows], "now they are under review").toEqual([[], []]);
      expect((await derive(id)).status).toBe(409);
    });

    test("of a long document the rows are shown before all of them are derived", async () => {
      const many = Array.from({ length: 4_000 }, (_, number) => rowOf(number + 10));
      const answer = await drafter.upload(planWorkbook(TITLE, many), "stor.xlsx");
      const { id } = DraftSummary.parse(await answer.json());
      const events = await (await drafter.get(`/api/drafts/${id}/progress`)).text();
      const states = [...events.matchAll(/^data: (.*)$/gm)].map(
        ([, data]) => DraftProgress.parse(JSON.parse(data ?? "")).state,
      );
      expect([...new Set(states)]).toEqual(["reading", "deriving", "review"]);
      expect((await drafter.page(id)).draft.counts.rows).toBe(4_000);
    });
  });
});

/** From a document to a plan, over HTTP. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DraftList, DraftPage, MeasureSource } from "#data/schema/draft.ts";
import { changes } from "#server/db/access-tables.ts";
import { documents, drafts } from "#server/db/document-tables.ts";
import type { Database } from "#server/db/open.ts";
import { removeExpiredDrafts } from "#server/drafts/index.ts";
import { editor, person } from "#test/server/changes/people.ts";
import { made, openWriter } from "#test/server/changes/writer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type Drafter, openDrafter, planWorkbook, problemOf } from "./drafter.ts";

const TITLE = "Åtgärdsplan 2027, Södermalms stadsdelsförvaltning";
const LAMPS = [
  "Skanstull, mörka gångvägar",
  "Lampor saknas",
  "Nya lampor längs gångvägen",
  "Alla lampor lyser",
  "2027",
  "Trafikkontoret ansvarar",
  "Lamporna är beställda",
  "Påbörjat",
];
const WALKS = [
  "Skanstull, mörka gångvägar",
  "Lampor saknas",
  "Trygghetsvandring varje höst",
  "Två vandringar",
  "2027",
  "Polisen",
  "Hölls i oktober",
  "Genomfört",
];
const BUSHES = [
  "Medborgarplatsen, skymda hörn",
  "Buskarna är höga",
  "Buskarna klipps",
  "Fri sikt",
  "2027",
  "Stadsdelsförvaltningen",
  "",
  "Ej påbörjat",
];

describe.each(ENGINES)("taking a document in on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let drafter: Drafter;
    beforeAll(async () => {
      ({ database, remove } = await open());
      drafter = await openDrafter(database, editor);
    });
    afterAll(() => remove());

    const first = planWorkbook(TITLE, [LAMPS, WALKS]);

    test("shows every row with what it comes to, takes decisions, and becomes the plan as one change", async () => {
      const taken = await drafter.takeIn(first, "Åtgärdsplan Södermalm 2027.xlsx");
      expect(taken.events).toContain('"state":"review"');
      expect(taken.draft).toMatchObject({
        state: "review",
        head: { district: "sodermalm", year: 2027 },
        counts: { rows: 2, new: 2, changed: 0, dropped: 0 },
      });
      const [tab] = taken.tabs;
      expect(tab?.kind).toBe("unsafe-places");
      const [lamps] = tab?.rows ?? [];
      expect(lamps?.proposed.places).toEqual(["skanstull"]);
      expect(lamps?.row.measure?.text).toBe(LAMPS[2]);

      const { id, version } = taken.draft;
      const decided = await drafter.decide(
        id,
        { rows: { "1-1": { title: "Ljus vid Skanstull" } }, acceptAll: "all" },
        version,
      );
      expect(decided.status).toBe(200);
      const page = DraftPage.parse(await decided.json());
      expect(page.draft).toMatchObject({ version: version + 1, counts: { accepted: 2 } });

      const stale = await drafter.decide(id, { acceptAll: "all" }, version);
      expect(stale.status).toBe(412);
      expect((await problemOf(stale)).current).toMatchObject({ draft: { version: version + 1 } });
      expect((await drafter.commit(id, version, 0)).status).toBe(412);
      expect((await drafter.commit(id, version + 1, 7)).status, "of a plan that is not there").toBe(412);

      const done = await drafter.accept(page);
      expect(done).toMatchObject({ plan: "sodermalm-2027", added: 2, changed: 0, dropped: 0 });
      const plan = await drafter.plan("sodermalm-2027");
      expect(plan.measures.map(({ id: measure, title }) => [measure, title])).toEqual([
        ["sodermalm-2027-platser-1", "Ljus vid Skanstull"],
        ["sodermalm-2027-platser-2", expect.any(String)],
      ]);
      expect((await drafter.commit(id, version + 2, 1)).status, "a draft that is done").toBe(409);

      const source = await drafter.get("/api/measures/sodermalm-2027-platser-1/source");
      expect(MeasureSource.parse(await source.json())).toMatchObject({
        document: { fileName: "Åtgärdsplan Södermalm 2027.xlsx", format: "xlsx" },
        row: { measure: { text: LAMPS[2] }, source: { ref: "A3" } },
      });
      expect((await drafter.get("/api/measures/sodermalm-2024-platser-1/source")).status).toBe(404);
    });

    test("the same document again changes nothing and writes no change", async () => {
      const before = await database.db.select().from(changes);
      const taken = await drafter.takeIn(first, "Åtgärdsplan Södermalm 2027.xlsx");
      const page = DraftPage.parse(
        await (
          await drafter.decide(
            taken.draft.id,
            { rows: { "1-1": { title: "Ljus vid Skanstull" } } },
            taken.draft.version,
          )
        ).json(),
      );
      expect(page.draft.counts).toMatchObject({ same: 2, new: 0, changed: 0, dropped: 0 });
      expect((await drafter.accept(page)).change).toBeNull();
      expect(await database.db.select().from(changes)).toEqual(before);
    });

    test("a newer document keeps the rows that it still has, with their ids and what people wrote in them", async () => {
      const writer = await openWriter(database, editor);
      const lamps = "sodermalm-2027-platser-1";
      const before = await writer.read(lamps);
      await made(writer.patch({ status: "done" }, before.version, lamps));
      drafter = await openDrafter(database, editor);
      const newer = planWorkbook(TITLE, [BUSHES, [...LAMPS.slice(0, 7), "Ej påbörjat"]]);
      const taken = await drafter.takeIn(newer, "Åtgärdsplan Södermalm 2027 ny.xlsx");
      expect(taken.draft.counts).toMatchObject({ new: 1, dropped: 1 });
      const done = await drafter.accept(taken);
      const plan = await drafter.plan("sodermalm-2027");
      expect(plan.measures.map(({ id }) => id)).toEqual(["sodermalm-2027-platser-3", lamps]);
      expect(plan.measures.at(1)?.status, "a person said so").toBe("done");
      const source = await drafter.get(`/api/measures/${lamps}/source`);
      expect(MeasureSource.parse(await source.json()).document.fileName).toContain("ny");

      expect((await drafter.undo(done.change ?? "")).status).toBe(200);
      const back = await drafter.plan("sodermalm-2027");
      expect(back.measures.map(({ id }) => id)).toEqual([lamps, "sodermalm-2027-platser-2"]);
      const old = await drafter.get(`/api/measures/${lamps}/source`);
      expect(MeasureSource.parse(await old.json()).document.fileName).not.toContain("ny");
    });

    test("what somebody wrote by hand gives way when the reviewer chooses so, and only then", async () => {
      const writer = await openWriter(database, editor);
      const walks = "sodermalm-2027-platser-2";
      await made(writer.patch({ status: "removed" }, (await writer.read(walks)).version, walks));
      drafter = await openDrafter(database, editor);
      const taken = await drafter.takeIn(first, "Åtgärdsplan Södermalm 2027.xlsx");
      const key = "1-2";
      const row = (page: DraftPage) => page.tabs[0]?.rows.find((one) => one.key === key);
      const { id } = taken.draft;
      const decide = async (patch: unknown, version: number) =>
        DraftPage.parse(await (await drafter.decide(id, patch, version)).json());
      expect(row(taken)?.proposed.status).toBe("removed");
      expect(row(taken)?.open).toContainEqual({
        kind: "correction-kept",
        column: "status",
        words: null,
        correction: { field: "status", document: { status: "done" }, kept: { status: "removed" } },
      });
      const asDocument = await decide(
        { rows: { [key]: { corrections: { status: "document" } } } },
        taken.draft.version,
      );
      expect(row(asDocument)?.proposed.status).toBe("done");
      const taken2 = await decide({ withdrawn: { [key]: ["corrections"] } }, asDocument.draft.version);
      expect(row(taken2)?.proposed.status, "the choice is taken back").toBe("removed");
      expect(row(taken2)?.decision).toEqual({});
      const own = await decide({ rows: { [key]: { status: "partly-done" } } }, taken2.draft.version);
      expect(row(own)?.open.map(({ kind }) => kind)).not.toContain("correction-kept");
      const done = await drafter.accept(own);
      expect((await drafter.measure(walks)).status).toBe("partly-done");
      expect((await drafter.undo(done.change ?? "")).status).toBe(200);
      expect((await drafter.measure(walks)).status).toBe("removed");
    });

    test("a plan that somebody has edited since the review is not written over", async () => {
      const taken = await drafter.takeIn(
        planWorkbook(TITLE, [LAMPS]),
        "Åtgärdsplan Södermalm 2027 kortare.xlsx",
      );
      const writer = await openWriter(database, editor);
      const walks = "sodermalm-2027-platser-2";
      await made(
        writer.patch({ comment: "Skrivet under granskningen." }, (await writer.read(walks)).version, walks),
      );
      const answer = await drafter.commit(taken.draft.id, taken.draft.version, taken.held?.version ?? 0);
      expect(answer.status).toBe(412);
      expect((await problemOf(answer)).current).toMatchObject({
        held: { version: (taken.held?.version ?? 0) + 1 },
      });
      expect((await drafter.get(`/api/measures/${walks}`)).status).toBe(200);
      await drafter.send("DELETE", `/api/drafts/${taken.draft.id}`, undefined);
    });

    test("decisions about rows, places or actors that are not there are refused", async () => {
      const taken = await drafter.takeIn(
        planWorkbook(TITLE, [LAMPS]),
        "Åtgärdsplan Södermalm 2027 kortare.xlsx",
      );
      const { id, version } = taken.draft;
      const unknown = await drafter.decide(id, { withdrawn: { "9-9": ["title"] } }, version);
      expect(unknown.status, "taken back of a row that is not there").toBe(422);
      for (const rows of [
        { "9-9": { accepted: true } },
        { "1-1": { places: ["finns-inte"] } },
        { "1-1": { places: ["skarpnacksfaltet"] } },
        { "1-1": { places: ["skanstull", "skanstull"] } },
        { "1-1": { responsibilities: [{ actor: "finns-inte", role: "lead", function: null }] } },
      ])
        expect((await drafter.decide(id, { rows }, version)).status, JSON.stringify(rows)).toBe(422);
      expect((await drafter.decide(id, { head: { district: "skarpnack" } }, version)).status).toBe(403);
      await drafter.send("DELETE", `/api/drafts/${id}`, undefined);
    });

    test("the file comes back as it was sent, and never as a page; the grids stand beside it", async () => {
      const { draft } = await drafter.takeIn(first, "../../plan.xlsx");
      const answer = await drafter.get(`/api/drafts/${draft.id}/file`);
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(first));
      expect(answer.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''plan.xlsx");
      expect(answer.headers.get("content-security-policy")).toContain("sandbox");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      const grids = await (await drafter.get(`/api/drafts/${draft.id}/document`)).json();
      expect(grids.sheets[0].cells[0].text).toBe(TITLE);
      await drafter.send("DELETE", `/api/drafts/${draft.id}`, undefined);
    });

    test("an editor of another district sees nothing of a draft, and takes nothing in here", async () => {
      const { draft } = await drafter.takeIn(first, "plan.xlsx");
      const other = await openDrafter(database, person("editor", "skarpnack"));
      for (const path of ["", "/document", "/file", "/progress"])
        expect((await other.get(`/api/drafts/${draft.id}${path}`)).status, path).toBe(404);
      expect((await other.decide(draft.id, { acceptAll: "all" }, draft.version)).status).toBe(404);
      expect((await other.commit(draft.id, draft.version, 0)).status).toBe(404);
      expect((await other.send("DELETE", `/api/drafts/${draft.id}`, undefined)).status).toBe(404);
      expect(DraftList.parse(await (await other.get("/api/drafts")).json()).items).toEqual([]);
      expect((await other.upload(first, "plan.xlsx", { district: "sodermalm" })).status).toBe(403);
      const theirs = await other.takeIn(first, "Åtgärdsplan Södermalm 2027.xlsx");
      expect(theirs.draft.head.district, "a plan of a district that they do not edit").toBeNull();
      expect((await other.commit(theirs.draft.id, theirs.draft.version, 0)).status).toBe(422);
      await other.send("DELETE", `/api/drafts/${theirs.draft.id}`, undefined);
      await drafter.send("DELETE", `/api/drafts/${draft.id}`, undefined);
    });

    test("what cannot be read is refused with the reason, and leaves the server as it was", async () => {
      const before = await database.db.select().from(changes);
      const small = await openDrafter(database, editor, { bytes: 2_000 });
      const noise = new Uint8Array(1_500).map((_, index) => (index * 89) % 251);
      for (const [bytes, name] of [
        [new Uint8Array(0), "tom.xlsx"],
        [noise, "brus.xlsx"],
        [first.slice(0, first.length / 2), "halv.xlsx"],
      ] as const) {
        const { draft, tabs } = await drafter.takeIn(bytes, name);
        expect(draft.state, name).toBe("refused");
        expect(draft.refusal?.sv.length, name).toBeGreaterThan(5);
        expect(tabs).toEqual([]);
        expect((await drafter.commit(draft.id, draft.version, 0)).status).toBe(409);
        await drafter.send("DELETE", `/api/drafts/${draft.id}`, undefined);
      }
      const large = await small.upload(new Uint8Array(200_000), "stor.xlsx");
      expect(large.status).toBe(413);
      expect((await small.get("/api/drafts", { method: "POST" })).status).toBe(422);
      expect(await database.db.select().from(changes)).toEqual(before);
      expect((await drafter.get("/api/plans")).status).toBe(200);
    });

    test("a draft that is discarded takes its document along; one that nobody finishes goes after thirty days", async () => {
      const fresh = planWorkbook(TITLE, [WALKS, BUSHES]);
      const kept = async () => (await database.db.select({ id: documents.id }).from(documents)).length;
      const before = await kept();
      const { draft } = await drafter.takeIn(fresh, "plan.xlsx");
      expect(await kept()).toBe(before + 1);
      expect((await drafter.send("DELETE", `/api/drafts/${draft.id}`, undefined)).status).toBe(204);
      expect(await kept()).toBe(before);
      const left = await drafter.takeIn(fresh, "plan.xlsx");
      await database.db.update(drafts).set({ state: "reading" }).where(eq(drafts.id, left.draft.id));
      const days = (count: number) => new Date(Date.now() + count * 86_400_000);
      expect(await removeExpiredDrafts(database.db, days(29))).toBe(0);
      expect((await drafter.page(left.draft.id)).draft.state, "its server has gone").toBe("refused");
      expect(await removeExpiredDrafts(database.db, days(31))).toBeGreaterThan(0);
      expect(await database.db.select({ id: drafts.id }).from(drafts)).toEqual([]);
      const source = await drafter.get("/api/measures/sodermalm-2027-platser-1/source");
      expect(source.status, "what a plan came from stays").toBe(200);
    });
  });
});

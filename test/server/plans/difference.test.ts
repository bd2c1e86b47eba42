/** What a plan says that another, or its own earlier state, does not: over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EarlierRows } from "#data/schema/earlier-rows.ts";
import { PlanComparison, PlanVersions } from "#data/schema/plan-difference.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { editor, person } from "#test/server/changes/people.ts";
import { type Drafter, openDrafter, planWorkbook } from "#test/server/drafts/drafter.ts";
import { ENGINES } from "#test/server/engines.ts";
import { openApp } from "#test/server/open-app.ts";

const title = (year: number) => `Åtgärdsplan ${year}, Södermalms stadsdelsförvaltning`;
const lamps = (status: string, comment = "Alla lampor lyser") => [
  "Skanstull, mörka gångvägar",
  "Lampor saknas",
  "Nya lampor längs gångvägen",
  comment,
  "2027",
  "Trafikkontoret",
  "Lamporna är beställda",
  status,
];
const BUSHES = [
  "Medborgarplatsen, skymda hörn",
  "Buskarna är höga",
  "Buskarna klipps ned",
  "Fri sikt",
  "2027",
  "Stadsdelsförvaltningen",
  "",
  "",
];
const WALKS = [
  "Skanstull, tomt på kvällen",
  "Få vistas där",
  "Trygghetsvandring varje höst",
  "Två",
  "2028",
  "Polisen",
  "",
  "",
];

const [embedded] = ENGINES;
if (embedded === undefined) throw new Error("There is always an embedded database");

const fates = ({ difference }: PlanComparison) =>
  difference.areas.flatMap(({ rows }) =>
    rows.map(({ fate, fields, before, after }) => [fate, (after ?? before)?.title, fields]),
  );

describe("the difference", () => {
  let database: Database;
  let remove = async () => {};
  let drafter: Drafter;
  const ask = async (path: string, who: Person = editor) => {
    const { get } = who === editor ? drafter : await openApp(database, { person: who });
    return get(path);
  };
  const difference = async (path: string, who?: Person) =>
    PlanComparison.parse(await (await ask(path, who)).json());

  beforeAll(async () => {
    ({ database, remove } = await embedded.open());
    drafter = await openDrafter(database, editor);
    const first = planWorkbook(title(2027), [lamps("Påbörjat"), BUSHES]);
    await drafter.accept(await drafter.takeIn(first, "2027.xlsx"));
  });
  afterAll(() => remove());

  test("of a draft is told before it becomes the plan: from the plan that is held, else from the year before", async () => {
    const next = await drafter.takeIn(planWorkbook(title(2028), [lamps("Påbörjat"), WALKS]), "2028.xlsx");
    const compared = await difference(`/api/drafts/${next.draft.id}/difference`);
    expect([compared.before?.id, compared.after.id]).toEqual(["sodermalm-2027", "sodermalm-2028"]);
    expect(compared.difference.counts).toEqual({ kept: 1, changed: 0, new: 1, dropped: 1 });
    const [kept] = compared.difference.areas[0]?.rows ?? [];
    expect(kept).toMatchObject({ fate: "kept", carriesStatus: true });
    await drafter.accept(next);

    const again = await drafter.takeIn(planWorkbook(title(2028), [lamps("Genomfört"), WALKS]), "2028b.xlsx");
    const held = await difference(`/api/drafts/${again.draft.id}/difference`);
    expect([held.before?.id, held.after.id]).toEqual(["sodermalm-2028", "sodermalm-2028"]);
    expect(held.difference.areas[0]?.rows[0]).toMatchObject({
      fields: expect.arrayContaining(["status"]),
      before: { status: "started" },
      after: { status: "done" },
    });
    await drafter.accept(again);
    expect((await ask(`/api/drafts/${again.draft.id}/difference`)).status, "a draft that is done").toBe(404);
  });

  test("a row leads back to the same row of the year before, in the plan and already in its draft", async () => {
    const earlier = async (path: string) => EarlierRows.parse(await (await ask(path)).json());
    const linked = { measure: "sodermalm-2028-platser-1", earlier: "sodermalm-2027-platser-1" };
    const before = { id: "sodermalm-2027", year: 2027 };
    expect(await earlier("/api/plans/sodermalm-2028/earlier")).toEqual({ plan: before, items: [linked] });
    const draft = await drafter.takeIn(planWorkbook(title(2028), [WALKS, lamps("Genomfört")]), "2028c.xlsx");
    expect(await earlier(`/api/drafts/${draft.draft.id}/earlier`)).toEqual({ plan: before, items: [linked] });
    await drafter.send("DELETE", `/api/drafts/${draft.draft.id}`, undefined);
    const first = await earlier("/api/plans/skarpnack-2025/earlier");
    expect(first, "nothing came before").toEqual({ plan: null, items: [] });
  });

  test("between two years' plans is told to everyone as far as they see the rows", async () => {
    const path = "/api/plans/sodermalm-2028/difference?with=sodermalm-2027";
    const inside = await difference(path);
    expect(fates(inside)).toEqual([
      ["changed", "Nya lampor längs gångvägen", expect.arrayContaining(["status"])],
      ["new", "Trygghetsvandring varje höst", []],
      ["dropped", "Buskarna klipps ned", []],
    ]);
    const outside = await difference(path, person("editor", "skarpnack"));
    for (const { before, after } of outside.difference.areas.flatMap(({ rows }) => rows)) {
      expect(before?.comment).toBeUndefined();
      expect(after?.followUps).toBeUndefined();
    }
    const told = outside.difference.areas.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields));
    expect(told).not.toContain("followUps");
  });

  test("from before an import is told to those who work in the district, and to nobody else", async () => {
    const answer = await ask("/api/plans/sodermalm-2028/versions");
    const { items = [] } = PlanVersions.parse(await answer.json());
    expect(items).toMatchObject([{ document: "2028b.xlsx", isUndo: false }]);
    const path = `/api/plans/sodermalm-2028/difference?with=${items[0]?.change}`;
    const compared = await difference(path);
    expect(compared.before).toMatchObject({ id: "sodermalm-2028", beforeChange: { id: items[0]?.change } });
    expect(compared.difference.counts).toMatchObject({ changed: 1, kept: 1 });
    const elsewhere = person("editor", "skarpnack");
    expect((await ask(path, elsewhere)).status).toBe(404);
    expect((await ask("/api/plans/sodermalm-2028/versions", elsewhere)).status).toBe(404);
  });

  test("is not told of what cannot be compared", async () => {
    for (const [path, status] of [
      ["/api/plans/finns-inte/difference?with=sodermalm-2027", 404],
      ["/api/plans/sodermalm-2027/difference?with=finns-inte", 404],
      ["/api/plans/sodermalm-2027/difference?with=skarpnack-2025", 404],
      ["/api/plans/sodermalm-2027/difference?with=00000000-0000-4000-8000-000000000000", 404],
      ["/api/plans/sodermalm-2027/difference", 422],
    ] as const)
      expect([path, (await ask(path)).status]).toEqual([path, status]);
    const { items = [] } = PlanVersions.parse(await (await ask("/api/plans/sodermalm-2024/versions")).json());
    expect(items, "a plan that came with the installation").toEqual([]);
  });
});

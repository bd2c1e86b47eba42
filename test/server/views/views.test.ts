import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiProblem } from "#data/schema/api-problem.ts";
import { OneSavedView, SAVED_VIEWS, SavedViewList } from "#data/schema/saved-view.ts";
import { savedViews } from "#server/db/access-tables.ts";
import { openBrowser } from "#test/server/access/browser.ts";
import { firstAdministrator, personWith } from "#test/server/access/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const [embedded] = ENGINES;
type Browser = ReturnType<typeof openBrowser>;

const VIEW = {
  name: "Trafikkontorets åtgärder 2026",
  address: "/?actor=trafikkontoret&role=lead&targetYear=2026",
  district: "sodermalm",
  isShared: false,
};

describe("saved views", () => {
  let app: OpenApp;
  let remove = async () => {};
  let demo: Browser;
  let editor: Browser;
  let colleague: Browser;
  let elsewhere: Browser;
  let partner: Browser;
  let admin: Browser;
  let demoView = "";

  const listed = async (browser: Browser) => SavedViewList.parse((await browser.get("/api/views")).body);
  const save = async (browser: Browser, part: Partial<typeof VIEW> = {}) => {
    const { status, body } = await browser.send("POST", "/api/views", { ...VIEW, ...part });
    expect(status, JSON.stringify(body)).toBe(200);
    return OneSavedView.parse(body);
  };

  beforeAll(async () => {
    if (embedded === undefined) throw new Error("There is always an embedded database");
    const opened = await embedded.open();
    remove = opened.remove;
    app = await openApp(opened.database);
    demo = openBrowser(app, "127.0.0.1");
    demoView = (await save(demo, { name: "Från demon" })).id;
    admin = await firstAdministrator(app);
    editor = (await personWith(app, admin, "editor", "sodermalm")).browser;
    colleague = (await personWith(app, admin, "reader", "sodermalm")).browser;
    elsewhere = (await personWith(app, admin, "reader", "skarpnack")).browser;
    partner = (await personWith(app, admin, "representative", "sodermalm", "trafikkontoret")).browser;
  });
  afterAll(() => remove());

  test("are kept per person, by name, and nobody else sees them", async () => {
    const saved = await save(editor);
    expect(saved).toMatchObject({ ...VIEW, isMine: true, version: 1 });
    expect((await listed(editor)).items.map(({ name }) => name)).toContain(VIEW.name);
    for (const other of [colleague, elsewhere, partner, admin])
      expect((await listed(other)).items.map(({ id }) => id)).not.toContain(saved.id);
  });

  test("work in the demo, and what the demo has kept for itself is nobody's afterwards", async () => {
    expect((await demo.get("/api/views")).status).toBe(401);
    for (const other of [editor, admin])
      expect((await listed(other)).items.map(({ id }) => id)).not.toContain(demoView);
  });

  test("are shared with those who work in the district from the inside, and can be taken back", async () => {
    const { id } = await save(editor, { name: "Mötet i november", isShared: true });
    const seenBy = async (browser: Browser) => (await listed(browser)).items.find((view) => view.id === id);
    expect(await seenBy(colleague)).toMatchObject({ name: "Mötet i november", isMine: false });
    for (const other of [elsewhere, partner]) expect(await seenBy(other)).toBeUndefined();
    const { status } = await editor.send(
      "PATCH",
      `/api/views/${id}`,
      { isShared: false },
      { "if-match": '"1"' },
    );
    expect(status).toBe(200);
    expect(await seenBy(colleague)).toBeUndefined();
  });

  test("are shared by those alone who work there from the inside", async () => {
    const shared = { ...VIEW, isShared: true };
    expect((await partner.send("POST", "/api/views", shared)).status).toBe(403);
    expect((await elsewhere.send("POST", "/api/views", shared)).status).toBe(403);
    expect((await elsewhere.send("POST", "/api/views", VIEW)).status).toBe(403);
    expect((await editor.send("POST", "/api/views", { ...shared, district: "stockholm" })).status).toBe(403);
    await save(partner, { name: "Våra egna" });
  });

  test("are renamed and removed by their owner; a stale change is told so", async () => {
    const { id } = await save(editor, { name: "Vår", isShared: true });
    const patch = (browser: Browser, ifMatch: string) =>
      browser.send("PATCH", `/api/views/${id}`, { name: "Våren 2026" }, { "if-match": ifMatch });
    expect((await patch(colleague, '"1"')).status).toBe(403);
    expect((await patch(elsewhere, '"1"')).status).toBe(404);
    expect((await editor.send("PATCH", `/api/views/${id}`, { name: "Utan version" })).status).toBe(428);
    const renamed = await patch(editor, '"1"');
    expect(OneSavedView.parse(renamed.body)).toMatchObject({ name: "Våren 2026", version: 2 });
    expect((await patch(editor, '"1"')).status).toBe(412);
    const gone = (browser: Browser, version: number) =>
      browser.send("DELETE", `/api/views/${id}`, undefined, { "if-match": `"${version}"` });
    expect((await gone(editor, 1)).status).toBe(412);
    expect((await gone(colleague, 2)).status).toBe(403);
    // Whoever administers the district may clear up what is shared there.
    expect((await gone(admin, 2)).status).toBe(204);
    expect((await listed(editor)).items.map((view) => view.id)).not.toContain(id);
  });

  test.each([
    ["no name", { name: "" }],
    ["a name of more than 80 characters", { name: "x".repeat(81) }],
    ["a name with a person in it", { name: "Ring Anna Andersson" }],
    ["a search for a person", { address: "/?q=Anna+Andersson" }],
    ["an address elsewhere", { address: "//annan.example/" }],
    ["an address with a scheme", { address: "https://annan.example/" }],
    ["a backslash", { address: "/\\annan.example" }],
  ])("are refused with %s", async (_, part) => {
    const { status, body } = await editor.send("POST", "/api/views", { ...VIEW, ...part });
    expect(status).toBe(422);
    expect(ApiProblem.parse(body).detail.sv).not.toBe("");
  });

  test("stand in the log of their district", async () => {
    await save(editor, { name: "I loggen" });
    const { body } = await admin.get("/api/log?district=sodermalm&kind=view-changed");
    expect(JSON.stringify(body)).toContain("I loggen");
  });

  test("are at most so many per person, and it is said in both languages", async () => {
    const { id } = await save(editor);
    const [own] = await app.database.db.select().from(savedViews).where(eq(savedViews.id, id));
    await app.database.db.insert(savedViews).values(
      Array.from({ length: SAVED_VIEWS }, (_, index) => ({
        districtId: "sodermalm",
        id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
        accountId: own?.accountId ?? null,
        name: `Vy ${index}`,
        address: "/",
        isShared: false,
      })),
    );
    const { status, body } = await editor.send("POST", "/api/views", VIEW);
    expect(status).toBe(409);
    const { detail } = ApiProblem.parse(body);
    expect(detail.sv).toContain(String(SAVED_VIEWS));
    expect(detail.en).toContain(String(SAVED_VIEWS));
  });
});

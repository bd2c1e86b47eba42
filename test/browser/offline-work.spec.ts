/** Decisions, answers, actors and places that are written in a cellar: kept, told, corrected, and sent when the net is back. On an installation of its own. */
import type { Page } from "@playwright/test";
import { type OwnServer, startOwnServer } from "./own-server.ts";
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

let server: OwnServer;
test.beforeAll(async () => {
  server = await startOwnServer();
});
test.afterAll(() => server.stop());
test.describe.configure({ mode: "serial" });

/** Nothing that is written comes through; the rest does, so that the page can be loaded anew. */
const cutOff = (page: Page) =>
  page.route(/\/api\//, (route) =>
    route.request().method() === "GET" ? route.continue() : route.abort("internetdisconnected"),
  );
const connect = (page: Page) => page.unroute(/\/api\//);

const waits = (page: Page, words: string) => page.getByRole("link", { name: words });
const items = (page: Page) => page.getByRole("main").getByRole("listitem");
const sendNow = async (page: Page) => {
  await page.getByRole("button", { name: "Skicka nu" }).click();
  await expect(page.getByText("Allt är skickat")).toBeVisible();
};

const torget = (page: Page) => page.getByRole("article").filter({ hasText: "Raderna om Hässelby torg" });
const decisions = async (page: Page) => {
  const answer = await page.request.get(`${server.site}/api/findings?rule=target-years-disagree`);
  const { items: found } = (await answer.json()) as {
    items: { version: number; finding: { key: string; rule: string; fingerprint: string; state: string } }[];
  };
  const one = found.find(({ finding }) => finding.rule === "target-years-disagree");
  if (one === undefined) throw new Error("The dataset has one");
  return one;
};

test("what is decided of a finding without a net is shown as decided, outlives a reload, and is sent", async ({
  page,
  faults,
}) => {
  await page.goto(`${server.site}/granskning?rule=target-years-disagree`);
  await expect(torget(page)).toBeVisible();
  await cutOff(page);
  await torget(page)
    .getByRole("button", { name: /^Godta …/ })
    .click();
  await page.getByRole("textbox", { name: "Godtas, för att" }).fill("målåret avgörs i nämnden.");
  await page.getByRole("button", { name: "Godta", exact: true }).click();
  await expect(page.getByText("Godtagen. Sparat i webbläsaren. Skickas när servern svarar.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "0 iakttagelser" })).toBeFocused();
  await page.reload();
  await expect(waits(page, "1 ändring väntar på nätet")).toBeVisible();
  await page.getByLabel("Visa", { exact: true }).selectOption({ label: "Beslutade" });
  await expect(torget(page)).toContainText("Godtas, för att: målåret avgörs i nämnden.");
  await expect(torget(page)).toContainText("Sparat i webbläsaren. Skickas när servern svarar.");
  await expectAccessibleInAll(page);
  // The same is told on the place's page.
  await page.goto(`${server.site}/plats/hasselby-torg`);
  await expect(page.getByText("Sparat i webbläsaren. Skickas när servern svarar.").first()).toBeVisible();
  await waits(page, "1 ändring väntar på nätet").click();
  await expect(items(page)).toContainText("Iakttagelse i granskningen");
  await expect(items(page)).toContainText("Öppen → Godtas, för att: målåret avgörs i nämnden.");
  expect((await decisions(page)).finding.state).toBe("open");
  await connect(page);
  await sendNow(page);
  expect((await decisions(page)).finding.state).toBe("accepted");
  faults.splice(0);
});

test("a decision that waits is taken back, and nothing of it is sent", async ({ page, faults }) => {
  const { version } = await decisions(page);
  await page.goto(`${server.site}/granskning?rule=target-years-disagree&state=all`);
  await expect(torget(page)).toBeVisible();
  await cutOff(page);
  await torget(page)
    .getByRole("button", { name: /^Öppna igen/ })
    .click();
  await expect(page.getByText(/^Öppen igen\. Sparat i webbläsaren/)).toBeVisible();
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await expect(page.getByText("Ångrat. Allt är som innan.")).toBeVisible();
  await expect(torget(page)).toContainText("Godtas, för att: målåret avgörs i nämnden.");
  await expect(page.getByRole("link", { name: /väntar på nätet/ })).toHaveCount(0);
  await connect(page);
  expect((await decisions(page)).version).toBe(version);
  faults.splice(0);
});

test("where somebody else has decided meanwhile both are shown to choose from", async ({ page, faults }) => {
  await page.goto(`${server.site}/granskning?rule=target-years-disagree&state=all`);
  await expect(torget(page)).toBeVisible();
  await cutOff(page);
  await torget(page)
    .getByRole("button", { name: /^Öppna igen/ })
    .click();
  await expect(page.getByText(/^Öppen igen\. Sparat i webbläsaren/)).toBeVisible();
  const { version, finding } = await decisions(page);
  const other = await page.request.put(`${server.site}/api/findings/${finding.key}/decision`, {
    data: { state: "resolved", reason: null, fingerprint: finding.fingerprint },
    headers: { "if-match": `"${version}"` },
  });
  expect(other.ok()).toBe(true);
  await connect(page);
  await waits(page, "1 ändring väntar på nätet").click();
  await page.getByRole("button", { name: "Skicka nu" }).click();
  await expect(items(page)).toContainText("Någon annan har ändrat samma sak");
  await page.getByRole("button", { name: /^Välj vad som ska gälla/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(
    dialog.getByText("Någon annan har beslutat om iakttagelsen medan beslutet väntade"),
  ).toBeVisible();
  await expect(dialog.getByText("Åtgärdad")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Spara den sammanslagna" }).click();
  await expect(page.getByText("Allt är skickat")).toBeVisible();
  expect((await decisions(page)).finding.state).toBe("open");
  faults.splice(0);
});

const PATH = "Gångvägen och cykelparkeringen ses över";

test("what an actor answers without a net waits, and a reason that is not taken is corrected and sent again", async ({
  page,
  faults,
}) => {
  await page.goto(`${server.site}/aktorer/trafikkontoret?answer=unanswered`);
  const decline = page.getByRole("button", { name: `Tacka nej: Trafikkontoret, ${PATH}` });
  await expect(decline).toBeVisible();
  await cutOff(page);
  await decline.click();
  await page.getByRole("textbox", { name: "Skäl" }).fill("Anna Svensson gör det.");
  await page.getByRole("button", { name: "Svara nej" }).click();
  await expect(page.getByText("Tackat nej. Sparat i webbläsaren. Skickas när servern svarar.")).toBeVisible();
  await page.getByRole("button", { name: /^Påminn om/ }).click();
  await page.getByRole("button", { name: "Anteckna påminnelsen" }).click();
  await expect(page.getByText(/^Påminnelsen är antecknad\. Sparat i webbläsaren/)).toBeVisible();
  await expect(page.getByText(/^Påmind /).first()).toBeVisible();
  await page.reload();
  await page.goto(`${server.site}/aktorer/trafikkontoret?answer=declined`);
  await expect(page.getByText("Anna Svensson gör det.")).toBeVisible();
  await waits(page, "2 ändringar väntar på nätet").click();
  await expect(items(page)).toHaveCount(2);
  await connect(page);
  await page.getByRole("button", { name: "Skicka nu" }).click();
  await expect(items(page)).toHaveCount(1);
  await expect(items(page)).toContainText("”Anna Svensson” ser ut som en uppgift om en person.");
  await page.getByRole("button", { name: /^Rätta/ }).click();
  const dialog = page.getByRole("dialog");
  const reason = dialog.getByRole("textbox", { name: "Skäl" });
  await expect(reason).toHaveValue("Anna Svensson gör det.");
  await expectAccessibleInAll(page);
  await reason.fill("");
  await dialog.getByRole("button", { name: "Skicka igen" }).click();
  await expect(dialog.getByText("Det går inte att spara så här. Korta eller skriv om.")).toBeVisible();
  await reason.fill("Stadsdelen gör det.");
  await dialog.getByRole("button", { name: "Skicka igen" }).click();
  await expect(page.getByText("Allt är skickat")).toBeVisible();
  await page.goto(`${server.site}/aktorer/trafikkontoret?answer=declined`);
  await expect(page.getByText("Stadsdelen gör det.")).toBeVisible();
  // What was reminded of is what nobody had answered then.
  await page.goto(`${server.site}/aktorer/trafikkontoret?answer=unanswered`);
  await expect(page.getByText(/^Påmind /).first()).toBeVisible();
  faults.splice(0);
});

test("an actor that is changed and one that is added without a net wait, and are sent", async ({
  page,
  faults,
}) => {
  await page.goto(`${server.site}/installningar/aktorer#trafikkontoret`);
  const dialog = page.getByRole("dialog", { name: /aktör/ });
  await expect(dialog).toBeVisible();
  await cutOff(page);
  await dialog.getByLabel("Beskrivning").fill("Anna Svensson sköter gatorna.");
  await dialog.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(
    page.getByText("Trafikkontoret är sparad. Sparat i webbläsaren. Skickas när servern svarar."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Lägg till aktör" }).click();
  await dialog.getByLabel("Hör till").selectOption({ label: "Södermalm" });
  await dialog.getByLabel("Namn").fill("Kvällsgruppen på Söder");
  await dialog.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(page.getByText(/^Kvällsgruppen på Söder är sparad\. Sparat i webbläsaren/)).toBeVisible();
  await waits(page, "2 ändringar väntar på nätet").click();
  await page.reload();
  await expect(items(page).first()).toContainText("→ Anna Svensson sköter gatorna.");
  await expect(items(page).last()).toContainText("Ny aktör");
  await connect(page);
  await page.getByRole("button", { name: "Skicka nu" }).click();
  await expect(items(page)).toHaveCount(1);
  await expect(items(page)).toContainText("Beskrivning: ”Anna Svensson” ser ut som en uppgift om en person.");
  // The form opens with what was written.
  await page.getByRole("button", { name: /^Rätta/ }).click();
  await expect(dialog.getByLabel("Beskrivning")).toHaveValue("Anna Svensson sköter gatorna.");
  await dialog.getByLabel("Beskrivning").fill("Sköter stadens gator.");
  await dialog.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(page.getByText("Allt är skickat")).toBeVisible();
  const answer = await page.request.get(`${server.site}/api/actors`);
  expect(await answer.text()).toContain("Sköter stadens gator.");
  expect(await (await page.request.get(`${server.site}/api/actors`)).text()).toContain(
    "Kvällsgruppen på Söder",
  );
  faults.splice(0);
});

test("a place that is changed without a net waits with its words, is shown so, and is sent", async ({
  page,
  faults,
}) => {
  test.slow();
  await page.goto(`${server.site}/plats/skanstull`);
  await page.getByRole("button", { name: "Ändra platsen" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("Namn")).toHaveValue("Skanstull");
  await cutOff(page);
  await dialog.getByLabel("Vad är det för plats?").fill("Torget vid Anna Svenssons kiosk.");
  await dialog.getByLabel("Varför?").fill("Tydligare.");
  await dialog.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(page.getByText(/^Skanstull är sparad\. Sparat i webbläsaren/)).toBeVisible();
  await page.reload();
  await expect(page.getByText("Torget vid Anna Svenssons kiosk.")).toBeVisible();
  await waits(page, "1 ändring väntar på nätet").click();
  await expect(items(page)).toContainText("→ Torget vid Anna Svenssons kiosk.");
  await expect(items(page)).toContainText("Tydligare.");
  await connect(page);
  await page.getByRole("button", { name: "Skicka nu" }).click();
  await expect(items(page)).toContainText("Inte sparad");
  await page.getByRole("button", { name: /^Rätta/ }).click();
  const description = dialog.getByLabel("Vad är det för plats?");
  await expect(description).toHaveValue("Torget vid Anna Svenssons kiosk.");
  await expect(dialog.getByLabel("Varför?")).toHaveValue("Tydligare.");
  await description.fill("Torget vid kiosken.");
  await dialog.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(page.getByText("Allt är skickat")).toBeVisible();
  await page.goto(`${server.site}/plats/skanstull`);
  await expect(page.getByText("Torget vid kiosken.")).toBeVisible();
  faults.splice(0);
});

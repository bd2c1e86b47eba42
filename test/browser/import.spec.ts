import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { DraftCommitted, DraftPage } from "#data/schema/draft.ts";
import { data, row, workbookOf } from "#test/fixtures/documents/workbooks.ts";
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

const TITLE = "Åtgärdsplan 2031, Södermalms stadsdelsförvaltning";
const HEADS = ["Problemområde", "Orsak", "Åtgärd", "Operativt mål", "När", "Vem", "Uppföljning", "Status VB"];
/** One place that nobody has drawn, and two that the register has. */
const ROWS = [
  [
    "Skanstull, mörka gångvägar",
    "Lampor saknas",
    "Fysiska åtgärder – nya lampor längs gångvägen",
    "Alla lampor lyser",
    "2031",
    "Trafikkontoret",
    "",
    "Påbörjat",
  ],
  [
    "Granatäppelparken, skräp",
    "Papperskorgar saknas",
    "Fysiska åtgärder – fler papperskorgar",
    "Rent varje morgon",
    "2031",
    "Trafikkontoret",
    "",
    "Ej påbörjat",
  ],
  [
    "Medborgarplatsen, skymda hörn",
    "Buskarna är höga",
    "Fysiska åtgärder – buskarna klipps",
    "Fri sikt",
    "2031",
    "Stadsdelsförvaltningen",
    "",
    "Genomfört",
  ],
];

const workbook = (title: string, rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    workbookOf([
      {
        name: "Otrygga platser",
        xml: data(row(1, title), row(2, ...HEADS), ...rows.map((texts, index) => row(index + 3, ...texts))),
      },
    ]),
  );

/** Drags a file from the desktop and lets it fall, as a hand does; of the browser's own protocol. */
async function drop(page: Page, path: string): Promise<void> {
  const box = await page.getByRole("region", { name: "Dokumentet" }).boundingBox();
  if (box === null) throw new Error("There is nowhere to drop it");
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const at = { x: box.x + box.width / 2, y: box.y + 30, data };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", { type, ...at });
  await browser.detach();
}

const grid = (page: Page) => page.getByRole("grid", { name: "Planens rader" });
const rowNamed = (page: Page, words: string) => grid(page).getByRole("row").filter({ hasText: words });
const marked = (page: Page) => grid(page).locator("[tabindex='0']");

test("a workbook that is dropped is reviewed by key, becomes the plan and the map, and is taken back", async ({
  page,
  context,
  faults,
}, testInfo) => {
  test.slow();
  await page.goto("/planer");
  await page.getByRole("link", { name: "Läs in en plan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Läs in en plan" })).toBeVisible();
  await expectAccessibleInAll(page);
  const file = testInfo.outputPath("Åtgärdsplan Södermalm 2031.xlsx");
  await writeFile(file, workbook(TITLE, ROWS));
  await drop(page, file);
  await expect(grid(page)).toBeVisible();
  await expect(page.getByLabel("Stadsdel")).toHaveValue("sodermalm");
  await expect(page.getByLabel("År", { exact: true })).toHaveValue("2031");

  // The row with a question is the one that is shown, beside its cell.
  await expect(page.getByRole("radio", { name: "Öppna 1" })).toBeVisible();
  await expect(page.getByText("Platsen ”Granatäppelparken” finns inte i registret.")).toBeVisible();
  await expect(page.getByRole("region", { name: /Åtgärdsplan Södermalm 2031.xlsx/ })).toContainText(
    "Granatäppelparken, skräp",
  );
  await expectAccessibleInAll(page);

  // Choose a place by key.
  await marked(page).focus();
  await page.keyboard.press("n");
  await page.keyboard.press("Enter");
  const editor = page.getByRole("dialog", { name: /Ändra platserna/ });
  await expect(editor.getByLabel("Lägg till en plats")).toBeFocused();
  await page.keyboard.type("Björns");
  await expect(page.getByRole("option", { name: /Björns trädgård/, selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(editor.getByText("Björns trädgård")).toBeVisible();
  await expectAccessible(page);
  await editor.getByRole("button", { name: "Spara" }).press("Enter");
  await expect(editor).toBeHidden();

  // Nothing is asked any more; undone, it is asked again.
  await expect(page.getByText("Inga frågor kvar. Godkänn resten, eller läs in planen.")).toBeVisible();
  await page.getByRole("button", { name: "Ångra", exact: true }).click();
  await expect(rowNamed(page, "Granatäppelparken")).toBeVisible();
  await page.getByRole("radio", { name: "Alla 3" }).click();
  await rowNamed(page, "Granatäppelparken").getByText("Granatäppelparken").click();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Björns");
  await expect(page.getByRole("option", { name: /Björns trädgård/, selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await editor.getByRole("button", { name: "Spara" }).press("Enter");
  await expect(rowNamed(page, "Granatäppelparken")).toContainText("Björns trädgård");

  // Escape leaves a cell as it was; A accepts, U takes it back.
  await expect(marked(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(editor).toBeHidden();
  await expect(marked(page)).toBeFocused();
  await page.keyboard.press("a");
  await expect(rowNamed(page, "Granatäppelparken")).toContainText("Godkänd");
  await page.keyboard.press("u");
  await expect(rowNamed(page, "Granatäppelparken")).not.toContainText("Godkänd");
  await page.keyboard.press("?");
  await expect(page.getByRole("region", { name: "Tangenter i tabellen" })).toBeVisible();

  // A click in the source marks the value that was read from it.
  await page
    .getByRole("region", { name: /Åtgärdsplan Södermalm 2031.xlsx/ })
    .getByText("buskarna klipps")
    .click();
  await expect(marked(page)).toContainText("buskarna klipps");

  await page.getByRole("button", { name: /^Godkänn alla \d/ }).click();
  await expect(page.getByText("Allt är sparat")).toBeVisible();

  // What was decided is there for whoever opens the address.
  await page.reload();
  await expect(rowNamed(page, "Granatäppelparken")).toContainText("Björns trädgård");
  await expect(rowNamed(page, "Granatäppelparken")).toContainText("Godkänd");

  await page.getByRole("button", { name: "Läs in …" }).click();
  const commit = page.getByRole("dialog", { name: "Läs in planen" });
  await expect(commit.getByRole("button", { name: "3 nya rader" })).toBeVisible();
  await expectAccessible(page);
  await commit.getByRole("button", { name: "Läs in", exact: true }).click();
  await expect(page).toHaveURL(/\/planer\/sodermalm-2031/);
  await expect(page.getByText("Inläst: 3 rader. 3 nya, 0 ändrade, 0 borttagna.")).toBeVisible();
  await expect(page.getByText("fler papperskorgar").first()).toBeVisible();
  await expect(page.getByRole("link", { name: /^Fanns i planen/ })).toHaveCount(0);
  await expectAccessible(page);

  const map = await context.newPage();
  await map.goto("/plats/bjorns-tradgard?year=2031");
  await expect(map.getByText("fler papperskorgar").first()).toBeVisible();
  await map.close();

  await page.getByRole("button", { name: /^Ångra/ }).click();
  // The plan that it had made is gone: nobody is left standing on its page.
  await expect(page).toHaveURL(/\/planer$/);
  await expect(page.getByText("Ångrat. Allt är som innan.")).toBeVisible();
  const gone = await page.request.get("/api/plans/sodermalm-2031");
  expect(gone.status()).toBe(404);
  // The page asks once more for the plan that is gone; the browser writes that to its console.
  expect(faults.splice(0).every((fault) => fault.includes("404"))).toBe(true);
});

/** Takes a document in and makes it the plan as it stands, past the page. */
async function takenIn(page: Page, buffer: Buffer): Promise<string> {
  await page.goto("/planer/ny");
  await page.locator("input[type=file]").setInputFiles({ name: "plan.xlsx", mimeType: "", buffer });
  await expect(grid(page)).toBeVisible();
  const path = `/api/drafts/${page.url().split("/").at(-1)}`;
  const { draft, held } = DraftPage.parse(await (await page.request.get(path)).json());
  const committed = await page.request.post(`${path}/commit`, {
    headers: { "if-match": `"${draft.version}"` },
    data: { planVersion: held?.version ?? 0 },
  });
  const { change } = DraftCommitted.parse(await committed.json());
  return change ?? "";
}

test("what a draft changes, and what the plan check sees in it, is told row by row before it is taken in", async ({
  page,
}) => {
  test.slow();
  const change = await takenIn(page, workbook(TITLE, ROWS));
  const [lamps = [], , bushes = []] = ROWS;
  const added = bushes.with(1, "Lamporna skyms").with(2, "Fysiska åtgärder – träden beskärs").with(3, "");
  const changed = lamps.with(3, "Alla lampor lyser hela natten").with(7, "Genomfört");
  await page.goto("/planer/ny");
  const next = { name: "ny plan.xlsx", mimeType: "", buffer: workbook(TITLE, [changed, bushes, added]) };
  await page.locator("input[type=file]").setInputFiles(next);
  await expect(grid(page)).toBeVisible();
  const id = page.url().split("/").at(-1);

  await page.getByRole("radio", { name: "Skillnad" }).click();
  await expect(page.getByRole("heading", { name: "Vad inläsningen ändrar" })).toBeVisible();
  const lampsRow = page.getByRole("article").filter({ hasText: "nya lampor" });
  await expect(lampsRow).toContainText("Ändrad");
  await expect(lampsRow.getByText("hela natten")).toBeVisible();
  await expect(lampsRow).toContainText("Påbörjad");
  await expect(lampsRow).toContainText("Genomförd");
  await expect(page.getByRole("article").filter({ hasText: "träden beskärs" })).toContainText("Ny");
  await expect(page.getByRole("article").filter({ hasText: "fler papperskorgar" })).toContainText(
    "Borttagen",
  );
  await expectAccessibleInAll(page);
  // The address leads back to it.
  await page.reload();
  await expect(lampsRow).toBeVisible();
  await lampsRow.getByRole("button", { name: /^Till raden/ }).click();
  await expect(marked(page)).toBeFocused();
  await expect(marked(page)).toContainText("nya lampor");

  // What the plan check sees stands beside the row, and in a list with ways to the rows.
  await page.getByRole("radio", { name: /^Granskning/ }).click();
  const goal = page.getByRole("listitem").filter({ hasText: "Åtgärden har inget mål" });
  await expectAccessibleInAll(page);
  await goal.getByRole("button", { name: /^Rad 3/ }).click();
  await expect(marked(page)).toBeFocused();
  await expect(rowNamed(page, "träden beskärs").locator("[tabindex='0']")).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Raden och källan" })).toContainText(
    "Åtgärden har inget mål",
  );
  await page.keyboard.press("Enter");
  await page
    .getByRole("dialog", { name: /Ändra målet/ })
    .getByRole("textbox")
    .fill("Fri sikt vid fem träd");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Allt är sparat")).toBeVisible();
  await page.getByRole("button", { name: "Läs in …" }).click();
  await page.getByRole("button", { name: "Visa skillnaden rad för rad" }).click();
  await expect(page.getByRole("article").filter({ hasText: "träden beskärs" })).toBeVisible();
  await page.getByRole("radio", { name: /^Granskning/ }).click();
  await expect(goal).toHaveCount(0);

  await page.request.delete(`/api/drafts/${id}`);
  expect((await page.request.post(`/api/changes/${change}/undo`)).status()).toBe(200);
});

test("a document that does not say whose it is asks for it before it is taken in", async ({ page }) => {
  await page.goto("/planer/ny");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "plan.xlsx", mimeType: "", buffer: workbook("Åtgärdsplan", ROWS.slice(0, 1)) });
  await expect(grid(page)).toBeVisible();
  await expect(page.getByText("Dokumentet säger inte vems plan det är.")).toBeVisible();
  await page.getByRole("button", { name: "Läs in …" }).click();
  const commit = page.getByRole("dialog", { name: "Läs in planen" });
  await expect(commit.getByRole("button", { name: "Läs in", exact: true })).toBeDisabled();
  await commit.getByRole("button", { name: "Tillbaka till granskningen" }).click();
  await page.getByLabel("Stadsdel").selectOption({ label: "Södermalm" });
  await expect(page.getByText("Dokumentet säger inte vems plan det är.")).toBeHidden();
  await page.getByRole("link", { name: "Alla utkast" }).click();
  await expect(page.getByRole("link", { name: "plan.xlsx", exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Kasta.*plan\.xlsx/ }).click();
  await expect(page.getByText("Utkastet är kastat.")).toBeVisible();
  await expect(page.getByRole("link", { name: "plan.xlsx", exact: true })).toHaveCount(0);
});

test("a file that is no plan is refused in the reader's words, in both languages", async ({ page }) => {
  await page.goto("/planer/ny");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "halv.xlsx", mimeType: "", buffer: workbook(TITLE, ROWS).subarray(0, 400) });
  await expect(page.getByRole("heading", { name: "Dokumentet går inte att läsa" })).toBeVisible();
  await expect(page.getByRole("alert")).toContainText(/Filen är/);
  await expectAccessible(page);
  await page.getByRole("link", { name: "In English" }).click();
  await expect(page.getByRole("alert")).toContainText(/The file is/);
  await page.getByRole("link", { name: "Choose another file" }).click();
  await page.getByRole("button", { name: /^Discard.*halv\.xlsx/ }).click();
  await expect(page.getByRole("link", { name: "halv.xlsx", exact: true })).toHaveCount(0);
});

test("two who decide about one row at the same time both see what the other has decided", async ({
  page,
  context,
  faults,
}) => {
  await page.goto("/planer/ny");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "plan.xlsx", mimeType: "", buffer: workbook(TITLE, ROWS) });
  await expect(grid(page)).toBeVisible();
  const address = page.url();
  const id = address.split("/").at(-1) ?? "";
  const other = await context.newPage();
  await other.goto(address);
  await expect(grid(other)).toBeVisible();
  const retitle = async (on: Page, title: string) => {
    await on.getByRole("radio", { name: "Alla 3" }).click();
    await rowNamed(on, "nya lampor").getByText("nya lampor").first().dblclick();
    const editor = on.getByRole("dialog", { name: /Ändra åtgärden/ });
    await editor.getByLabel("Rubrik").fill(title);
    await on.keyboard.press("Enter");
    await expect(editor).toBeHidden();
  };
  await retitle(other, "Deras rubrik");
  await expect(other.getByText("Allt är sparat")).toBeVisible();
  await other.close();
  await retitle(page, "Min rubrik");
  const meeting = page.getByRole("dialog", { name: /Utkastet/ });
  await expect(meeting.getByText("Deras rubrik")).toBeVisible();
  await expect(meeting.getByText("Min rubrik")).toBeVisible();
  await expectAccessible(page);
  await meeting.getByRole("button", { name: "Spara den sammanslagna" }).click();
  await expect(rowNamed(page, "Min rubrik")).toBeVisible();
  await expect(page.getByText("Allt är sparat")).toBeVisible();
  // The browser writes every refused request to its console.
  expect(faults.splice(0)).toEqual([expect.stringContaining("412")]);
  await page.request.delete(`/api/drafts/${id}`);
});

test("what is decided without contact waits, is told, and is saved when the server answers again", async ({
  page,
  faults,
}) => {
  await page.goto("/planer/ny");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "plan.xlsx", mimeType: "", buffer: workbook(TITLE, ROWS) });
  await expect(grid(page)).toBeVisible();
  await page.route("**/api/drafts/*", (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  await page.getByRole("button", { name: /^Godkänn alla \d/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "är inte sparat" })).toBeVisible();
  await expect(page.getByText("3 rader är godkända.")).toBeVisible();
  await page.unroute("**/api/drafts/*");
  await page.getByRole("button", { name: "Försök igen" }).click();
  await expect(page.getByText("Allt är sparat")).toBeVisible();
  expect(faults.splice(0).every((fault) => fault.includes("ERR_FAILED"))).toBe(true);
  await page.request.delete(`/api/drafts/${page.url().split("/").at(-1)}`);
});

/** The coordinator's week: next year's plan comes in, is put in order, lived with and handed on. On an installation of its own. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { type OwnServer, startOwnServer } from "#test/browser/own-server.ts";
import { expect, test } from "#test/browser/page.ts";
import { planWorkbook } from "#test/server/drafts/drafter.ts";

const LAMPS = /nya lampor längs gångvägen/i;
const BINS = /fler papperskorgar/i;
const WALK = /trygghetsvandring varje höst/i;
const PLAN = planWorkbook("Åtgärdsplan 2026, Södermalms stadsdelsförvaltning", [
  [
    "Skanstull, mörka gångvägar",
    "Lampor saknas längs hela vägen till tunnelbanan",
    "Fysiska åtgärder – nya lampor längs gångvägen",
    "Alla lampor lyser i juni",
    // A year alone says when it is done; the target year is the one in which the site is no longer an open drug scene.
    "Våren 2026. Mål: inte vara ÖDS 2026",
    "Trafikkontoret",
    "",
    "Påbörjat",
  ],
  [
    "Granatäppelparken, skräp",
    "Papperskorgar saknas",
    "Fysiska åtgärder – fler papperskorgar",
    "Rent varje morgon",
    "2026",
    "Trafikkontoret",
    "",
    "Ej påbörjat",
  ],
  [
    "Skanstull, tomt på kvällen",
    "Få rör sig där",
    "Trygghetsvandring varje höst",
    "",
    "2026",
    "Polisen",
    "",
    "Ej påbörjat",
  ],
]);

let server: OwnServer;
test.beforeAll(async () => {
  server = await startOwnServer();
});
test.afterAll(() => server.stop());

const drafted = (page: Page) => page.getByRole("grid", { name: "Planens rader" });
const table = (page: Page) => page.getByRole("grid", { name: "Tabell över åtgärder" });
const rowOf = (page: Page, title: RegExp) => table(page).getByRole("row").filter({ hasText: title });

test("from the district's workbook to the plan as a file, with what has happened meanwhile", async ({
  page,
}) => {
  // A week, as nobody walks it in one test's time.
  test.slow();

  await test.step("the workbook becomes a draft, and what is doubtful in it is answered", async () => {
    await page.goto(`${server.site}/planer/ny`);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "Åtgärdsplan 2026.xlsx", mimeType: "", buffer: Buffer.from(PLAN) });
    await expect(page.getByText("Platsen ”Granatäppelparken” finns inte i registret.")).toBeVisible();
    await drafted(page).locator("[tabindex='0']").focus();
    await page.keyboard.press("n");
    await page.keyboard.press("Enter");
    const editor = page.getByRole("dialog", { name: /Ändra platserna/ });
    await expect(editor.getByLabel("Lägg till en plats")).toBeFocused();
    await page.keyboard.type("Björns");
    await expect(page.getByRole("option", { name: /Björns trädgård/, selected: true })).toBeVisible();
    await page.keyboard.press("Enter");
    await editor.getByRole("button", { name: "Spara" }).press("Enter");
    await expect(editor).toBeHidden();
    await expect(page.getByText("Inga frågor kvar. Godkänn resten, eller läs in planen.")).toBeVisible();
  });

  await test.step("it is accepted and becomes the plan", async () => {
    await page.getByRole("button", { name: /^Godkänn alla \d/ }).click();
    await expect(page.getByText("Allt är sparat")).toBeVisible();
    await page.getByRole("button", { name: "Läs in …" }).click();
    const commit = page.getByRole("dialog", { name: "Läs in planen" });
    await expect(commit.getByRole("button", { name: "3 nya rader" })).toBeVisible();
    await commit.getByRole("button", { name: "Läs in", exact: true }).click();
    await expect(page.getByText("Inläst: 3 rader. 3 nya, 0 ändrade, 0 borttagna.")).toBeVisible();
  });

  await test.step("Skanstull is found, with what is new there", async () => {
    await page.getByRole("link", { name: "Karta", exact: true }).click();
    await page.getByRole("combobox", { name: "Sök plats, åtgärd eller aktör" }).fill("skanstul");
    await expect(page.getByRole("option", { name: /^Skanstull/, selected: true })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
    await expect(page.getByText(LAMPS).first()).toBeVisible();
  });

  await test.step("what Trafikkontoret owes in 2026 is the lamps, which are done", async () => {
    await page.goto(`${server.site}/atgarder?actor=trafikkontoret&role=lead&targetYear=2026`);
    await expect(page.getByText(/där Trafikkontoret ansvarar/)).toBeVisible();
    const lamps = rowOf(page, LAMPS);
    await expect(lamps).toBeVisible();
    await expect(rowOf(page, BINS), "a year alone is no promise").toHaveCount(0);
    await lamps.getByRole("gridcell", { name: "Påbörjad", exact: true }).dblclick();
    await page.getByRole("combobox", { name: /^Ändra Status: .*nya lampor/i }).selectOption("Genomförd");
    await expect(page.getByText("Sparat: Status.", { exact: true })).toBeVisible();
    await expect(lamps.getByRole("gridcell", { name: "Genomförd", exact: true })).toBeVisible();
  });

  await test.step("a follow-up is noted where the place tells of it", async () => {
    await page.goto(`${server.site}/plats/skanstull`);
    const card = page.locator("#sodermalm-2026-platser-1");
    await card.getByRole("button", { name: /^Ändra/ }).click();
    const dialog = page.getByRole("dialog", { name: /Ändra åtgärd/ });
    await dialog.getByLabel("Vad har hänt?").fill("Elva lampor är uppsatta.");
    await dialog.getByLabel("Datum").fill("2026-05-12");
    await dialog.getByRole("button", { name: "Spara" }).click();
    await expect(dialog).toBeHidden();
    const noted = page.getByRole("region", { name: "Uppföljning" });
    await expect(noted.getByText("Elva lampor är uppsatta.")).toBeVisible();
  });

  await test.step("the plan check asks for a goal, which is accepted with a reason", async () => {
    await page.goto(`${server.site}/granskning?rule=no-goal&district=sodermalm`);
    const finding = page.getByRole("article").filter({ hasText: WALK });
    await finding.getByRole("button", { name: /^Godta …/ }).click();
    await page.getByRole("textbox", { name: "Godtas, för att" }).fill("målet sätts efter första vandringen.");
    await page.getByRole("button", { name: "Godta", exact: true }).click();
    await expect(page.getByText("Godtagen.")).toBeVisible();
    await expect(finding).toHaveCount(0);
  });

  await test.step("the plan goes out as a workbook, with all of that", async () => {
    await page.goto(`${server.site}/planer/sodermalm-2026`);
    await page.getByRole("button", { name: "Ladda ner" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("dialog", { name: "Ladda ner" })
        .getByRole("button", { name: "Ladda ner Excel" })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe("sodermalm-2026.xlsx");
    const { sheets } = await readXlsx(new Uint8Array(await readFile(await download.path())));
    const written = JSON.stringify(sheets.map(({ rows }) => rows));
    for (const words of [LAMPS, BINS, WALK, /Elva lampor är uppsatta\./]) expect(written).toMatch(words);
  });
});

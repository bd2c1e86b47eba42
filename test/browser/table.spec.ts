/** The table of measures, as those use it who live by rows; on an installation of its own, for it writes. */
import type { Locator, Page } from "@playwright/test";
import { type OwnServer, startOwnServer } from "./own-server.ts";
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

let server: OwnServer;
test.beforeAll(async () => {
  server = await startOwnServer();
});
test.afterAll(() => server.stop());

const grid = (page: Page): Locator => page.getByRole("grid", { name: "Tabell över åtgärder" });
const row = (page: Page, title: string): Locator =>
  grid(page)
    .getByRole("row")
    .filter({ has: page.getByRole("gridcell", { name: title, exact: true }) });
const cell = (page: Page, title: string, text: string): Locator =>
  row(page, title).getByRole("gridcell", { name: text, exact: true });

async function open(page: Page, search = ""): Promise<void> {
  await page.goto(`${server.site}/atgarder${search}`);
  await expect(grid(page)).toBeVisible();
}

test("the police find what Trafikkontoret leads, and share the view as a link", async ({ page }) => {
  await open(page, "?actor=trafikkontoret&role=lead");
  await expect(page.getByText(/där Trafikkontoret ansvarar/)).toBeVisible();
  const found = await grid(page).getAttribute("aria-rowcount");
  await page.getByLabel("Gruppera efter").selectOption("Plats");
  await expect(grid(page).getByRole("button", { expanded: true }).first()).toBeVisible();
  await grid(page).getByRole("button", { name: "Målår" }).click();
  await page.getByRole("button", { name: "Kolumner" }).click();
  const dialog = page.getByRole("dialog", { name: "Välj kolumner" });
  await dialog.getByText("Stadsdelsområde").click();
  // An open popover brings buttons for screen readers on touch screens, beside its dialog: no landmark.
  await expectAccessible(page, { without: ["region"] });
  await dialog.getByRole("button", { name: "Flytta Plats tidigare" }).click();
  await dialog.getByRole("button", { name: "Klar" }).click();
  await expect(page).toHaveURL(/actor=trafikkontoret.*group=place/);
  const heads = () => grid(page).getByRole("columnheader").allInnerTexts();
  const before = await heads();
  expect(before.slice(1, 3)).toEqual(["Plats", "Åtgärd"]);
  expect(before.at(-1)).toBe("Stadsdelsområde");
  const link = page.url();
  await page.goto("about:blank");
  await page.goto(link);
  await expect(grid(page).getByRole("columnheader", { name: /Målår/ })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  expect(await heads()).toEqual(before);
  expect(Number(await grid(page).getAttribute("aria-rowcount"))).toBeGreaterThan(Number(found));
  await expectAccessibleInAll(page);
});

test("a coordinator sets three rows to done at once, and takes it back at once", async ({ page }) => {
  await open(page, "?district=sodermalm");
  await expectAccessible(page);
  const boxes = grid(page).getByRole("gridcell", { name: /^Välj rad/ });
  const rows = grid(page).getByRole("row");
  const statusOf = (at: number) =>
    rows
      .nth(at + 1)
      .getByRole("gridcell")
      .nth(3);
  const before = await Promise.all([0, 1, 2].map((at) => statusOf(at).textContent()));
  await boxes.first().click();
  await rows
    .nth(3)
    .getByRole("gridcell")
    .first()
    .click({ modifiers: ["Shift"] });
  const bar = page.getByRole("region", { name: "Ändra de valda raderna" });
  await expect(bar.getByText("3 rader valda")).toBeVisible();
  await bar.getByLabel("Sätt status", { exact: true }).selectOption("Borttagen ur planen");
  await expectAccessible(page);
  await bar.getByRole("button", { name: "Sätt på 3 rader" }).click();
  await expect(page.getByText("3 rader ändrade.", { exact: true })).toBeVisible();
  for (const at of [0, 1, 2]) await expect(statusOf(at)).toHaveText("Borttagen ur planen");
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await expect(page.getByText("Ångrat. Allt är som innan.")).toBeVisible();
  for (const [at, status] of before.entries()) await expect(statusOf(at)).toHaveText(status ?? "");
});

test("by keyboard alone one finds a cell, writes in it, hears what is wrong, and undoes", async ({
  page,
  faults,
}) => {
  const title = "Dialog om Ringens centrum";
  await open(page, "?place=skanstull&col=title&col=targetYear&col=status&col=comment");
  await page.getByRole("button", { name: /^Exportera/ }).focus();
  await page.keyboard.press("Tab");
  await expect(
    grid(page)
      .getByRole("gridcell", { name: /^Välj rad/ })
      .first(),
  ).toBeFocused();
  await page.keyboard.press("ArrowRight");
  for (let step = 0; step < 20; step++) {
    if ((await page.locator(":focus").textContent()) === title) break;
    await page.keyboard.press("ArrowDown");
  }
  await expect(page.locator(":focus")).toHaveText(title);
  await page.keyboard.press("End");
  await page.keyboard.press("F2");
  const field = page.getByRole("textbox", { name: `Ändra Kommentar: ${title}` });
  await expect(field).toBeFocused();
  await field.fill("Anna Svensson ringer.");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Kommentar sparades inte" })).toContainText(
    "”Anna Svensson” ser ut som",
  );
  await page.getByRole("button", { name: "Rätta" }).press("Enter");
  await expect(field).toHaveValue("Anna Svensson ringer.");
  await field.fill("Samordnaren ringer.");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Sparat: Kommentar.", { exact: true })).toBeVisible();
  await expect(page.locator(":focus")).toHaveText("Samordnaren ringer.");
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Ångrat. Allt är som innan.")).toBeVisible();
  await expect(row(page, title).getByText("Samordnaren ringer.")).toHaveCount(0);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: `Ändra Status: ${title}` })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator(":focus")).toHaveText("Delvis genomförd");
  // The browser writes every refused request to its console.
  expect(faults.splice(0)).toEqual([expect.stringContaining("422")]);
});

test("two write in the same cell: nothing is lost, and the second one chooses", async ({
  page,
  context,
  faults,
}) => {
  const title = "Dialog om Ringens centrum";
  const search = "?place=skanstull&col=title&col=when";
  await open(page, search);
  const other = await context.newPage();
  // The first page hears of nothing: it is as it was when its reader looked away.
  await page.route("**/api/events*", (route) => route.abort());
  await open(other, search);
  const when = await row(page, title).getByRole("gridcell").nth(2).textContent();
  const write = async (on: Page, words: string) => {
    await row(on, title).getByRole("gridcell").nth(2).dblclick();
    await on.getByRole("textbox", { name: `Ändra När: ${title}` }).fill(words);
    await on.keyboard.press("Enter");
  };
  await row(page, title).getByRole("gridcell").nth(2).dblclick();
  await page.getByRole("textbox", { name: `Ändra När: ${title}` }).fill("Hösten 2026");
  await write(other, "Våren 2026");
  await expect(other.getByText("Sparat: När.", { exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
  const meeting = page.getByRole("dialog");
  await expect(meeting.getByText("Våren 2026")).toBeVisible();
  await expect(meeting.getByText("Hösten 2026")).toBeVisible();
  await expectAccessible(page);
  await meeting.getByRole("button", { name: "Spara den sammanslagna" }).click();
  await expect(cell(page, title, "Hösten 2026")).toBeVisible();
  await expect(page.getByText("Sparat: När.", { exact: true })).toBeVisible();
  await write(page, when ?? "");
  await expect(cell(page, title, when ?? "")).toBeVisible();
  faults.splice(0);
});

test("what is marked is copied as cells, and what is seen is exported as a file", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?place=skanstull&col=title&col=status&sort=title");
  await grid(page)
    .getByRole("gridcell", { name: /^Välj rad/ })
    .first()
    .focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+c");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split(/\r?\n/).map((line) => line.split("\t").length)).toEqual([2, 2]);
  await page.getByRole("button", { name: /^Exportera/ }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Excel-arbetsbok" }).click();
  expect((await download).suggestedFilename()).toMatch(/^atgarder-\d+-atgarder-.*\d{4}-\d\d-\d\d\.xlsx$/);
  await expect(page.getByText(/^Filen atgarder-.* är sparad\.$/)).toBeVisible();
});

test("on paper stands every row, on a phone one card for each, and nothing found is said in words", async ({
  page,
}) => {
  await open(page);
  const all = Number(await grid(page).getAttribute("aria-rowcount"));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main table tr")).toHaveCount(all);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole("article").first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${server.site}/atgarder?place=skanstull&type=social&targetYear=2060`);
  await expect(page.getByText("Inga åtgärder passar filtren")).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Rensa alla" }).last().click();
  await expect(page.getByRole("article").first()).toBeVisible();
});

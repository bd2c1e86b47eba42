/** The overview as one prepares a meeting with it: choosing in a chart, reading it without seeing it, printing it. */
import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

const section = (page: Page, name: string) => page.getByRole("region", { name });
const table = (page: Page, name: string) => page.getByRole("table", { name });
const byDistrict = "Antal åtgärder efter stadsdelsområde och status";

async function open(page: Page, search = ""): Promise<void> {
  await page.goto(`/oversikt${search}`);
  await expect(table(page, byDistrict)).toBeVisible();
}

test("a number in a table filters to just the measures that it counts, and once more shows all again", async ({
  page,
}) => {
  await open(page);
  await expect(page.getByText(/^131 åtgärder/).first()).toBeVisible();
  const link = table(page, byDistrict).getByRole("link", { name: /^Södermalm, Genomförd: \d+ åtgärd/ });
  const count = await link.textContent();
  await link.press("Enter");
  await expect(page).toHaveURL(/\?district=sodermalm&status=done$/);
  await expect(page.getByText(new RegExp(`^${count} åtgärder.*i Södermalm.*genomförd`))).toBeVisible();
  await expect(link).toHaveAttribute("aria-current", "true");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Åtgärder", exact: true }).click();
  await expect(page).toHaveURL(/\/atgarder\?district=sodermalm&status=done/);
  await page.goBack();
  await link.click();
  await expect(page).toHaveURL(/\/oversikt$/);
});

test("choosing in the picture is the same as choosing in its table", async ({ page }) => {
  await open(page);
  const chart = section(page, "Status per stadsdelsområde").locator("svg a");
  await chart.filter({ hasText: /^Skarpnäck, Genomförd: / }).click();
  await expect(page).toHaveURL(/\?district=skarpnack&status=done$/);
  await expect(
    table(page, byDistrict).getByRole("link", { name: /^Skarpnäck, Genomförd: / }),
  ).toHaveAttribute("aria-current", "true");
});

test("causes stand against what meets them, and the rules of the plan check lead to their measures", async ({
  page,
}) => {
  await open(page);
  const causes = section(page, "Orsaker och det som möter dem");
  await expect(causes.getByText(/Orsaker hos platsen möts mest med/)).toBeVisible();
  await causes.getByRole("link", { name: /^Fysisk miljö, Platsen: \d+ åtgärd/ }).click();
  await expect(page).toHaveURL(/type=physical-environment&causeType=place$/);
  await page.goto("/oversikt");
  await section(page, "Öppna iakttagelser")
    .getByRole("link", { name: /^Olika målår för en plats: / })
    .click();
  await expect(page).toHaveURL(/finding=target-years-disagree$/);
});

test("of one plan, the summary says what the plan's own page says", async ({ page }) => {
  await open(page, "?district=skarpnack&year=2025");
  const line = (name: string) =>
    page.getByRole("table", { name: /^Antal problem, orsaker och åtgärder/ }).getByRole("row", { name });
  const cells = async (name: string) =>
    (await line(name).getByRole("cell").allInnerTexts())
      .slice(0, 3)
      .map((text) => text.trim().split("\n")[0]);
  const overview = await cells("Särskilt utsatta brottsoffer");
  await page.goto("/planer/skarpnack-2025");
  await expect(line("brottsoffer")).toBeVisible();
  expect(overview).toEqual(await cells("brottsoffer"));
});

test("a filter that leaves nothing says so, and the way out leads back to the figures", async ({ page }) => {
  await page.goto("/oversikt?at=2040&status=removed");
  await expect(page.getByText("Inga åtgärder passar filtren")).toBeVisible();
  await page.getByRole("button", { name: "Rensa alla" }).last().click();
  await expect(table(page, byDistrict)).toBeVisible();
});

test("keeps nobody out, in any size, light or dark, and says it in English", async ({ page }) => {
  await open(page);
  await expectAccessibleInAll(page);
  await page.goto("/oversikt?lang=en");
  await expect(section(page, "Status by district").getByText(/^Status of the measures: /)).toBeVisible();
});

test("is whole on paper: every section, and none of what only a screen can do", async ({ page }) => {
  await open(page, "?district=sodermalm");
  await page.emulateMedia({ media: "print" });
  await expect(section(page, "Öppna iakttagelser")).toBeVisible();
  await expect(page.getByRole("button", { name: "Skriv ut" })).toBeHidden();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const last = await section(page, "Öppna iakttagelser").boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(height);
  expect(height, "nothing is cut off at the window's edge").toBeGreaterThan(900);
});

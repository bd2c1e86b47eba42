/** The timeline and the year wheel, as those use them who plan a year and follow up several. */
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

const GRID = { name: "Tidslinje, plats för plats" };

test("who plans sees what runs at a place and opens it by keyboard", async ({ page }) => {
  await page.goto("/tid?place=skanstull");
  const grid = page.getByRole("grid", GRID);
  const place = grid.getByRole("rowheader").getByRole("link", { name: "Skanstull" });
  await expect(place).toBeVisible();
  await place.focus();
  await page.keyboard.press("ArrowRight");
  await expect(grid.getByRole("gridcell").first()).toBeFocused();
  const details = page.getByRole("region", { name: "Det som pekas på" });
  await expect(details.getByRole("heading", { name: /Skanstull/ })).toBeVisible();
  await expectAccessibleInAll(page);
  await grid.getByRole("gridcell").first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/plats\/skanstull\?place=skanstull/);
});

test("what does not add up stands beside the place and in a sentence", async ({ page }) => {
  await page.goto("/tid?district=hasselby-vallingby");
  await expect(page.getByText(/säger raderna olika målår\./)).toBeVisible();
  const rows = page.getByRole("grid", GRID).getByRole("row");
  await expect(rows.filter({ hasText: "Raderna säger olika målår" }).first()).toBeVisible();
  await expectAccessible(page);
});

test("the filter is the map's, and the form is in the address", async ({ page }) => {
  await page.goto("/?district=skarpnack");
  await page.getByRole("link", { name: "Tidslinje", exact: true }).click();
  await expect(page).toHaveURL(/\/tid\?district=skarpnack/);
  await page.getByRole("link", { name: "Årshjul" }).click();
  await expect(page).toHaveURL(/form=wheel/);
  await page.reload();
  await expect(page.getByRole("group", { name: /^Årshjul/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Året som det återkommer" })).toBeVisible();
  await page.getByRole("button", { name: "År för år" }).click();
  await expect(page.getByRole("heading", { name: /^Året 20\d\d$/ })).toBeVisible();
  await expectAccessibleInAll(page);
});

test("the wheel's arcs are gone through by keyboard, and lead to what they stand for", async ({ page }) => {
  await page.goto("/tid?district=skarpnack&form=wheel");
  const arcs = page.getByRole("group", { name: /^Årshjul/ }).getByRole("button");
  await arcs.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(arcs.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(arcs.last()).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  const entry = page.getByRole("list", { name: "Årshjulet i ord" }).locator("details").first();
  await expect(entry).toHaveAttribute("open");
  await expect(entry.locator("summary")).toBeFocused();
});

test.describe("for who has nothing against motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("the years are played one by one, until somebody pauses them", async ({ page }) => {
    await page.goto("/tid?at=2025");
    await expect(page.getByRole("slider")).toHaveValue("2025");
    await page.clock.install();
    // Else time goes by itself, too, and on a slow machine a year further.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 5_000);
    await page.getByRole("button", { name: "Spela upp år för år" }).click();
    await page.clock.runFor(1_700);
    await expect(page.getByRole("slider")).toHaveValue("2026");
    await page.clock.runFor(1_700);
    await expect(page.getByRole("slider")).toHaveValue("2027");
    await page.getByRole("button", { name: "Pausa" }).click();
    await page.clock.runFor(20_000);
    await expect(page.getByRole("slider")).toHaveValue("2027");
    await expect(page.getByRole("button", { name: "Spela upp år för år" })).toBeVisible();
  });
});

test("the table says the same as the drawing", async ({ page }) => {
  await page.goto("/tid?place=skanstull&form=table");
  const table = page.getByRole("table", { name: "Åtgärder i tid, plats för plats" });
  await expect(table.getByRole("link", { name: "Skanstull" })).toBeVisible();
  await expectAccessibleInAll(page);
});

test("on a phone the years stand one below the other", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/tid?district=hasselby-vallingby");
  const years = page.getByRole("region", { name: "År för år" });
  await expect(years.getByRole("heading", { name: "2034" })).toBeAttached();
  await expect(years.getByText("Målår för").first()).toBeVisible();
  await expectAccessible(page);
});

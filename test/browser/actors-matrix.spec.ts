/** Actors against places: numbers that filter, keys that lead from one to the next, and the same in words. */
import { expect, expectAccessible, test } from "./page.ts";

test("a number filters, once more takes the filter away, and the measures are one step off", async ({
  page,
}) => {
  await page.goto("/aktorer");
  await page.getByRole("link", { name: "Matris: aktörer och platser" }).click();
  await expect(page).toHaveURL(/vy=matris/);
  const cell = page.getByRole("link", { name: "Trafikkontoret vid Hässelby torg: ansvarar för 3 åtgärder" });
  await cell.click();
  await expect(page).toHaveURL(/place=hasselby-torg/);
  await expect(cell).toHaveAttribute("aria-current", "true");
  await expect(page.getByText(/^3 åtgärder/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Visa åtgärderna" }).click();
  await expect(page).toHaveURL(/\/atgarder\?.*actor=trafikkontoret/);
  await page.goBack();
  await cell.click();
  await expect(page).not.toHaveURL(/actor=/);
});

test("is walked through by the arrow keys, one stop on the way of the tab key", async ({ page }) => {
  await page.goto("/aktorer?vy=matris");
  const grid = page.getByRole("grid", { name: "Åtgärder per aktör och plats" });
  const [first, second] = [grid.getByRole("rowheader").nth(0), grid.getByRole("rowheader").nth(1)];
  await first.getByRole("link").focus();
  await page.keyboard.press("ArrowDown");
  await expect(second.getByRole("link")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await expect(grid.getByRole("row").nth(1).getByRole("gridcell").nth(0).locator("[tabindex]")).toBeFocused();
  await expect(grid.locator("[tabindex='0']")).toHaveCount(1);
});

test("says the same in words, with the units by themselves where one wants them", async ({ page }) => {
  await page.goto("/aktorer?vy=matris&district=hasselby-vallingby");
  await page.getByText("Matrisen i ord").click();
  const told = page.getByRole("listitem").filter({ hasText: /^Trafikkontoret:/ });
  await expect(told).toContainText("Hässelby torg (ansvarar för 3 åtgärder)");
  const police = page.getByRole("rowheader", { name: "Lokalpolisområde Vällingby" });
  await expect(police).toHaveCount(0);
  await page.getByText("Visa enheter och funktioner för sig").click();
  await expect(police).toBeVisible();
});

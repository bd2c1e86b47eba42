/** The command palette and the sheet of shortcuts, by keyboard alone. */
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

test("a few letters lead to a measure, an actor and a view, and do something", async ({ page }) => {
  await page.goto("/aktorer");
  await expect(page.getByRole("heading", { level: 1, name: "Aktörer" })).toBeVisible();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Gå till eller gör något" });
  await expect(palette.getByRole("searchbox")).toBeFocused();
  await expect(palette.getByRole("menuitem", { name: "Översikt" })).toBeVisible();
  await expectAccessibleInAll(page);
  await page.keyboard.type("dialog ringens");
  await expect(palette.getByRole("menuitem", { name: /^Dialog om Ringens centrum/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("trafikkontor");
  await expect(palette.getByRole("menuitem", { name: /^Trafikkontoret/ }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/aktorer\/trafikkontoret/);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("mörkt");
  await expect(palette.getByRole("menuitem")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("in english");
  await expect(palette.getByRole("menuitem", { name: "In English" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("xyzzy");
  await expect(page.getByText("Nothing fits “xyzzy”.")).toBeVisible();
});

test("the sheet tells what the page offers, and single keys can be turned off", async ({ page }) => {
  await page.goto("/atgarder?place=skanstull");
  await expect(page.getByRole("grid", { name: "Tabell över åtgärder" })).toBeVisible();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Kortkommandon" });
  await expect(sheet).toContainText("Visa kortkommandona");
  await expect(sheet).toContainText("Ctrl+Z ångrar det som senast skrevs här.");
  await expectAccessibleInAll(page);
  // A key that belongs to what lies behind does nothing here.
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await sheet.getByText("Kommandon med en enda tangent").click();
  await sheet.getByRole("button", { name: "Klar" }).click();
  await expect(sheet).toBeHidden();
  await page.keyboard.press("?");
  await expect(sheet).toBeHidden();
  await page.reload();
  await page.getByRole("button", { name: "Tangenter" }).click();
  await expect(sheet.getByRole("checkbox")).not.toBeChecked();
  await sheet.getByText("Kommandon med en enda tangent").click();
  await sheet.getByRole("button", { name: "Klar" }).click();
  await page.goto("/om");
  // Loaded is not yet listening.
  await expect(page.getByRole("heading", { level: 1, name: /Om Platsplan/ })).toBeVisible();
  await page.keyboard.press("?");
  await expect(sheet).toBeVisible();
  await expect(sheet).not.toContainText("Ctrl+Z");
});

test("no single key is taken from where one writes", async ({ page }) => {
  await page.goto("/logga-in");
  const field = page.getByLabel("E-postadress");
  await field.click();
  await page.keyboard.type("?/");
  await expect(field).toHaveValue("?/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

import { expect, expectAccessible, test } from "./page.ts";

test("a filter in the address is restored exactly, told in a sentence, and taken away again", async ({
  page,
}) => {
  await page.goto("/?district=sodermalm&status=partly-done");
  const list = page.getByRole("region", { name: "Platser" });
  await expect(list.getByRole("heading", { name: "Södermalm", exact: true })).toBeVisible();
  await expect(list.getByRole("heading", { name: "Skarpnäck", exact: true })).toHaveCount(0);
  await expect(page.getByText(/i Södermalm med status delvis genomförd/)).toBeVisible();
  await page.getByRole("button", { name: "Ta bort filtret Delvis genomförd" }).click();
  await expect(page).toHaveURL(/\/\?district=sodermalm$/);
});

test("choosing filters changes the address, and the back button undoes it", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Filtrera" });
  await dialog.getByText("Hässelby-Vällingby").click();
  await expect(page).toHaveURL(/district=hasselby-vallingby/);
  // An open popover brings buttons for screen readers on touch screens, beside its dialog: no landmark.
  await expectAccessible(page, { without: ["region"] });
  await dialog.getByRole("button", { name: "Visa resultatet" }).click();
  await expect(page.getByText(/^32 åtgärder/)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/^131 åtgärder/)).toBeVisible();
});

test("what Trafikkontoret owes is found by choosing the actor", async ({ page }) => {
  await page.goto("/?actor=trafikkontoret&role=lead");
  const list = page.getByRole("region", { name: "Platser" });
  await expect(page.getByText(/där Trafikkontoret ansvarar/)).toBeVisible();
  await expect(list.getByRole("link", { name: /^Maltesholmstorget/ })).toBeVisible();
  await expect(list.getByRole("link", { name: /^Skanstull/ })).toHaveCount(0);
});

test.describe("the search", () => {
  for (const [written, found] of [
    ["skanstul", "Skanstull"],
    ["bjorns tradgard", "Björns trädgård"],
    ["Hässelby torget", "Hässelby torg"],
  ] as const) {
    test(`finds ${found} when one writes “${written}”, and opens it by keyboard`, async ({ page }) => {
      await page.goto("/");
      const field = page.getByRole("combobox", { name: "Sök plats, åtgärd eller aktör" });
      await expect(field).toBeVisible();
      await page.keyboard.press("/");
      await expect(field).toBeFocused();
      await field.fill(written);
      await expect(page.getByRole("option", { name: new RegExp(found), selected: true })).toBeVisible();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1, name: found })).toBeVisible();
    });
  }

  test("says so when nothing is found", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("combobox", { name: "Sök plats, åtgärd eller aktör" }).fill("xyzzyq");
    await expect(page.getByText(/Inget hittades för ”xyzzyq”/)).toBeVisible();
  });
});

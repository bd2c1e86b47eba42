import { expect, expectAccessible, mapAtRest, test } from "./page.ts";

test.describe("a coordinator at the map", () => {
  test("sees the places of three districts in a list and on the map", async ({ page }) => {
    await page.goto("/");
    const list = page.getByRole("region", { name: "Platser" });
    for (const district of ["Södermalm", "Skarpnäck", "Hässelby-Vällingby"]) {
      await expect(list.getByRole("heading", { name: district, exact: true })).toBeVisible();
    }
    await expect(list.getByRole("link", { name: /^Skanstull/ })).toBeVisible();
    await expect(page.getByText("131 åtgärder")).toBeVisible();
    await mapAtRest(page);
    await expectAccessible(page);
  });

  test("finds Skanstull from the list, reads its chain, and comes back with the browser's back button", async ({
    page,
  }) => {
    await page.goto("/");
    await page
      .getByRole("link", { name: /^Skanstull/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/plats\/skanstull$/);
    await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
    await expect(page.getByRole("link", { name: /Rad 14 i planen/ }).first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toHaveCount(0);
    await page.goForward();
    await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
  });

  test("opens the address of a place cold and sees problem, cause, measures, actors and status", async ({
    page,
  }) => {
    await page.goto("/plats/skanstull");
    const place = page.getByRole("region", { name: "Skanstull" });
    for (const word of ["Problem", "Orsak", "Åtgärder"])
      await expect(place.getByText(word).first()).toBeVisible();
    await expect(place.getByRole("link", { name: /Trygghetssamordnaren/ }).first()).toBeVisible();
    await expect(place.getByText("Delvis genomförd").first()).toBeVisible();
    await expect(page).toHaveTitle("Skanstull – Platsplan");
    await mapAtRest(page);
    await expectAccessible(page);
  });

  test("is told that the rows about Hässelby torg name four different target years", async ({ page }) => {
    await page.goto("/plats/hasselby-torg");
    await expect(page.getByRole("heading", { name: "Raderna i planen säger 4 olika målår" })).toBeVisible();
    for (const year of [2029, 2030, 2033, 2034]) {
      await expect(page.getByRole("link", { name: new RegExp(`^${year}`) }).first()).toBeVisible();
    }
    await expectAccessible(page);
  });

  test("follows a row to where it stands in the plan, and finds it marked there", async ({ page }) => {
    await page.goto("/plats/skanstull");
    await page
      .getByRole("link", { name: /Rad 14 i planen/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/planer\/sodermalm-2024#sodermalm-2024-platser-14$/);
    await expect(page.locator("#sodermalm-2024-platser-14")).toBeInViewport();
  });

  test("gets a page that says so when the address leads to no place", async ({ page, faults }) => {
    await page.goto("/plats/finns-inte");
    await expect(page.getByText("Platsen finns inte")).toBeVisible();
    // The browser itself notes the 404 that the page is about.
    expect(faults.splice(0).every((fault) => fault.includes("404"))).toBe(true);
  });
});

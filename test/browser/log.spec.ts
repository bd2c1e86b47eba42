/** The log for whoever may not read it: the page says so, and lets nobody in. */
import { expect, expectAccessible, expectNoOverflow, test } from "./page.ts";

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${viewport.width} × ${viewport.height}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("asks who has not signed in to do so", async ({ page }) => {
        const response = await page.goto("/installningar/logg");
        expect(response?.status()).toBe(200);
        await expect(page.getByRole("heading", { level: 1, name: "Logg" })).toBeVisible();
        await expect(page.getByText("Logga in för att läsa loggen")).toBeVisible();
        await expect(page.locator("main").getByRole("link", { name: "Logga in" })).toHaveAttribute(
          "href",
          "/logga-in?to=%2Finstallningar%2Flogg",
        );
        await expect(page.getByRole("table")).toHaveCount(0);
        await expectAccessible(page);
        await expectNoOverflow(page);
      });
    });
  }
}

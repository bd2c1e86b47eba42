/** Getting from view to view by the header, on a window that has no room for all of them. */
import { expect, test } from "@playwright/test";

test.use({ viewport: { width: 1024, height: 768 } });

test("every view that has no room in the header is a press away, by keyboard too", async ({ page }) => {
  await page.goto("/");
  const nav = page.getByRole("navigation", { name: "Huvudmeny" });
  await nav.getByRole("link", { name: "Översikt" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const more = page.getByRole("dialog", { name: "Fler vyer" });
  await more.getByRole("link", { name: "Aktörer" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Aktörer" })).toBeVisible();
  await expect(more).toBeHidden();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(1024);
});

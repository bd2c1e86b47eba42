/** What is being written stays while the window is made narrower and wider, as when a tablet is turned. */
import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";

const PHONE = { width: 390, height: 844 };
const TABLET = { width: 768, height: 1024 };
const WIDE = { width: 1440, height: 900 };
const WRITTEN = "Avstämt med fastighetsägaren på plats.";

/** The page has been laid out for the size once its menu has. */
async function turnTo(page: Page, size: typeof WIDE): Promise<void> {
  await page.setViewportSize(size);
  await expect(page.locator("header").getByRole("button", { name: "Meny", includeHidden: true })).toHaveCount(
    size.width < 1_024 ? 1 : 0,
  );
}

test("a measure's form on a place's page stays open with what is written in it", async ({ page }) => {
  await page.goto("/plats/skanstull");
  await page
    .locator("#sodermalm-2024-platser-14")
    .getByRole("button", { name: /^Ändra/ })
    .click();
  const dialog = page.getByRole("dialog", { name: /Ändra åtgärd/ });
  const comment = dialog.getByLabel("Kommentar");
  await comment.fill(WRITTEN);
  for (const size of [PHONE, TABLET, WIDE]) {
    await turnTo(page, size);
    await expect(comment).toHaveValue(WRITTEN);
    await expect(comment).toBeFocused();
  }
  await dialog.getByRole("button", { name: "Avbryt" }).click();
  await expect(dialog).toBeHidden();
  await expect(
    page.locator("#sodermalm-2024-platser-14").getByRole("button", { name: /^Ändra/ }),
  ).toBeFocused();
});

test("a form within a place's page stays with what is written in it, and where one is in it", async ({
  page,
}) => {
  await page.goto("/plats/skanstull");
  await page
    .getByRole("button", { name: /^Anteckna vad som hände här/ })
    .first()
    .click();
  const measured = page.getByLabel("Vad mättes");
  await measured.fill(WRITTEN);
  for (const size of [PHONE, TABLET, WIDE]) {
    await turnTo(page, size);
    await expect(measured).toHaveValue(WRITTEN);
    await expect(measured).toBeFocused();
    await expect(measured).toBeInViewport();
  }
});

test("a measure's form on a plan's page stays open, whether the plan is a table or cards", async ({
  page,
}) => {
  await page.goto("/planer/sodermalm-2024");
  await page
    .getByRole("button", { name: /^Ändra ?: / })
    .first()
    .click();
  const comment = page.getByRole("dialog", { name: /Ändra åtgärd/ }).getByLabel("Kommentar");
  await comment.fill(WRITTEN);
  for (const size of [PHONE, TABLET, WIDE]) {
    await turnTo(page, size);
    await expect(comment).toHaveValue(WRITTEN);
  }
});

/** The line that finds one among many, as quick hands and a phone use it. */
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./page.ts";

const field = (page: Page) => page.getByRole("combobox", { name: "Aktörer" });
const list = (page: Page) => page.getByRole("listbox", { name: "Aktörer" });
const marked = (page: Page) => list(page).getByRole("option", { selected: true });
const taken = (page: Page, name: string) => page.getByRole("button", { name: `Ta bort ${name}` });

test("who writes fast is not waited for: Enter takes what stands first, and one writes on", async ({
  page,
}) => {
  await page.goto("/samverkan");
  for (const [written, name] of [
    ["trafikk", "Trafikkontoret"],
    ["polise", "Polisen"],
  ] as const) {
    await field(page).pressSequentially(written);
    await page.keyboard.press("Enter");
    await expect(taken(page, name)).toBeVisible();
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue("");
    await expect(list(page)).toHaveCount(0);
  }
});

test("the arrows go through the list and around its ends, and Escape shuts it and no more", async ({
  page,
}) => {
  await page.goto("/samverkan");
  await field(page).focus();
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("ArrowDown");
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  const options = list(page).getByRole("option");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await expect(marked(page)).toBeInViewport();
  await expect(field(page)).toHaveAttribute(
    "aria-activedescendant",
    (await marked(page).getAttribute("id")) ?? "",
  );
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(list(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await field(page).fill("xyzzyq");
  await expect(page.getByText("Inget passar till det du har skrivit.")).toBeVisible();
});

test("Escape leaves the dialog around it, and the page may scroll under the list", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Filtrera" });
  await dialog.getByRole("combobox", { name: "Aktör" }).fill("kontoret");
  const options = dialog.getByRole("listbox");
  await expect(options).toBeInViewport({ ratio: 1 });
  await dialog.evaluate((element) => element.parentElement?.scrollBy(0, 40));
  await expect(options).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(dialog).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a touch in the line shows all, and a touch takes one", async ({ page }) => {
    await page.goto("/samverkan");
    await field(page).tap();
    await expect(marked(page), "nothing is marked that nobody has looked for").toHaveCount(0);
    const police = list(page).getByRole("option", { name: "Polisen", exact: true });
    await police.scrollIntoViewIfNeeded();
    const height = await police.evaluate((element) => element.getBoundingClientRect().height);
    expect(height).toBeGreaterThanOrEqual(44);
    await police.tap();
    await expect(taken(page, "Polisen")).toBeVisible();
    await expect(list(page)).toHaveCount(0);
  });
});

/** Light and dark: the system's, for as long as the page is open, until a person has chosen. */
import type { Page } from "@playwright/test";
import { expect, mapAtRest, test } from "./page.ts";

/** How light the middle of the map is, from 0 to 255: read from what is seen, by a page that shows the picture alone. */
async function lightness(page: Page): Promise<number> {
  const box = await page.locator("canvas.maplibregl-canvas").last().boundingBox();
  if (box === null) throw new Error("There is no map to be seen");
  const clip = { x: box.x + box.width * 0.2, y: box.y + box.height * 0.2, width: 160, height: 120 };
  const picture = (await page.screenshot({ clip })).toString("base64");
  const beside = await page.context().newPage();
  const read = await beside.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: 160, height: 120 });
    const pen = canvas.getContext("2d");
    pen?.drawImage(image, 0, 0);
    const data = [...(pen?.getImageData(0, 0, 160, 120).data ?? [])].filter((_, at) => at % 4 !== 3);
    return data.reduce((sum, value) => sum + value, 0) / data.length;
  }, `data:image/png;base64,${picture}`);
  await beside.close();
  return read;
}

/** Tried again for a while: when it is made anew, there is for a moment no map to look at. */
const expectMap = (page: Page, look: "light" | "dark") =>
  expect(async () => {
    const value = await lightness(page);
    if (look === "dark") expect(value).toBeLessThan(96);
    else expect(value).toBeGreaterThan(160);
  }).toPass({ timeout: 30_000 });

const theme = (page: Page) => page.locator("html");

test("an open page follows the system from light to dark and back, and its map with it", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/plats/skanstull");
  await mapAtRest(page);
  await expect(theme(page)).toHaveAttribute("data-theme", "light");
  await expectMap(page, "light");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(theme(page)).toHaveAttribute("data-theme", "dark");
  await expectMap(page, "dark");
  await mapAtRest(page);
  await page.emulateMedia({ colorScheme: "light" });
  await expect(theme(page)).toHaveAttribute("data-theme", "light");
  await expectMap(page, "light");
});

test("a page without a map follows, too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/om");
  await expect(page.getByRole("button", { name: "Ljust läge" })).toBeVisible();
  await page.emulateMedia({ colorScheme: "light" });
  await expect(page.getByRole("button", { name: "Mörkt läge" })).toBeVisible();
});

test("the map that is drawn on follows with the outline that is on it", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/plats/skanstull");
  await mapAtRest(page);
  await page.getByRole("button", { name: "Ändra platsen" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator("[data-map-state='idle']")).toBeAttached({ timeout: 60_000 });
  await page.emulateMedia({ colorScheme: "dark" });
  await expectMap(page, "dark");
  await expect(dialog.locator("[data-map-state='idle']")).toBeAttached({ timeout: 60_000 });
});

test("a theme that is chosen stands, whatever the system does, in other tabs too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/om");
  const other = await page.context().newPage();
  await other.emulateMedia({ colorScheme: "light" });
  await other.goto("/om");
  await page.getByRole("button", { name: "Mörkt läge" }).click();
  await expect(theme(page)).toHaveAttribute("data-theme", "dark");
  await expect(theme(other)).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.getByRole("button", { name: "Ljust läge" }).click();
  await page.emulateMedia({ colorScheme: "light" });
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(theme(page)).toHaveAttribute("data-theme", "light");
});

/** What every browser test starts from: a page whose faults fail the test, and the accessibility check. */
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/** A page that has written an error to its console, or thrown one, is broken, whatever else it shows. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      page.on("pageerror", (error) => faults.push(String(error)));
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Finds nothing that keeps someone out (WCAG 2.2 A and AA, and axe's good practice). */
export async function expectAccessible(
  page: Page,
  { without = [] }: { without?: string[] } = {},
): Promise<void> {
  // What is still arriving is neither what one sees nor what one will see.
  await page.waitForLoadState("networkidle");
  const { violations } = await new AxeBuilder({ page })
    // React Aria's voice for screen readers: spoken, never seen, and by design outside all landmarks.
    .exclude("[data-live-announcer]")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .disableRules(without)
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
  expect(told).toEqual([]);
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** The same for the view as it stands, light and dark, wide and narrow. */
export async function expectAccessibleInAll(page: Page, options?: { without: string[] }): Promise<void> {
  for (const theme of ["dark", "light"]) {
    await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      // Looked at once it has been drawn anew.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      await expectAccessible(page, options);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, "nothing sticks out sideways").toBeLessThanOrEqual(0);
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Waits until the map has drawn its places and everything has come to rest. */
export async function mapAtRest(page: Page): Promise<void> {
  await expect(page.locator("[data-map-state='idle']")).toBeAttached({ timeout: 60_000 });
}

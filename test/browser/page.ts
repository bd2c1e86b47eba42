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
      // What the page's own policy forbids and somebody tries all the same: only some browsers tell.
      await page.addInitScript(() => {
        addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
          reportError(new Error(`${violatedDirective} forbids ${blockedURI} (${sourceFile})`)),
        );
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** The rules that a theme can break; all others see the same page in both. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

interface Rules {
  /** Rules that are not asked. */
  without?: readonly string[];
  /** Nothing but these. */
  only?: readonly string[];
}

/** Finds nothing that keeps someone out (WCAG 2.2 A and AA, and axe's good practice). */
export async function expectAccessible(page: Page, { without = [], only }: Rules = {}): Promise<void> {
  // What is still arriving is neither what one sees nor what one will see.
  await page.waitForLoadState("networkidle");
  const axe = new AxeBuilder({ page })
    // In the page itself: the other way carries every finding into an empty page to sum them up, which takes
    // longer than finding them. The rules and frames of one's own site are the same.
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    // React Aria's voice for screen readers: spoken, never seen, and by design outside all landmarks.
    .exclude("[data-live-announcer]");
  const { violations } = await (only === undefined
    ? axe
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .disableRules([...without])
    : axe.withRules([...only])
  ).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
  expect(told).toEqual([]);
}

interface Size {
  width: number;
  height: number;
}

const WIDE = { width: 1440, height: 900 };
const TABLET = { width: 768, height: 1024 };
const PHONE = { width: 390, height: 844 };
export const EVERY_SIZE: readonly Size[] = [WIDE, TABLET, PHONE];

interface Looks extends Pick<Rules, "without"> {
  /** The first is what the page is left in. */
  sizes?: readonly Size[];
  /** Waits for what the view is to show in a size. */
  ready?: (size: Size) => Promise<void>;
}

/** Nothing sticks out sideways. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const [overflow, width] = await page.evaluate(() => [
    document.documentElement.scrollWidth - innerWidth,
    innerWidth,
  ]);
  expect(overflow, `nothing sticks out sideways at ${width}`).toBeLessThanOrEqual(0);
}

/** Neither keeps anyone out nor sticks out, in the theme that it is in. */
export async function expectAccessibleAt(page: Page, sizes: readonly Size[]): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await expectNoOverflow(page);
  }
}

/** Pages that are as they are for everyone: dark and light, wide and narrow. */
export function testForEveryone(
  site: () => string,
  pages: readonly { path: string; heading: string }[],
): void {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const { path, heading } of pages) {
      test(`${path}, ${colorScheme}, keeps nobody out, wide and narrow`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${site()}${path}`);
        await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
        await expectAccessibleAt(page, [WIDE, PHONE]);
      });
    }
  }
}

/** The same for the view as it stands, dark and light, wide and narrow. */
export async function expectAccessibleInAll(
  page: Page,
  { without = [], sizes = [WIDE, PHONE], ready }: Looks = {},
): Promise<void> {
  const looks = [
    { theme: "dark", order: sizes, rules: { only: OF_COLOUR.filter((rule) => !without.includes(rule)) } },
    // On the way back: what was laid out last stands already.
    { theme: "light", order: sizes.toReversed(), rules: { without } },
  ];
  for (const { theme, order, rules } of looks) {
    await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
    for (const size of order) {
      await page.setViewportSize(size);
      // Looked at once it has been drawn anew.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      await ready?.(size);
      await expectAccessible(page, rules);
      await expectNoOverflow(page);
    }
  }
}

/** Waits until the map has drawn its places and everything has come to rest. */
export async function mapAtRest(page: Page): Promise<void> {
  await expect(page.locator("[data-map-state='idle']")).toBeAttached({ timeout: 60_000 });
}

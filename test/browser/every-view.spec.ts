/** Every view in every size and theme: nothing keeps anyone out, nothing sticks out, both languages are whole. */
import { expect, expectAccessible, mapAtRest, test } from "./page.ts";

const VIEWS = [
  { path: "/", heading: "Platser", map: true },
  { path: "/plats/skanstull", heading: "Skanstull", map: true },
  { path: "/plats/hasselby-torg", heading: "Hässelby torg", map: true },
  { path: "/atgarder", heading: "Åtgärder", map: false },
  { path: "/tid", heading: "Tidslinje", map: false },
  { path: "/oversikt", heading: "Översikt", map: false },
  { path: "/mote", heading: "Möte", map: false },
  { path: "/mote/arsslut", heading: "Årsslut", map: false },
  { path: "/samverkan", heading: "Samverkan", map: false },
  { path: "/samverkan?actor=polisen&actor=trafikkontoret", heading: "Samverkan", map: true },
  { path: "/andrat", heading: "Ändrat sedan sist", map: false },
  { path: "/planer", heading: "Planer", map: false },
  { path: "/planer/ny", heading: "Läs in en plan", map: false },
  { path: "/planer/sodermalm-2024", heading: /Södermalm/, map: false },
  { path: "/granskning", heading: "Granskning", map: false },
  { path: "/osant", heading: "Osända ändringar", map: false },
  { path: "/aktorer", heading: "Aktörer", map: false },
  { path: "/aktorer?vy=matris", heading: "Aktörer och platser", map: false },
  { path: "/aktorer/trafikkontoret", heading: "Trafikkontoret", map: false },
  { path: "/installningar/aktorer", heading: "Aktörer och skrivsätt", map: false },
  { path: "/om", heading: /Om Platsplan/, map: false },
  { path: "/finns-inte", heading: "Sidan finns inte", map: false },
] as const;

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
] as const;

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of SIZES) {
    test.describe(`${viewport.width} × ${viewport.height}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      for (const view of VIEWS) {
        test(`${view.path} is readable and accessible`, async ({ page, faults }) => {
          await page.goto(view.path);
          await expect(page.getByRole("heading", { level: 1, name: view.heading })).toBeAttached();
          if (view.map) await mapAtRest(page);
          await expectAccessible(page);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, "nothing sticks out sideways").toBeLessThanOrEqual(0);
          if (view.path === "/finns-inte")
            expect(faults.splice(0).every((fault) => fault.includes("404"))).toBe(true);
        });
      }
    });
  }
}

test("English is one click away, stays in the address and on the next page", async ({ page }) => {
  await page.goto("/plats/skanstull");
  await page.getByRole("link", { name: "In English" }).click();
  await expect(page).toHaveURL(/lang=en/);
  await expect(page.getByRole("heading", { name: "Who and when" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Plans" })).toBeVisible();
});

test("the chosen theme is remembered", async ({ page }) => {
  await page.goto("/om");
  await page.getByRole("button", { name: "Mörkt läge" }).click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

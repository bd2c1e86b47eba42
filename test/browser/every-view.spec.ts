/** Every view in every size and theme: nothing keeps anyone out, nothing sticks out, both languages are whole. */
import { EVERY_SIZE, expect, expectAccessibleInAll, mapAtRest, test } from "./page.ts";

const VIEWS = [
  { path: "/", heading: "Platser", map: true },
  { path: "/plats/skanstull", heading: "Skanstull", map: true },
  { path: "/plats/hasselby-torg", heading: "Hässelby torg", map: true },
  { path: "/plats/skanstull/blad", heading: "Blad: Skanstull", map: false },
  { path: "/blad?district=skarpnack", heading: /^Blad: Platser och åtgärder/, map: false },
  { path: "/atgarder", heading: "Åtgärder", map: false },
  { path: "/tid", heading: "Tidslinje", map: false },
  { path: "/oversikt", heading: "Översikt", map: false },
  { path: "/mote", heading: "Möte", map: false },
  { path: "/mote/arsslut", heading: "Årsslut", map: false },
  { path: "/samverkan", heading: "Samverkan", map: false },
  { path: "/samverkan?actor=polisen&actor=trafikkontoret", heading: "Samverkan", map: true },
  { path: "/presentation", heading: "Presentation", map: false },
  { path: "/andrat", heading: "Ändrat sedan sist", map: false },
  { path: "/planer", heading: "Planer", map: false },
  { path: "/planer/ny", heading: "Läs in en plan", map: false },
  { path: "/planer/sodermalm-2024", heading: /Södermalm/, map: false },
  { path: "/granskning", heading: "Granskning", map: false },
  { path: "/publicera", heading: "Publicera", map: false },
  { path: "/publicera/sodermalm", heading: "Publicera Södermalm", map: true },
  { path: "/inkommet", heading: "Inkommet", map: false },
  { path: "/osant", heading: "Osända ändringar", map: false },
  { path: "/aktorer", heading: "Aktörer", map: false },
  { path: "/aktorer?vy=matris", heading: "Aktörer och platser", map: false },
  { path: "/aktorer/trafikkontoret", heading: "Trafikkontoret", map: false },
  { path: "/installningar/aktorer", heading: "Aktörer och skrivsätt", map: false },
  { path: "/forskning", heading: "Vad forskningen säger", map: false },
  { path: "/forskning?slag=communication", heading: "Vad forskningen säger", map: false },
  { path: "/om", heading: /Om Platsplan/, map: false },
  { path: "/finns-inte", heading: "Sidan finns inte", map: false },
] as const;

test.describe("in every size and theme", () => {
  // Fetched once, by who prefers dark; all other tests come in the light.
  test.use({ colorScheme: "dark" });
  for (const view of VIEWS) {
    test(`${view.path} is readable and accessible`, async ({ page, faults }) => {
      await page.goto(view.path);
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await expectAccessibleInAll(page, {
        sizes: EVERY_SIZE,
        ready: async ({ width }) => {
          // By its menu one sees that the page has been laid out for the size.
          await expect(page.getByRole("button", { name: "Meny" })).toBeVisible({ visible: width < 1_024 });
          await expect(page.getByRole("heading", { level: 1, name: view.heading })).toBeAttached();
          if (view.map) await mapAtRest(page);
        },
      });
      if (view.path === "/finns-inte")
        expect(faults.splice(0).every((fault) => fault.includes("404"))).toBe(true);
    });
  }
});

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

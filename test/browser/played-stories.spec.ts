/** A story's web file, opened from a folder on a machine without a network. */
import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { APIRequestContext, Page, TestInfo } from "@playwright/test";
import { expect, expectAccessible, expectNoOverflow, test } from "./page.ts";

const ofEvery = () => ({
  id: randomUUID(),
  isHidden: false,
  look: null,
  notes: "Säg att parken röjs i maj.",
  answers: [],
});
const ofMeasures = { filter: {}, year: null };
const STORY = {
  district: "sodermalm",
  title: "Trygghet vid Skanstull",
  audience: "public",
  language: "sv",
  textSize: "normal",
  slides: [
    { kind: "opening", ...ofEvery(), lead: null },
    { kind: "place", ...ofEvery(), ...ofMeasures, place: "skanstull", voices: ["Det är mörkt."] },
    { kind: "place", ...ofEvery(), ...ofMeasures, place: "bjorns-tradgard", voices: [] },
    { kind: "timeline", ...ofEvery(), ...ofMeasures },
    { kind: "heard", ...ofEvery(), text: null },
  ],
  questions: [],
};

/** The address of the file as it lies in a folder. */
async function takenOut(request: APIRequestContext, testInfo: TestInfo, part: object = {}): Promise<string> {
  const made = await request.post("/api/stories", { data: { ...STORY, ...part } });
  expect(made.status()).toBe(200);
  const { story } = await made.json();
  const file = await request.get(`/api/stories/${story.id}/files/html`);
  expect(file.status()).toBe(200);
  const path = testInfo.outputPath("presentation.html");
  await writeFile(path, await file.body());
  return pathToFileURL(path).href;
}

/** What leaves the machine, or would. */
function leaving(page: Page): string[] {
  const addresses: string[] = [];
  page.on("request", (one) => {
    if (!/^(?:file|blob|data):/.test(one.url())) addresses.push(one.url());
  });
  return addresses;
}

const slide = (page: Page, name: string) => page.getByRole("heading", { level: 2, name, exact: true });
/** How long the map's scale bar is, in words. */
const scale = (page: Page) => page.locator(".maplibregl-ctrl-scale");
const atRest = (page: Page) =>
  expect(page.locator("[data-map-state='idle']")).toBeAttached({ timeout: 60_000 });

test("plays from a folder: the map moves, keys turn the slides, and nothing leaves the machine", async ({
  page,
  request,
  context,
}, testInfo) => {
  const address = await takenOut(request, testInfo);
  await context.setOffline(true);
  const left = leaving(page);
  await page.goto(address);
  await expect(slide(page, STORY.title)).toBeVisible();
  await atRest(page);
  await expect(
    page.getByText("© OpenStreetMap contributors, Stockholms stad", { exact: true }),
  ).toBeVisible();
  const far = await scale(page).textContent();

  await page.keyboard.press("ArrowRight");
  await expect(slide(page, "Skanstull")).toBeVisible();
  await expect(slide(page, STORY.title)).toBeHidden();
  await expect(page.getByRole("status")).toHaveText(/^Bild 2 av \d+: Skanstull$/);
  await expect(page).toHaveURL(/#bild-2$/);
  await expect(scale(page)).not.toHaveText(far ?? "");
  await atRest(page);
  const near = await scale(page).textContent();
  await page.getByRole("button", { name: "Längre bort" }).click();
  await expect(scale(page)).not.toHaveText(near ?? "");

  await page.keyboard.press("b");
  await expect(page.getByRole("status")).toHaveText("Skärmen är svart.");
  await page.keyboard.press("End");
  await expect(slide(page, "Så kan du påverka")).toBeVisible();
  await page.keyboard.press("PageUp");
  await expect(slide(page, "När det görs")).toBeVisible();
  await page.keyboard.press("Home");
  await expect(slide(page, STORY.title)).toBeVisible();
  await expect(scale(page)).toHaveText(far ?? "");
  await atRest(page);

  // Skanstull lies in the lower part of the map, in its middle.
  const box = await page.locator(".live").boundingBox();
  if (box === null) throw new Error("The map is not seen");
  await page.mouse.click(box.x + box.width * 0.52, box.y + box.height * 0.76);
  await expect(slide(page, "Skanstull")).toBeVisible();

  await page.getByRole("button", { name: "Läs som text" }).click();
  await expect(slide(page, STORY.title)).toBeVisible();
  await expect(slide(page, "Så kan du påverka")).toBeVisible();
  await page.getByRole("button", { name: "Visa som bilder" }).click();
  await expect(slide(page, STORY.title)).toBeHidden();
  await expect(page.getByText("röjs i maj")).toHaveCount(0);
  expect(left).toEqual([]);
});

/** How large the smallest of what a slide says is, in CSS pixels, without what tells its source. */
const smallest = (page: Page) =>
  page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll("article :is(h1, h2, p, li, td, th), .slide :is(h2, p, li, td, th)")]
        .filter(
          (one) =>
            one.checkVisibility() && one.closest(".source, .sr-only, thead, [data-map-state]") === null,
        )
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    ),
  );

test("on a phone held upright, the slides are read like any page: from the file and in the app", async ({
  page,
  request,
}, testInfo) => {
  const upright = { width: 390, height: 844 };
  await page.setViewportSize(upright);
  await page.goto(await takenOut(request, testInfo));
  await expect(slide(page, STORY.title)).toBeVisible();
  for (const at of [2, 3, 4]) {
    await page.keyboard.press("PageDown");
    await expect(page).toHaveURL(new RegExp(`#bild-${at}$`));
    expect(await smallest(page)).toBeGreaterThanOrEqual(14);
  }

  const made = await request.post("/api/stories", { data: STORY });
  const { story } = await made.json();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/presentation/${story.id}/visa?bild=2`);
  await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
  await atRest(page);
  const wide = await scale(page).textContent();
  await page.setViewportSize(upright);
  // The map is looked at anew: the whole place is to be seen in less room, too.
  await expect(scale(page)).not.toHaveText(wide ?? "");
  expect(await smallest(page)).toBeGreaterThanOrEqual(14);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`keeps nobody out, ${colorScheme}: as slides and as a text, wide and narrow`, async ({
    page,
    request,
  }, testInfo) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(await takenOut(request, testInfo, { textSize: "largest" }));
    for (const size of [
      { width: 1440, height: 900 },
      { width: 768, height: 1024 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await page.keyboard.press("Home");
      for (const heading of [STORY.title, "Skanstull"]) {
        await expect(slide(page, heading)).toBeVisible();
        await atRest(page);
        await expectAccessible(page);
        await page.keyboard.press("PageDown");
      }
      // The table, in the largest type.
      await expect(page.getByText("Det görs här").last()).toBeAttached();
      await expectAccessible(page);
      await page.getByRole("button", { name: "Läs som text" }).click();
      await expect(slide(page, "Så kan du påverka")).toBeVisible();
      await expectAccessible(page);
      await expectNoOverflow(page);
      await page.getByRole("button", { name: "Visa som bilder" }).click();
    }
  });
}

test("without a script it is read from top to bottom, with drawn maps", async ({
  browser,
  request,
}, testInfo) => {
  const address = await takenOut(request, testInfo);
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1, name: STORY.title })).toBeVisible();
  for (const name of ["Björns trädgård", "När det görs", "Så kan du påverka"])
    await expect(slide(page, name).first()).toBeVisible();
  await expect(page.getByRole("img", { name: "Karta där Skanstull är utmärkt." })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Vem gör det" }).first()).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  await page.getByRole("link", { name: "Så kan du påverka" }).click();
  await expect(slide(page, "Så kan du påverka")).toBeInViewport();
  await context.close();
});

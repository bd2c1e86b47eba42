/** The public site as everyone meets it: without a script and with one, on a phone, in a frame, on paper. */

import { openFramingSite } from "./other-site.ts";
import { type OwnServer, startOwnServer } from "./own-server.ts";
import { expect, test, testForEveryone } from "./page.ts";
import { publishInFolder } from "./published-folder.ts";

let server: OwnServer;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startOwnServer({ prepare: publishInFolder });
});
test.afterAll(() => server.stop());

const PAGES = [
  { path: "/offentligt", heading: "Vad görs på platserna?" },
  { path: "/offentligt/sodermalm", heading: "Södermalm: vad görs på platserna?" },
  { path: "/offentligt/sodermalm?sprak=latt", heading: "Södermalm: vad gör vi på platserna?" },
  { path: "/offentligt/sodermalm/plats/medborgarplatsen?sprak=en", heading: "Medborgarplatsen" },
];
testForEveryone(() => server.site, PAGES);

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("every place is drawn with its number, which leads to it in the list, and from there to its page", async ({
    page,
  }) => {
    await page.goto(`${server.site}/offentligt/sodermalm`);
    const map = page.getByRole("group", { name: "Karta över platserna" });
    await expect(map.getByRole("link")).toHaveCount(15);
    await map.getByRole("link", { name: "12. Skanstull" }).click();
    await expect(page).toHaveURL(/#plats-skanstull$/);
    await page.getByRole("region", { name: "Platser" }).getByRole("link", { name: "Skanstull" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
    await expect(page.getByText("Gångtunneln målas ljus och städas varje dag.")).toBeVisible();
    await page.getByRole("link", { name: "Alla platser i Södermalm" }).click();
    await expect(page.getByRole("table", { name: "Åtgärderna plats för plats i Södermalm" })).toBeVisible();
  });

  test("the language is chosen by a link and stays on the way", async ({ page }) => {
    await page.goto(`${server.site}/offentligt/sodermalm/plats/medborgarplatsen`);
    await page.getByRole("link", { name: "Lätt svenska" }).click();
    await expect(page.getByText("Vi sätter upp nya lampor på torget.")).toBeVisible();
    await expect(page.getByText("En människa har läst texten").first()).toBeVisible();
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("link", { name: "All places in Södermalm" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/what is being done/);
  });

  test("who comes by keyboard skips to the content first", async ({ page }) => {
    await page.goto(`${server.site}/offentligt/sodermalm`);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Hoppa till innehållet" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
  });
});

test.describe("with a script", () => {
  test("the map comes alive, and list and map choose each other", async ({ page }) => {
    await page.goto(`${server.site}/offentligt/sodermalm`);
    const map = page.locator("[data-map][data-state='live']");
    await expect(map).toBeAttached({ timeout: 60_000 });
    // The drawing lies under the map, and has the large park at nearly the same spot.
    const park = page.locator("svg .area").nth(13);
    const box = await park.boundingBox();
    if (box === null) throw new Error("The park has no box");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page).toHaveURL(/#plats-tantolunden$/);
    await expect(page.locator(".places :target")).toContainText("Tantolunden");
    await expect(page.locator("#plats-tantolunden")).toBeInViewport();
  });

  test("nothing is fetched from anybody else, and no cookie is set", async ({ page, context }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    await page.goto(`${server.site}/offentligt/sodermalm/plats/skanstull`);
    await expect(page.locator("[data-map][data-state='live']")).toBeAttached({ timeout: 60_000 });
    // What the map makes itself (blob:) has no origin of its own.
    expect(new Set(asked.filter((origin) => origin !== "null"))).toEqual(new Set([server.site]));
    expect(await context.cookies()).toEqual([]);
  });
});

test("the code that the page gives shows it in a frame of another site", async ({ page }) => {
  await page.goto(`${server.site}/offentligt/sodermalm`);
  const code = await page.getByRole("textbox", { name: "Kod att klistra in" }).inputValue();
  const other = await openFramingSite(code);
  try {
    await page.goto(other.address);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1, name: /Södermalm/ })).toBeVisible();
    await frame.getByRole("region", { name: "Platser" }).getByRole("link", { name: "Slussen" }).click();
    await expect(frame.getByRole("heading", { level: 1, name: "Slussen" })).toBeVisible();
  } finally {
    await other.close();
  }
});

test("no other page of the installation is shown in a frame", async ({ page, faults }) => {
  const other = await openFramingSite(
    `<iframe src="${server.site}/offentligt/sodermalm" title="x"></iframe>`,
  );
  try {
    await page.goto(other.address);
    await expect.poll(() => faults.splice(0).join()).toContain("frame");
    await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveCount(0);
  } finally {
    await other.close();
  }
});

test("on paper stand the drawing, the list and the whole table", async ({ page }) => {
  await page.goto(`${server.site}/offentligt/sodermalm`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Språk" })).toBeHidden();
});

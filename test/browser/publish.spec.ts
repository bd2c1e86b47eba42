/** Two people publish Södermalm: one word is refused, one approves, and a version is taken down again. */
import type { Page } from "@playwright/test";
import { type ADMIN, becomeAdministrator, heading, signIn } from "./access.ts";
import { type OwnServer, startOwnServer } from "./own-server.ts";
import { expect, expectAccessible, expectAccessibleInAll, mapAtRest, test } from "./page.ts";

test.describe.configure({ mode: "serial" });

const ONE = { email: "en@stad.example", name: "Publicist ett", password: "gröna moln vandrar sakta" };
const OTHER = { email: "tva@stad.example", name: "Publicist två", password: "blå stenar sover länge" };
const EDITOR = { email: "tre@stad.example", name: "Redaktör", password: "röda lampor lyser stilla" };
const MEASURE = "Gemensamma utsättningar varje vecka";

let server: OwnServer;

/** Somebody with a role in Södermalm, with an account of their own. */
async function invite(
  admin: Page,
  page: Page,
  { email, name, password }: typeof ONE,
  role: "publisher" | "editor",
): Promise<void> {
  const headers = { origin: server.site };
  const invited = await admin.request.post(`${server.site}/api/people`, {
    headers,
    data: { email, name, district: "sodermalm", grants: [{ role, actor: null }] },
  });
  const { link } = (await invited.json()) as { link: { url: string } };
  const token = new URL(link.url).hash.slice(1);
  const welcomed = await page.request.post(`${server.site}/api/welcome`, {
    headers,
    data: { token, password },
  });
  expect(welcomed.status()).toBe(204);
}

test.beforeAll(async ({ browser }) => {
  server = await startOwnServer();
  const admin = await browser.newPage();
  await becomeAdministrator(admin, server);
  for (const someone of [ONE, OTHER, EDITOR]) {
    const context = await browser.newContext();
    await invite(admin, await context.newPage(), someone, someone === EDITOR ? "editor" : "publisher");
    await context.close();
  }
  await admin.close();
});
test.afterAll(() => server.stop());

const item = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name, exact: true }) });
const open = async (page: Page, someone: typeof ADMIN) => {
  await signIn(page, server.site, someone);
  await page.goto(`${server.site}/publicera/sodermalm`);
  await expect(heading(page, "Publicera Södermalm")).toBeVisible();
};

test("a publisher finds the district, and that nothing of it has been published", async ({ page }) => {
  await signIn(page, server.site, ONE);
  await page.goto(`${server.site}/publicera`);
  await expect(page.getByText("Aldrig publicerad")).toBeVisible();
  await expectAccessibleInAll(page);
  await page.getByRole("link", { name: "Södermalm" }).click();
  await expect(heading(page, "Publicera Södermalm")).toBeVisible();
});

test("the preview tells what stays inside, by which rule and in which words", async ({ page }) => {
  await open(page, ONE);
  const others = page.getByRole("group").filter({ hasText: "Bara fliken om platser" });
  await expect(others).toHaveCount(1);
  const meetings = item(page, MEASURE);
  await expect(meetings.locator("del").first()).toContainText("utsättningar");
  await expect(meetings).toContainText("Hur polis och vakter arbetar stannar mellan dem.");
  await expect(meetings).toContainText("Inget");
  await mapAtRest(page);
  await expectAccessible(page);
  await page.getByLabel("Bara det som stannar inne").check();
  await expect(meetings).toBeVisible();
  await expect(page.getByText("Delar:").first()).toBeVisible();
});

test("a word that may not go out is refused with the reason; other words are taken, and proposed", async ({
  page,
}) => {
  await open(page, ONE);
  await item(page, MEASURE).getByRole("button", { name: "Skriv om" }).click();
  const text = page.getByLabel("Det här står i stället");
  await text.fill("Utsättningar på fredagar");
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(text).toHaveAccessibleDescription(/Inga tider|Inget om arbetssätt/);
  await expect(text).toBeFocused();
  await expectAccessible(page);
  await text.fill("Gemensam planering varje vecka");
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(item(page, MEASURE)).toContainText("Gemensam planering varje vecka");
  await page.getByRole("button", { name: "Föreslå publicering" }).click();
  await expect(page.getByText("En annan person, med ett eget konto")).toBeVisible();
  await expect(page.getByRole("button", { name: "Godkänn och publicera" })).toHaveCount(0);
  expect((await page.request.get(`${server.site}/api/public/sodermalm`)).status()).toBe(404);
});

test("another person reads what it changes, and approves exactly that", async ({ page }) => {
  await open(page, OTHER);
  await page.getByRole("button", { name: "Vad förslaget ändrar" }).click();
  await expect(page.getByText("howToBeHeard.sv")).toBeVisible();
  await page.getByRole("button", { name: "Godkänn och publicera" }).click();
  await expect(page.getByRole("heading", { level: 3, name: /^Version 1/ })).toBeVisible();
  await expect(page.getByText("Föreslagen av Publicist ett, godkänd av Publicist två")).toBeVisible();
  await expect(page.getByText("Det som är publicerat är likadant som det här.")).toBeVisible();
  const published = await (await page.request.get(`${server.site}/api/public/sodermalm`)).text();
  expect(published).toContain("Gemensam planering varje vecka");
  expect(published).not.toMatch(/utsättningar|drogscen|Publicist/i);
});

test("it is taken down with a reason, and is gone for everyone at once; the way back is there", async ({
  page,
}) => {
  await open(page, ONE);
  await page.getByRole("button", { name: /^Dra tillbaka ?: Version 1$/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Varför?").fill("Ett fel i texten.");
  await dialog.getByRole("button", { name: "Dra tillbaka" }).click();
  await expect(page.getByText("Ett fel i texten.")).toBeVisible();
  expect((await page.request.get(`${server.site}/api/public/sodermalm`)).status()).toBe(404);
  await page.getByRole("button", { name: /^Lägg tillbaka ?: Version 1$/ }).click();
  await expect(page.getByRole("button", { name: /^Dra tillbaka ?: Version 1$/ })).toBeVisible();
  expect((await page.request.get(`${server.site}/api/public/sodermalm`)).status()).toBe(200);
});

test("an outline that may follow a house is answered for before anything is proposed", async ({ page }) => {
  await signIn(page, server.site, EDITOR);
  const headers = { origin: server.site };
  const address = `${server.site}/api/places/bjorns-tradgard`;
  const { place } = (await (await page.request.get(address)).json()) as {
    place: { properties: { version: number } };
  };
  const changed = await page.request.patch(address, {
    headers: { ...headers, "if-match": `"${place.properties.version}"` },
    data: { kind: "hub", reason: "Så är det." },
  });
  expect(changed.status()).toBe(200);
  await page.context().clearCookies();

  await open(page, ONE);
  await expect(page.getByRole("button", { name: "Föreslå publicering" })).toHaveCount(0);
  await page.getByRole("link", { name: "Till konturerna" }).click();
  const asked = item(page, "Björns trädgård").filter({ hasText: "Följer konturen ett hus?" });
  await expect(asked).toContainText("Här finns inga kända byggnader att jämföra med.");
  await expect(asked).toContainText("Väntar på svar");
  await asked.getByRole("button", { name: "Visa på kartan" }).click();
  await expect(page.getByRole("combobox", { name: "Plats", exact: true })).toBeFocused();
  await expect(page.getByRole("combobox", { name: "Plats", exact: true })).toHaveValue("bjorns-tradgard");
  await expect(page.getByText("Hel: som alla skulle se den om den görs grövre")).toBeVisible();
  await mapAtRest(page);
  await expectAccessibleInAll(page);

  await asked.getByRole("button", { name: "Ja, gör den grövre" }).click();
  await expect(asked).toContainText("Blir grövre");
  await expect(page.getByRole("button", { name: "Föreslå publicering" })).toBeVisible();
  await asked.getByRole("button", { name: "Nej, behåll den" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Nej, behåll den" }).click();
  await expect(dialog.getByLabel("Varför?")).toHaveAccessibleDescription(/Skriv varför/);
  await expectAccessible(page);
  await dialog.getByLabel("Varför?").fill("Parkens kant längs gatorna.");
  await dialog.getByRole("button", { name: "Nej, behåll den" }).click();
  await expect(asked).toContainText("Behålls Därför att: Parkens kant längs gatorna.");
  await expect(page.getByRole("button", { name: "Föreslå publicering" })).toBeVisible();
});

test("in English, too", async ({ page }) => {
  await signIn(page, server.site, ONE);
  await page.goto(`${server.site}/publicera/sodermalm?lang=en`);
  await expect(heading(page, "Publish Södermalm")).toBeVisible();
  await expect(
    page.getByRole("heading", { level: 2, name: "Inside and outside, side by side" }),
  ).toBeVisible();
});

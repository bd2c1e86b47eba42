/** An area meeting: what a visitor sees of the plans, in both languages, and nothing that is not theirs. On an installation of its own. */
import { becomeAdministrator } from "#test/browser/access.ts";
import { type OwnServer, startOwnServer } from "#test/browser/own-server.ts";
import { expect, expectAccessible, mapAtRest, test } from "#test/browser/page.ts";

let server: OwnServer;
test.beforeAll(async () => {
  server = await startOwnServer();
});
test.afterAll(() => server.stop());

/** Labels, workings and ways to change that never reach a visitor. */
const INTERNAL = /ÖDS|öppen drogscen|brottsutsatt|Obesvarad|Osända|Granskning|Påminn/i;

test("a visitor finds a place, reads what is done there, as a map, a list and a text, in Swedish and English", async ({
  browser,
  page,
}) => {
  // As soon as somebody administers the installation, everyone else is a visitor.
  const administrator = await browser.newPage();
  await becomeAdministrator(administrator, server);
  await administrator.close();

  await page.goto(`${server.site}/`);
  const list = page.getByRole("region", { name: "Platser" });
  await expect(list.getByRole("heading", { name: "Södermalm", exact: true })).toBeVisible();
  await mapAtRest(page);
  await expect(page.locator("body")).not.toContainText(INTERNAL);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Kartan i ord" }).click();
  await expect(page.getByText(/Platserna ligger i /)).toBeVisible();

  await list
    .getByRole("link", { name: /^Skanstull/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
  await expect(page.locator("body")).not.toContainText(INTERNAL);
  await expect(page.getByRole("button", { name: /^Ändra/ })).toHaveCount(0);

  await page.goto(`${server.site}/atgarder?place=skanstull`);
  await expect(page.getByRole("grid", { name: "Tabell över åtgärder" })).toBeVisible();
  await expect(page.locator("body")).not.toContainText(INTERNAL);

  for (const path of ["/mote", "/granskning", "/andrat", "/samverkan"]) {
    await page.goto(`${server.site}${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: "Logga in" }).first()).toBeVisible();
  }

  await page.goto(`${server.site}/?lang=en`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("region", { name: "Places" })).toBeVisible();
  await expect(page.locator("body")).not.toContainText(INTERNAL);
});

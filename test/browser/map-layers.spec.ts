/** The map layers' pages as a person meets them: wide and narrow, light and dark, without a script. */
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
  { path: "/ogc", heading: "Platser och åtgärder som kartlager" },
  { path: "/ogc?sprak=latt", heading: "Kartor till kartprogram" },
  { path: "/ogc/api?sprak=en", heading: "The interface" },
  { path: "/ogc/conformance", heading: "Vad gränssnittet följer" },
  { path: "/ogc/collections", heading: "Lagren" },
  { path: "/ogc/collections/places", heading: "Platser" },
  { path: "/ogc/collections/measures/items?limit=4", heading: "Åtgärder: innehåll" },
  { path: "/ogc/collections/places/items/sodermalm.skanstull", heading: "sodermalm.skanstull" },
];
testForEveryone(() => server.site, PAGES);

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a district's page leads to the address to paste, on to the layers, their features and back to a place", async ({
    page,
  }) => {
    await page.goto(`${server.site}/offentligt/sodermalm`);
    await page.getByRole("link", { name: "Lager för kartprogram (OGC API – Features)" }).click();
    await expect(page.getByRole("textbox", { name: "Adress till kartlagren" })).toHaveValue(
      `${server.site}/ogc`,
    );
    await page.getByRole("link", { name: "Åtgärder", exact: true }).click();
    await expect(page.getByRole("table", { name: "Egenskaper i lagret Åtgärder" })).toBeVisible();
    await page.getByRole("link", { name: "Visa innehållet: Åtgärder" }).click();
    await expect(page.getByRole("table", { name: "1–9 av 9" })).toBeVisible();
    await page
      .getByRole("link", { name: /^sodermalm\.skanstull\./ })
      .first()
      .click();
    await page.getByRole("link", { name: `${server.site}/offentligt/sodermalm/plats/skanstull` }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
  });
});

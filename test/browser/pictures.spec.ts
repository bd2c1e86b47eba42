/** Pictures of the map and printed sheets, as whoever prepares a meeting makes them. */
import { readFile } from "node:fs/promises";
import { PDFDocument } from "pdf-lib";
import { expect, expectAccessible, mapAtRest, test } from "./page.ts";

const MM_PER_POINT = 25.4 / 72;

test("what the map shows is taken out as a picture for print, seen before it is taken", async ({ page }) => {
  await page.goto("/");
  await mapAtRest(page);
  await page.getByRole("button", { name: "Bild av kartan" }).click();
  const dialog = page.getByRole("dialog", { name: "Bild av kartan" });
  await expect(dialog.getByRole("img", { name: "Förhandsvisning: Det som kartan visar nu" })).toBeVisible();
  await dialog.getByLabel("Format").selectOption("slide");
  await dialog.getByLabel("Fil").selectOption("png-150");
  await expectAccessible(page);
  const taken = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Spara bilden" }).click();
  const file = await taken;
  expect(file.suggestedFilename()).toMatch(/^platsplan-karta-20\d\d-\d\d-\d\d\.png$/);
  const bytes = await readFile(await file.path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2_000, 1_125]);
  await expect(dialog.getByText("Bilden är sparad.")).toBeVisible();
});

test("a place's picture is a drawing that names it, and its QR code stands beside its address", async ({
  page,
}) => {
  await page.goto("/plats/skanstull");
  await page.getByRole("button", { name: "Bild och QR-kod" }).click();
  const dialog = page.getByRole("dialog", { name: "Bild och QR-kod" });
  await dialog.getByLabel("Fil").selectOption("svg");
  const taken = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Spara bilden" }).click();
  const file = await taken;
  expect(file.suggestedFilename()).toMatch(/^platsplan-skanstull-.*\.svg$/);
  const svg = await readFile(await file.path(), "utf8");
  expect(svg).toContain("<title>Skanstull</title>");
  await expect(
    dialog.getByRole("img", { name: /^QR-kod som leder till .*\/plats\/skanstull$/ }),
  ).toBeVisible();
  const code = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Spara QR-koden som PNG" }).click();
  const bytes = await readFile(await (await code).path());
  expect(bytes.readUInt32BE(16)).toBe(1_200);
});

test("a place's sheet is printed on A4 once its map is there, and says to the public what the public may know", async ({
  page,
}) => {
  await page.goto("/plats/hasselby-torg");
  await page.getByRole("link", { name: "Blad att skriva ut" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Blad: Hässelby torg" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Skriv ut" })).toBeEnabled();
  await expect(page.getByRole("heading", { name: "Mål" })).toBeVisible();
  const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  expect(printed.getPageCount()).toBe(2);
  for (const sheet of printed.getPages()) {
    expect(Math.round(sheet.getWidth() * MM_PER_POINT)).toBe(210);
    expect(Math.round(sheet.getHeight() * MM_PER_POINT)).toBe(297);
  }
  await page.getByLabel("Visa det som").selectOption("public");
  await expect(page).toHaveURL(/som=public/);
  await expect(page.getByRole("heading", { name: "Mål" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Skriv ut" })).toBeEnabled();
  await expectAccessible(page);
});

test("a district's booklet has a cover, its contents, a map, a sheet for each place and the actors", async ({
  page,
}) => {
  await page.goto("/blad?district=skarpnack");
  await expect(page.getByRole("button", { name: "Skriv ut" })).toBeEnabled();
  const sheets = page.getByRole("article");
  const contents = page.getByRole("link", { name: /Blad \d+$/ });
  await expect(contents).toHaveCount(await sheets.count());
  for (const heading of ["Innehåll", "Översiktskarta", "Aktörer"])
    await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
  const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  // Cover, contents, map and actors stand on one page each.
  expect(printed.getPageCount()).toBeGreaterThanOrEqual(4 + (await sheets.count()));
});

test("a chart of the overview is kept as the very drawing, with its heading, its source and the day", async ({
  page,
}) => {
  await page.goto("/oversikt");
  const save = page.getByRole("button", { name: "Spara som bild (SVG): Status per stadsdelsområde" });
  const taken = page.waitForEvent("download");
  await save.click();
  const file = await taken;
  expect(file.suggestedFilename()).toMatch(/^status-per-stadsdelsomrade-20\d\d-\d\d-\d\d\.svg$/);
  const svg = await readFile(await file.path(), "utf8");
  expect(svg).toContain("<title>Status per stadsdelsområde</title>");
  expect(svg).toContain("Källa: åtgärdsplanerna i Platsplan");
  for (const district of ["Södermalm", "Skarpnäck", "Hässelby-Vällingby"]) expect(svg).toContain(district);
  // What it looks like stands in it: nothing of it rests on the page's styles.
  expect(svg).not.toMatch(/class=|var\(--|color-mix|color\(srgb/);
  const pixels = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara som bild (PNG): Status per stadsdelsområde" }).click();
  expect((await readFile(await (await pixels).path())).subarray(1, 4).toString()).toBe("PNG");
});

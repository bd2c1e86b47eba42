/** A plan taken out from its page: the three files, what each is for, and what they hold. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { expect, expectAccessible, expectNoOverflow, test } from "./page.ts";

const PLAN = "hasselby-vallingby-2025";

async function open(page: Page) {
  await page.goto(`/planer/${PLAN}`);
  await page.getByRole("button", { name: "Ladda ner" }).click();
  return page.getByRole("dialog", { name: "Ladda ner" });
}

/** Takes one of the files. */
async function take(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const dialog = await open(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: `Ladda ner ${format}` }).click(),
  ]);
  await expect(dialog.getByRole("status")).toHaveText(`${format} är nedladdad.`);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${viewport.width} × ${viewport.height}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("says what each file is for, and leaves nobody out", async ({ page }) => {
        const dialog = await open(page);
        for (const format of ["Excel", "CSV", "JSON"])
          await expect(
            dialog.getByRole("button", { name: `Ladda ner ${format}` }),
          ).toHaveAccessibleDescription(/\S+ \S+/);
        await expectAccessible(page);
        await expectNoOverflow(page);
        await page.keyboard.press("Escape");
        await expect(dialog).toHaveCount(0);
        await expect(page.getByRole("button", { name: "Ladda ner" })).toBeFocused();
      });
    });
  }
}

test("the workbook has the city's tabs, every measure, and print that keeps the heads in sight", async ({
  page,
}) => {
  const { name, bytes } = await take(page, "Excel");
  expect(name).toBe(`${PLAN}.xlsx`);
  const { sheets } = await readXlsx(new Uint8Array(bytes));
  expect(sheets.map((sheet) => sheet.name)).toEqual([
    "Åtgärdsplan",
    "1. Unga i riskzon för destrukti",
    "2. Otrygga och brottsutsatta pl",
    "3. Systemhotade brottslighet",
    "4. Särskilt utsatta och sårbara",
    "5. Kriminella miljöer och livss",
    "6. Eget prioriterat område",
    "Sammanställning",
  ]);
  const [, , places] = sheets;
  expect(places?.rows).toHaveLength(20);
  expect(places?.pageSetup?.orientation).toBe("landscape");
  expect(places?.pageSetup?.printTitlesRow).toBe("$1:$1");
});

test("the table and the data hold the same measures", async ({ page }) => {
  const table = (await take(page, "CSV")).bytes.toString("utf8");
  const data: unknown = JSON.parse((await take(page, "JSON")).bytes.toString("utf8"));
  expect(table.match(new RegExp(`^${PLAN}-`, "gm"))).toHaveLength(32);
  expect(data).toMatchObject({ schema: "platsplan.plan", page: { plan: { id: PLAN } } });
});

test("a file that cannot be made says so, and can be tried again", async ({ page, faults }) => {
  const dialog = await open(page);
  await page.route("**/export?*", (route) => route.abort(), { times: 1 });
  await dialog.getByRole("button", { name: "Ladda ner CSV" }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await dialog.getByRole("button", { name: "Ladda ner CSV" }).click();
  await expect(dialog.getByRole("status")).toHaveText("CSV är nedladdad.");
  // The browser itself notes that the first try failed.
  faults.length = 0;
});

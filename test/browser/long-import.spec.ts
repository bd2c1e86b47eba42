import { data, row, workbookOf } from "#test/fixtures/documents/workbooks.ts";
import { expect, expectAccessible, test } from "./page.ts";

const HEADS = ["Problemområde", "Orsak", "Åtgärd", "Operativt mål", "När", "Vem", "Uppföljning", "Status VB"];
const ROWS = 4_000;

/** Every place is known but those of the second row and of the last. */
const placeOf = (number: number): string =>
  number === 2 || number === ROWS ? "Granatäppelparken, skräp" : "Skanstull, mörka gångvägar";
const rowOf = (number: number): string[] => [
  placeOf(number),
  "Lampor saknas",
  `Fysiska åtgärder – lampa ${number} byts`,
  "Alla lampor lyser",
  "2031",
  "Trafikkontoret",
  "",
  "Påbörjat",
];

test("of a document of four thousand rows those in sight are drawn, and keys reach all of them", async ({
  page,
}) => {
  test.slow();
  const rows = Array.from({ length: ROWS }, (_, index) => row(index + 3, ...rowOf(index + 1)));
  const title = row(1, "Åtgärdsplan 2031, Södermalms stadsdelsförvaltning");
  const sheet = { name: "Otrygga platser", xml: data(title, row(2, ...HEADS), ...rows) };
  await page.goto("/planer/ny");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "stor.xlsx", mimeType: "", buffer: Buffer.from(workbookOf([sheet])) });
  // The rows are seen as they were read, while what they say is interpreted.
  const coming = page.getByRole("table", { name: "Raderna som de är lästa" });
  await expect(coming).toBeVisible({ timeout: 120_000 });
  await expect(coming.getByText("lampa 2 byts")).toBeInViewport();
  await expect(page.getByRole("progressbar")).toBeVisible();
  const grid = page.getByRole("grid", { name: "Planens rader" });
  // The server interprets and compares four thousand rows first.
  await expect(grid).toBeVisible({ timeout: 120_000 });
  const cell = (number: number) => grid.getByRole("gridcell").filter({ hasText: `lampa ${number} byts` });

  // The rows with questions alone, and the way from one to the next.
  await expect(page.getByRole("radio", { name: "Öppna 2" })).toBeChecked();
  await page.getByRole("radio", { name: `Alla ${ROWS}` }).check({ force: true });
  await expect(grid).toHaveAttribute("aria-rowcount", String(ROWS + 2));
  await expect(cell(2)).toBeInViewport();
  const drawn = () => grid.getByRole("row").count();
  expect(await drawn()).toBeLessThan(60);

  await cell(2).click();
  await expect(cell(2)).toBeFocused();
  await page.keyboard.press("n");
  await expect(cell(ROWS)).toBeInViewport();
  await expect(grid.locator("td:focus")).toHaveAttribute("data-column", "places");
  expect(await drawn()).toBeLessThan(60);

  await page.keyboard.press("Control+End");
  const last = grid.getByRole("row").filter({ has: page.locator("td:focus") });
  await expect(last).toHaveAttribute("aria-rowindex", String(ROWS + 2));
  await expect(last).toBeInViewport();
  await page.keyboard.press("Control+Home");
  await expect(last).toHaveAttribute("aria-rowindex", "3");
  await expect(last).toBeInViewport();
  await page.keyboard.press("PageDown");
  await expect(last).toHaveAttribute("aria-rowindex", "13");
  await expect(last).toBeInViewport();
  await expectAccessible(page);

  // Where there is little room, rows stand one below the other, and the page itself scrolls.
  await page.setViewportSize({ width: 390, height: 844 });
  await grid.locator("td[tabindex='0']").click();
  await page.keyboard.press("Control+End");
  await expect(last).toHaveAttribute("aria-rowindex", String(ROWS + 2));
  await expect(last).toBeInViewport();
  await expect(grid.locator("td:focus")).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press("Control+Home");
  await expect(last).toHaveAttribute("aria-rowindex", "3");
  await expect(grid.locator("td:focus")).toBeInViewport({ ratio: 0.9 });
  expect(await drawn()).toBeLessThan(60);
});

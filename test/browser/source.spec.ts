/** From a measure to the cell of the document that it came from, and the document around it. */
import type { APIRequestContext, Page } from "@playwright/test";
import { DraftCommitted, DraftPage, DraftSummary } from "#data/schema/draft.ts";
import { PlanPage } from "#data/schema/plan-answer.ts";
import { cellsOf, drawTable, pdfOf, write } from "#test/fixtures/documents/pdf.ts";
import { data, row, workbookOf } from "#test/fixtures/documents/workbooks.ts";
import { type OwnServer, startOwnServer } from "./own-server.ts";
import { expect, expectAccessible, test } from "./page.ts";

const HEADS = ["Problemområde", "Orsak", "Åtgärd", "Operativt mål", "När", "Vem", "Uppföljning", "Status VB"];
const LAMPS = [
  "Skanstull, mörka gångvägar",
  "Lampor saknas",
  "Nya lampor längs gångvägen",
  "Alla lampor lyser",
  "2027",
  "Trafikkontoret",
  "Lamporna är beställda",
  "Påbörjat",
];
const workbook = workbookOf([
  {
    name: "Otrygga platser",
    xml: data(
      row(1, "Åtgärdsplan 2027, Södermalms stadsdelsförvaltning"),
      row(2, ...HEADS),
      row(3, ...LAMPS),
    ),
  },
  {
    name: "Underlag",
    state: "hidden",
    xml: data(...Array.from({ length: 300 }, (_, at) => row(at + 1, `Lampa ${at + 1}`, "trasig"))),
  },
]);
const widths = [100, 90, 110, 90, 60, 90, 110, 80];
const printed = () =>
  pdfOf(
    (sheet) => write(sheet, "Åtgärdsplan 2027 Skarpnäck", 40, 60, 20),
    (sheet) => {
      write(sheet, "Otrygga och brottsutsatta platser", 40, 30, 12);
      drawTable(sheet, {
        widths,
        heights: [20, 60],
        cells: cellsOf([HEADS, LAMPS.map((text) => text.replace(/ (?=\S+$)/, "\n"))]),
      });
    },
  );

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Committed {
  plan: string;
  /** The plan's first. */
  measure: string;
}

/** Takes a document in and commits it as it was read. */
async function committed(
  request: APIRequestContext,
  file: { name: string; mimeType: string; buffer: Buffer },
  head: Record<string, string>,
): Promise<Committed> {
  const sent = await request.post("/api/drafts", { multipart: { file, ...head } });
  const { id } = DraftSummary.parse(await sent.json());
  await request.get(`/api/drafts/${id}/progress`);
  const { draft, held } = DraftPage.parse(await (await request.get(`/api/drafts/${id}`)).json());
  const done = await request.post(`/api/drafts/${id}/commit`, {
    headers: { "if-match": `"${draft.version}"` },
    data: { planVersion: held?.version ?? 0 },
  });
  const { plan } = DraftCommitted.parse(await done.json());
  const { measures } = PlanPage.parse(await (await request.get(`/api/plans/${plan}`)).json());
  const measure = measures[0]?.id;
  if (measure === undefined) throw new Error("The document gave no measure");
  return { plan, measure };
}

const dialog = (page: Page) => page.getByRole("dialog", { name: /Ur dokumentet/ });

/** Opens the plan's page, and from its first measure the row of the document. */
async function openRow(page: Page, site: string, { plan, measure }: Committed) {
  await page.goto(`${site}/planer/${plan}`);
  const row = page.locator(`[id="${measure}"]`);
  await row.getByRole("button", { name: /^Visa i dokumentet/ }).click();
  await expect(dialog(page).getByText("Ordagrant ur")).toBeVisible();
}

test.describe("the document behind a measure", () => {
  let server: OwnServer;
  let sheet: Committed;
  let pages: Committed;
  test.beforeAll(async ({ playwright }) => {
    test.setTimeout(180_000);
    server = await startOwnServer();
    const request = await playwright.request.newContext({ baseURL: server.site });
    const ofWorkbook = {
      name: "Åtgärdsplan Södermalm 2027.xlsx",
      mimeType: XLSX,
      buffer: Buffer.from(workbook),
    };
    sheet = await committed(request, ofWorkbook, {});
    const ofPdf = { name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from(await printed()) };
    pages = await committed(request, ofPdf, { district: "skarpnack", year: "2027", kind: "plan" });
    await request.dispose();
  });
  test.afterAll(() => server.stop());

  test("of a workbook is shown word for word, and its sheet with the cell marked", async ({ page }) => {
    await openRow(page, server.site, sheet);
    const column = dialog(page).locator("dl > div").filter({ hasText: "Operativt mål" });
    await expect(column.getByRole("blockquote")).toHaveText("Alla lampor lyser");
    await expectAccessible(page);

    await column.getByRole("button", { name: /D3$/ }).click();
    const marked = dialog(page).getByRole("gridcell", { selected: true });
    await expect(marked).toHaveText("Alla lampor lyser");
    await expect(marked).toBeInViewport();
    await expect(dialog(page).getByRole("columnheader", { name: "D", exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  test("is walked through by keys, to rows that were not drawn before", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openRow(page, server.site, sheet);
    await dialog(page).getByRole("button", { name: /D3$/ }).click();
    const marked = dialog(page).getByRole("gridcell", { selected: true });
    await dialog(page).getByRole("tab", { name: "Underlag (dold)" }).click();
    await dialog(page).getByRole("gridcell", { name: "Lampa 1", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Control+ArrowDown");
    await page.keyboard.press("ArrowLeft");
    await expect(page.locator(":focus")).toHaveText("Lampa 300");
    await expect(page.locator(":focus")).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(marked).toHaveText("Lampa 300");
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
  });

  test("of a PDF is shown on its page, with the place marked and the page's text in words", async ({
    page,
  }) => {
    await openRow(page, server.site, pages);
    const column = dialog(page).locator("dl > div").filter({ hasText: "Operativt mål" });
    await column.getByRole("button", { name: /s\. 2, rad 2$/ }).click();
    await expect(dialog(page).getByText("Sida 2 av 2")).toBeVisible();
    const mark = dialog(page).locator("[data-marked]");
    await expect(mark).toBeInViewport();
    const canvas = await dialog(page).locator("canvas").boundingBox();
    const box = await mark.boundingBox();
    const before = widths.slice(0, 3).reduce((sum, width) => sum + width, 40);
    const scale = (canvas?.width ?? 0) / 842;
    expect((box?.x ?? 0) - (canvas?.x ?? 0)).toBeCloseTo(before * scale, -1);

    await dialog(page)
      .getByText(/^Sidans text/)
      .click();
    await dialog(page)
      .getByRole("button", { name: /Påbörjat$/ })
      .click();
    await expect(dialog(page).getByRole("button", { pressed: true })).toContainText("Påbörjat");
    await expectAccessible(page);
    await dialog(page).getByRole("button", { name: "Föregående sida" }).click();
    await expect(dialog(page).getByText("Sida 1 av 2")).toBeVisible();
    await dialog(page).getByRole("button", { name: "Större" }).click();
    await expect(mark).toHaveCount(0);
  });

  test("is not offered where a plan came from no document", async ({ page }) => {
    await page.goto(`${server.site}/plats/skanstull`);
    await expect(page.locator("#sodermalm-2024-platser-14")).toBeVisible();
    await expect(page.getByText(/^Rad \d+ i planen/).first()).toBeVisible();
    await expect(
      page.locator("#sodermalm-2024-platser-14").getByRole("button", { name: /^Visa i dokumentet/ }),
    ).toHaveCount(0);
  });
});

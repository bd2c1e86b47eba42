/** Two plans side by side, on an installation of the test's own that has read both. */
import type { APIRequestContext } from "@playwright/test";
import { z } from "zod";
import { planWorkbook } from "#test/server/drafts/drafter.ts";
import { type OwnServer, startOwnServer } from "./own-server.ts";
import { expect, expectAccessibleInAll, test } from "./page.ts";

const title = (year: number) => `Åtgärdsplan ${year}, Södermalms stadsdelsförvaltning`;
const lamps = (goal: string, status: string) => [
  "Skanstull, mörka gångvägar",
  "Lampor saknas längs hela vägen till tunnelbanan",
  "Nya lampor längs gångvägen",
  goal,
  "2027",
  "Trafikkontoret",
  "Lamporna är beställda",
  status,
];
const BUSHES = [
  "Medborgarplatsen, skymda hörn",
  "Buskarna är höga",
  "Buskarna klipps ned",
  "Fri sikt",
  "",
  "",
  "",
  "",
];
const WALKS = [
  "Skanstull, tomt på kvällen",
  "",
  "Trygghetsvandring varje höst",
  "",
  "2028",
  "Polisen",
  "",
  "",
];

const Draft = z.looseObject({ id: z.string() });
const Page = z.looseObject({
  draft: z.looseObject({ version: z.number() }),
  held: z.looseObject({ version: z.number() }).nullable(),
});

/** Takes a document in and makes it the plan. */
async function takeIn(
  request: APIRequestContext,
  site: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  const { id } = Draft.parse(
    await (await request.post(`${site}/api/drafts`, { multipart: { file, district: "sodermalm" } })).json(),
  );
  await (await request.get(`${site}/api/drafts/${id}/progress`)).text();
  const { draft, held } = Page.parse(await (await request.get(`${site}/api/drafts/${id}`)).json());
  const done = await request.post(`${site}/api/drafts/${id}/commit`, {
    headers: { "if-match": `"${draft.version}"` },
    data: { planVersion: held?.version ?? 0 },
  });
  expect(done.status(), await done.text()).toBe(200);
}

let server: OwnServer;
test.beforeAll(async ({ playwright }) => {
  server = await startOwnServer();
  const request = await playwright.request.newContext();
  const goal = "Alla lampor lyser i juni";
  await takeIn(
    request,
    server.site,
    "2027.xlsx",
    planWorkbook(title(2027), [lamps(goal, "Påbörjat"), BUSHES]),
  );
  await takeIn(
    request,
    server.site,
    "2028.xlsx",
    planWorkbook(title(2028), [lamps(goal, "Påbörjat"), WALKS]),
  );
  const moved = lamps("Alla lampor lyser i september", "Genomfört");
  await takeIn(request, server.site, "2028 rättad.xlsx", planWorkbook(title(2028), [moved, WALKS]));
  await request.dispose();
});
test.afterAll(() => server.stop());

test("a coordinator sees what this year's plan says that last year's did not, and the address keeps the choice", async ({
  page,
}) => {
  await page.goto(`${server.site}/planer/sodermalm-2028`);
  await page.getByRole("link", { name: "Jämför" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Skillnaden mellan två planer" })).toBeVisible();
  await expect(page.getByText("Tidigare: 2027. Senare: 2028.")).toBeVisible();
  const changed = page.getByRole("article").filter({ hasText: "Nya lampor längs gångvägen" });
  await expect(changed).toContainText("Ändrad");
  await expect(changed.locator("del", { hasText: "juni" })).toBeVisible();
  await expect(changed.locator("ins", { hasText: "september" })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "Trygghetsvandring" })).toContainText("Ny");
  await expect(page.getByRole("article").filter({ hasText: "Buskarna klipps" })).toContainText("Borttagen");
  await expectAccessibleInAll(page);

  const choice = page.getByLabel("Jämför med");
  await choice.selectOption({
    label: "2024: Uppföljning av åtgärdsplan 2024, Södermalm (Uppföljd åtgärdsplan)",
  });
  await expect(page).toHaveURL(/\/planer\/sodermalm-2028\/jamfor\?med=sodermalm-2024$/);
  await page.reload();
  await expect(page.getByText("Tidigare: 2024. Senare: 2028.")).toBeVisible();
});

test("the rows are chosen by what becomes of them, and each choice says how many there are", async ({
  page,
}) => {
  await page.goto(`${server.site}/planer/sodermalm-2028/jamfor`);
  const filter = page.getByRole("group", { name: "Visa rader som är" });
  await expect(filter.getByRole("checkbox", { name: "Nya 1" })).toBeChecked();
  await filter.getByRole("checkbox", { name: "Nya 1" }).uncheck();
  await filter.getByRole("checkbox", { name: "Borttagna 1" }).uncheck();
  await expect(page.getByRole("article")).toHaveCount(1);
  await filter.getByRole("checkbox", { name: "Ändrade 1" }).uncheck();
  await expect(page.getByText("Inga rader att visa. Välj vad som ska visas ovan.")).toBeVisible();
});

test("the plan is compared with what it was before it was read in again", async ({ page }) => {
  await page.goto(`${server.site}/planer/sodermalm-2028/jamfor`);
  const choice = page.getByLabel("Jämför med");
  const before = choice.getByRole("option", { name: /Före inläsningen av 2028 rättad/ });
  await choice.selectOption(await before.getAttribute("value"));
  const changed = page.getByRole("article");
  await expect(changed).toHaveCount(1);
  await expect(changed).toContainText("Påbörjad");
  await expect(changed).toContainText("Genomförd");
  await page.getByRole("checkbox", { name: "Oförändrade 1" }).check();
  await expect(page.getByRole("article")).toHaveCount(2);
  await expectAccessibleInAll(page);
});

test("a plan that stands alone says that there is nothing to compare it with, in both languages", async ({
  page,
}) => {
  await page.goto(`${server.site}/planer/skarpnack-2025/jamfor`);
  await expect(page.getByText("Det finns inget att jämföra med")).toBeVisible();
  await expectAccessibleInAll(page);
  await page.getByRole("link", { name: "In English" }).click();
  await expect(page.getByText("There is nothing to compare with")).toBeVisible();
});

test("a link to what is not there says so and lets one choose anew", async ({ page, faults }) => {
  await page.goto(`${server.site}/planer/sodermalm-2028/jamfor?med=finns-inte`);
  await expect(page.getByText("Jämförelsen finns inte")).toBeVisible();
  await page.getByLabel("Jämför med").selectOption({ index: 1 });
  await expect(page.getByText("Tidigare: 2027. Senare: 2028.")).toBeVisible();
  // The browser writes every refused request to its console.
  expect(faults.splice(0)).toEqual([expect.stringContaining("404")]);
});

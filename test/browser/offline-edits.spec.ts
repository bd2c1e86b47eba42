/** A coordinator in a cellar: what is changed there is kept, told, and sent when the net is back. On an installation of its own. */
import type { Locator, Page } from "@playwright/test";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { ADMIN, becomeAdministrator, choose } from "./access.ts";
import { type OwnServer, startOwnServer } from "./own-server.ts";
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

let server: OwnServer;
test.beforeAll(async () => {
  server = await startOwnServer();
});
test.afterAll(() => server.stop());
test.describe.configure({ mode: "serial" });

const TITLE = "Dialog om Ringens centrum";
const MEASURE = "sodermalm-2024-platser-14";

const row = (page: Page): Locator =>
  page
    .getByRole("grid", { name: "Tabell över åtgärder" })
    .getByRole("row")
    .filter({ has: page.getByRole("gridcell", { name: TITLE, exact: true }) });

/** The measure's row, with its heading, time and comment. */
async function open(page: Page): Promise<void> {
  await page.goto(`${server.site}/atgarder?place=skanstull&col=title&col=when&col=comment`);
  await expect(row(page)).toBeVisible();
}

async function write(page: Page, column: "När" | "Kommentar", words: string): Promise<void> {
  await row(page)
    .getByRole("gridcell")
    .nth(column === "När" ? 2 : 3)
    .dblclick();
  await page.getByRole("textbox", { name: `Ändra ${column}: ${TITLE}` }).fill(words);
  await page.keyboard.press("Enter");
}

/** Nothing that is written comes through; the rest does, so that the page can be loaded anew. */
const cutOff = (page: Page) =>
  page.route(/\/api\/measures\/[^/?]+/, (route) =>
    route.request().method() === "GET" ? route.continue() : route.abort("internetdisconnected"),
  );
const connect = (page: Page) => page.unroute(/\/api\/measures\/[^/?]+/);

/** Another tab is at the browser's own database, and lets nobody else write there. @returns lets them */
async function occupyStore(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("platsplan.outbox");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction("edits", "readwrite").objectStore("edits");
          const stay = () => {
            // A transaction lasts as long as something is asked in it.
            if (!document.documentElement.hasAttribute("data-free")) store.count().onsuccess = stay;
          };
          store.count().onsuccess = () => {
            stay();
            resolve();
          };
        };
      }),
  );
  return () => page.evaluate(() => document.documentElement.setAttribute("data-free", ""));
}

/** The one change that waits: a comment. @returns the way to it */
async function writeOffline(page: Page, comment: string): Promise<Locator> {
  await open(page);
  await cutOff(page);
  await write(page, "Kommentar", comment);
  const link = page.getByRole("link", { name: "1 ändring väntar på nätet" });
  await expect(link).toBeVisible();
  return link;
}

async function there(page: Page): Promise<MeasureRow> {
  const answer = await page.request.get(`${server.site}/api/measures/${MEASURE}`);
  return MeasureRow.parse(await answer.json());
}

test("nothing is said to wait before the browser has kept it, and whoever leaves before is asked", async ({
  page,
  faults,
}) => {
  await open(page);
  await cutOff(page);
  const free = await occupyStore(page);
  await write(page, "Kommentar", "Skrivs ner.");
  await expect(row(page).getByText("Skrivs ner.")).toBeVisible();
  const link = page.getByRole("link", { name: "1 ändring väntar på nätet" });
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => setTimeout(() => location.reload()));
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await expect(link).toHaveCount(0);
  await free();
  await expect(link).toBeVisible();
  await page.reload();
  await expect(row(page).getByText("Skrivs ner.")).toBeVisible();
  await link.click();
  await page.getByRole("button", { name: /^Släng/ }).click();
  await expect(page.getByText("Allt är skickat")).toBeVisible();
  faults.splice(0);
});

test("what is changed without a net outlives a reload, and is sent in order when the net is back", async ({
  page,
  faults,
}) => {
  await open(page);
  const { version } = await there(page);
  await cutOff(page);
  await write(page, "När", "Hösten 2026");
  await expect(page.getByText("Sparat i webbläsaren: När. Skickas när servern svarar.")).toBeVisible();
  await write(page, "Kommentar", "Skrivet i källaren.");
  const link = page.getByRole("link", { name: "2 ändringar väntar på nätet" });
  await expect(link).toBeVisible();
  await page.reload();
  await expect(row(page).getByText("Skrivet i källaren.")).toBeVisible();
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: "Osända ändringar" })).toBeVisible();
  const items = page.getByRole("main").getByRole("listitem");
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText("→ Hösten 2026");
  await expect(items.last()).toContainText("tomt → Skrivet i källaren.");
  await expectAccessibleInAll(page);
  expect((await there(page)).version).toBe(version);
  await connect(page);
  await page.getByRole("button", { name: "Skicka nu" }).click();
  await expect(page.getByText("Allt är skickat")).toBeVisible();
  await expect(link).toHaveCount(0);
  expect(await there(page)).toMatchObject({
    version: version + 2,
    comment: "Skrivet i källaren.",
    schedule: { words: "Hösten 2026" },
  });
  faults.splice(0);
});

test("what waits is corrected where it waits, and only what was corrected is sent", async ({
  page,
  faults,
}) => {
  const { version } = await there(page);
  await (await writeOffline(page, "Skrivet i källarn.")).click();
  const item = page.getByRole("main").getByRole("listitem");
  await item.getByRole("button", { name: /^Rätta/ }).click();
  const dialog = page.getByRole("dialog", { name: `Rätta: ${TITLE}` });
  await dialog.getByRole("textbox", { name: "Kommentar" }).fill("Skrivet i källaren, och rättat där.");
  await expectAccessible(page);
  // The net is back before it is written: what is being corrected stays.
  await connect(page);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await dialog.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(page.getByText("Allt är skickat")).toBeVisible();
  expect(await there(page)).toMatchObject({
    version: version + 1,
    comment: "Skrivet i källaren, och rättat där.",
  });
  faults.splice(0);
});

test("a view that was never opened opens without a net, and what one writes there waits", async ({
  page,
  context,
  faults,
}) => {
  const fetched = page.waitForResponse(/\/assets\/table-view/);
  await page.goto(`${server.site}/plats/skanstull`);
  const card = page.locator(`#${MEASURE}`);
  await expect(card.getByRole("button", { name: /^Ändra/ })).toBeVisible();
  await fetched;
  await context.setOffline(true);
  await page.getByRole("link", { name: "Åtgärder", exact: true }).click();
  await expect(page.getByRole("grid", { name: "Tabell över åtgärder" })).toBeVisible();
  await page.goBack();
  await card.getByRole("button", { name: /^Ändra/ }).click();
  const dialog = page.getByRole("dialog", { name: /Ändra åtgärd/ });
  await dialog.getByLabel("Vad har hänt?").fill("Skrivet under jord.");
  await dialog.getByRole("button", { name: "Spara" }).click();
  await expect(card.getByRole("status")).toContainText("Sparat i webbläsaren.");
  await context.setOffline(false);
  await expect(card.getByRole("status")).toHaveText("Sparat.");
  await card.getByRole("button", { name: /^Ångra/ }).click();
  await expect(card.getByRole("status")).toHaveText("Ångrat. Allt är som innan.");
  faults.splice(0);
});

test("where somebody else has written the same meanwhile both are shown, and neither is lost", async ({
  page,
  faults,
}) => {
  await writeOffline(page, "Mitt ur källaren.");
  const { version } = await there(page);
  const other = await page.request.patch(`${server.site}/api/measures/${MEASURE}`, {
    data: { comment: "Den andras ord." },
    headers: { "if-match": `"${version}"` },
  });
  expect(other.ok()).toBe(true);
  await connect(page);
  await page.getByRole("link", { name: /ändring/ }).click();
  await page.getByRole("button", { name: "Skicka nu" }).click();
  await expect(page.getByText("Någon annan har ändrat samma sak")).toBeVisible();
  expect((await there(page)).comment).toBe("Den andras ord.");
  await page.getByRole("button", { name: /^Välj vad som ska gälla/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("Den andras ord.")).toBeVisible();
  await expect(dialog.getByText("Mitt ur källaren.")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Spara den sammanslagna" }).click();
  await expect(page.getByText("Allt är skickat")).toBeVisible();
  expect((await there(page)).comment).toBe("Mitt ur källaren.");
  faults.splice(0);
});

test("what the server does not take says why, and is discarded and put back", async ({ page, faults }) => {
  await (await writeOffline(page, "Anna Svensson ringer.")).click();
  await connect(page);
  await page.getByRole("button", { name: "Skicka nu" }).click();
  const item = page.getByRole("main").getByRole("listitem");
  await expect(item).toContainText("Inte sparad. ”Anna Svensson” ser ut som en uppgift om en person.");
  await expect(page.getByRole("link", { name: "1 ändring är inte sparad" })).toBeVisible();
  await item.getByRole("button", { name: /^Släng/ }).click();
  await expect(page.getByText(`Slängd: ${TITLE}.`)).toBeVisible();
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await expect(item).toContainText("Anna Svensson");
  await item.getByRole("button", { name: /^Släng/ }).click();
  await expect(page.getByText("Allt är skickat")).toBeVisible();
  faults.splice(0);
});

test("whoever signs out is asked what becomes of the unsent, and nothing of it is left behind", async ({
  page,
  faults,
}) => {
  await becomeAdministrator(page, server);
  await writeOffline(page, "Bara mitt.");
  await choose(page, ADMIN, "Logga ut");
  const question = page.getByRole("dialog", { name: "Logga ut fast allt inte är skickat?" });
  await expect(question).toContainText("1 ändring finns bara i den här webbläsaren.");
  await expectAccessible(page);
  await question.getByRole("button", { name: "Skicka och logga ut" }).click();
  await expect(question).toContainText("Allt gick inte att skicka.");
  await question.getByRole("button", { name: "Släng och logga ut" }).click();
  await expect(page.getByRole("link", { name: "Logga in" })).toBeVisible();
  await page.goto(`${server.site}/osant`);
  await expect(page.getByText("Allt är skickat")).toBeVisible();
  await expect(page.getByText("väntar på att den som gjorde")).toHaveCount(0);
  faults.splice(0);
});

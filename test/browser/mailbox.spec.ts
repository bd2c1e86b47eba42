/** Feedback to a function's mailbox: set, tried and mended by an administrator; and the count of what nobody has read. */
import type { Page } from "@playwright/test";
import { type MailServer, openMailServer } from "#test/fixtures/mail/mail-server.ts";
import { ADMIN, signIn, startAdministered } from "./access.ts";
import type { OwnServer } from "./own-server.ts";
import { expect, expectAccessibleInAll, test } from "./page.ts";
import { publishInFolder } from "./published-folder.ts";

test.describe.configure({ mode: "serial" });

let mail: MailServer;
let server: OwnServer;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  mail = await openMailServer();
  const settings = { SMTP_URL: mail.url, MAIL_FROM: "platsplan@stad.example" };
  server = await startAdministered(browser, { prepare: publishInFolder, settings });
});
test.afterAll(async () => {
  await server.stop();
  await mail.close();
});

test.beforeEach(({ page }) => signIn(page, server.site, ADMIN));

const section = (page: Page) => page.getByRole("region", { name: "Brevlåda för synpunkter", exact: true });
const address = (page: Page) => section(page).getByLabel("Funktionens e-postadress");
const save = (page: Page) => section(page).getByRole("button", { name: "Spara", exact: true }).click();
/** A refusal stands in the console, too; it is the browser that writes it there. */
const forgetRefusals = (faults: string[]) =>
  expect(faults.splice(0).filter((fault) => !/status of 422/.test(fault))).toEqual([]);

test("a function's mailbox is set, a person's refused with a reason, and a test says how it went", async ({
  page,
  faults,
}) => {
  await page.goto(`${server.site}/installningar/system?district=sodermalm`);
  await address(page).fill("anna.exempelsson@stad.example");
  await save(page);
  await expect(section(page)).toContainText("Det ser ut som en persons adress.");
  await expect(address(page)).toBeFocused();
  forgetRefusals(faults);
  await address(page).fill("trygghet@stad.example");
  await expect(section(page).getByRole("button", { name: "Skicka ett prov" })).toHaveCount(0);
  await save(page);
  await expect(section(page).getByText("Sparat.")).toBeVisible();
  const send = section(page).getByRole("button", { name: "Skicka ett prov" });
  await send.click();
  await expect(section(page)).toContainText("Provet är skickat till trygghet@stad.example.");
  expect(mail.handed.map(({ to }) => to)).toEqual([["trygghet@stad.example"]]);
  mail.refuse({ code: 550, words: "No such mailbox" });
  await send.click();
  await expect(section(page)).toContainText("E-postservern godtar inte adressen till brevlådan");
  await expect(section(page)).toContainText("No such mailbox");
  await expectAccessibleInAll(page);
});

test("how many are new stands in the menu, comes by itself, and goes as they are read", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${server.site}/om`);
  await page.getByRole("button", { name: "Meny" }).click();
  const way = page.getByRole("link", { name: /^Inkommet/ });
  await expect(way).toHaveAccessibleName("Inkommet");
  const form = new URLSearchParams({
    plats: "skanstull",
    utgava: "2",
    om: "needed",
    text: "Lyktan är trasig.",
    extra: "",
  });
  const told = await fetch(`${server.site}/offentligt/sodermalm/synpunkt`, {
    method: "POST",
    body: form,
    redirect: "manual",
  });
  expect(told.status).toBe(303);
  await expect(way).toHaveAccessibleName("Inkommet (1 ny)", { timeout: 30_000 });
  await expectAccessibleInAll(page);
});

/** From the printed link to the last session: coming in, being let in, going out. */
import type { Page } from "@playwright/test";
import { ADMIN, choose, codeOf, EDITOR, heading, signIn } from "./access.ts";
import { addAuthenticator } from "./authenticator.ts";
import { openOtherSite } from "./other-site.ts";
import { type OwnServer, startOwnServer } from "./own-server.ts";
import { expect, expectAccessibleInAll, test } from "./page.ts";

test.describe.configure({ mode: "serial" });

let server: OwnServer;
test.beforeAll(async () => {
  server = await startOwnServer();
});
test.afterAll(() => server.stop());

const password = (page: Page) => page.getByLabel("Lösenord", { exact: true });
const submit = (page: Page) => page.getByRole("button", { name: "Logga in", exact: true });

async function fillIn(page: Page, { email, password: written }: typeof ADMIN): Promise<void> {
  await page.getByLabel("E-postadress").fill(email);
  await password(page).fill(written);
  await submit(page).click();
}

/** A refusal stands in the console, too; it is the browser that writes it there. */
const forgetRefusals = (faults: string[]) =>
  expect(faults.splice(0).filter((fault) => !/status of 4(?:01|04|22)/.test(fault))).toEqual([]);

test("a link that does not work says so, and what to do", async ({ page, faults }) => {
  await page.goto(`${server.site}/valkommen#${"a".repeat(43)}`);
  await expect(heading(page, "Länken fungerar inte")).toBeVisible();
  await expect(page.getByText("Be en administratör om en ny länk")).toBeVisible();
  await expectAccessibleInAll(page);
  forgetRefusals(faults);
});

test("the printed link makes the first administrator, and the demo is over", async ({ page, faults }) => {
  await page.goto(`${server.site}/planer`);
  const banner = page.getByRole("region", { name: "Om demon" });
  await expect(banner).toBeVisible();
  await page.goto(`${server.site}/installningar`);
  await expect(page.getByText("Du behöver vara administratör")).toBeVisible();
  await page.goto(`${server.site}${server.welcome}`);
  await expect(heading(page, "Bli administratör")).toBeVisible();
  expect(page.url(), "the token is gone from the address").toBe(`${server.site}/valkommen`);
  await expectAccessibleInAll(page);

  const create = page.getByRole("button", { name: "Skapa kontot" });
  await create.click();
  await expect(page.getByText("Fyll i det här.").first()).toBeVisible();
  await page.getByLabel("E-postadress").fill(ADMIN.email);
  await page.getByLabel("Namn").fill(ADMIN.name);
  await password(page).fill("Sommaren2026!");
  await create.click();
  await expect(page.getByText("Lösenordet är för lätt att gissa")).toBeVisible();
  await expect(password(page), "the focus is where the fault is").toBeFocused();
  forgetRefusals(faults);
  await password(page).fill(ADMIN.password);
  await create.click();
  await expect(page.getByRole("button", { name: `Konto: ${ADMIN.name}` })).toBeVisible();
  await expect(page).toHaveURL(`${server.site}/`);
  await expect(banner).toHaveCount(0);
});

test("the administrator invites an editor, who sees her district from the inside and looks after actors alone", async ({
  page,
  browser,
}) => {
  await signIn(page, server.site, ADMIN);
  await page.goto(server.site);
  await choose(page, ADMIN, "Inställningar");
  await expect(heading(page, "Personer och roller")).toBeVisible();
  await page.getByRole("button", { name: "Bjud in" }).click();
  const dialog = page.getByRole("dialog", { name: "Bjud in en person" });
  await dialog.getByLabel("E-postadress").fill(EDITOR.email);
  await dialog.getByLabel("Namn").fill(EDITOR.name);
  await dialog.getByLabel("Stadsdelsområde").selectOption("Södermalm");
  await dialog.getByText("Aktörens företrädare", { exact: true }).click();
  await dialog.getByLabel("Aktörer som personen företräder").fill("polis");
  await expect(page.getByRole("option", { name: "Polisen", exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox"), "Escape closes the list, not the dialog").toHaveCount(0);
  await dialog.getByText("Redaktör", { exact: true }).click();
  await expectAccessibleInAll(page, { without: ["region"] });
  await dialog.getByRole("button", { name: "Skapa länk" }).click();
  const link = await page.getByLabel("Engångslänk").inputValue();
  await expect(page.getByText("Servern skickar ingen e-post")).toBeVisible();
  await page.getByRole("button", { name: "Klar" }).click();
  await expect(page.getByRole("row", { name: /Trygghetssamordnare.*Södermalm: Redaktör/ })).toBeVisible();
  await expectAccessibleInAll(page);

  const other = await browser.newContext();
  const hers = await other.newPage();
  await hers.goto(link);
  await expect(heading(hers, `Välkommen, ${EDITOR.name}`)).toBeVisible();
  await password(hers).fill(EDITOR.password);
  await hers.getByRole("button", { name: "Spara och logga in" }).click();
  await hers.getByRole("button", { name: `Konto: ${EDITOR.name}` }).click();
  await expect(hers.getByRole("dialog").getByText("Mitt konto")).toBeVisible();
  // Of the settings an editor has the register of actors, and no more.
  await hers.getByRole("dialog").getByText("Inställningar").click();
  await expect(heading(hers, "Aktörer och skrivsätt")).toBeVisible();
  await expect(hers.getByRole("link", { name: "Personer och roller" })).toHaveCount(0);
  // Södermalm's tabs about more than places are for those inside.
  await hers.goto(`${server.site}/planer/sodermalm-2024`);
  await expect(heading(hers, /Södermalm/)).toBeVisible();
  await expect(hers.getByText("72 åtgärder").first()).toBeVisible();
  await other.close();
});

test("wrong details are refused without a word on which, and the page goes where one wanted", async ({
  page,
  faults,
}) => {
  await page.goto(`${server.site}/plats/skanstull`);
  await page.getByRole("link", { name: "Logga in" }).click();
  await expect(page).toHaveURL(/\/logga-in\?to=%2Fplats%2Fskanstull$/);
  await expectAccessibleInAll(page);
  await fillIn(page, { ...EDITOR, password: "fel" });
  const refusal = page.getByRole("alert");
  await expect(refusal).toContainText("Uppgifterna stämmer inte");
  await expect(refusal).toBeFocused();
  await expect(password(page)).toHaveValue("fel");
  forgetRefusals(faults);
  await fillIn(page, EDITOR);
  await expect(page).toHaveURL(`${server.site}/plats/skanstull`);
  await expect(page.getByRole("button", { name: `Konto: ${EDITOR.name}` })).toBeVisible();
  await page.goto(`${server.site}/logga-in?to=https://annan.example`);
  await fillIn(page, EDITOR);
  await expect(page, "no link leads away").toHaveURL(`${server.site}/`);
});

test("too many tries are told how long to wait", async ({ page, faults }) => {
  await page.route("**/api/sign-in", (route) =>
    route.fulfill({
      status: 429,
      headers: { "retry-after": "90" },
      json: {
        type: "/problems/too-many-requests",
        kind: "too-many-requests",
        title: "Too many requests",
        status: 429,
        detail: { sv: "För många frågor.", en: "Too many requests." },
      },
    }),
  );
  await page.goto(`${server.site}/logga-in`);
  await fillIn(page, EDITOR);
  await expect(page.getByRole("alert")).toContainText("Försök igen om 2 minuter.");
  expect(faults.splice(0).every((fault) => fault.includes("429"))).toBe(true);
});

test("one-time codes are turned on, asked for, and a recovery code stands in for them once", async ({
  page,
  faults,
}) => {
  await signIn(page, server.site, EDITOR);
  await page.goto(`${server.site}/konto`);
  await expect(page.getByText("Engångskoder är avslagna.")).toBeVisible();
  await expectAccessibleInAll(page);
  await page.getByRole("button", { name: "Slå på engångskoder" }).click();
  await expect(page.getByRole("img", { name: "QR-kod" })).toBeVisible();
  const secret = (await page.locator("code").textContent()) ?? "";
  await page.getByLabel("Första koden som appen visar").fill("000000");
  await page.getByRole("button", { name: "Slå på", exact: true }).click();
  await expect(page.getByText("Koden stämmer inte.")).toBeVisible();
  forgetRefusals(faults);
  await page.getByLabel("Första koden som appen visar").fill(codeOf(secret));
  await page.getByRole("button", { name: "Slå på", exact: true }).click();
  await expect(page.getByText("Dina reservkoder")).toBeVisible();
  await expectAccessibleInAll(page);
  const [code = ""] = await page
    .getByRole("listitem")
    .filter({ hasText: /^[a-z2-9]{4}-/ })
    .allInnerTexts();
  await page.getByRole("button", { name: "Jag har sparat dem" }).click();
  await expect(page.getByText("10 reservkoder är kvar.")).toBeVisible();

  const comeBack = async (written: string) => {
    await choose(page, EDITOR, "Logga ut");
    await page.getByRole("link", { name: "Logga in" }).click();
    await fillIn(page, EDITOR);
    await expect(heading(page, "Skriv koden")).toBeVisible();
    await expect(page.getByLabel("Engångskod")).toBeFocused();
    await page.getByLabel("Engångskod").fill(written);
    await submit(page).click();
  };
  await comeBack(codeOf(secret, 1));
  await expect(page.getByRole("button", { name: `Konto: ${EDITOR.name}` })).toBeVisible();
  await comeBack(code);
  await expect(page.getByRole("button", { name: `Konto: ${EDITOR.name}` })).toBeVisible();
  await comeBack(code);
  await expect(page.getByRole("alert")).toContainText("Uppgifterna stämmer inte");
  await expectAccessibleInAll(page);
  forgetRefusals(faults);
});

test("a passkey is added, signs in without a password, and is removed", async ({ page }) => {
  await addAuthenticator(page);
  await signIn(page, server.site, ADMIN);
  await page.goto(`${server.site}/konto`);
  await page.getByRole("button", { name: "Lägg till passnyckel" }).click();
  await page.getByLabel("Vad ska den heta?").fill("Jobbdatorn");
  await page.getByRole("button", { name: "Lägg till passnyckel" }).click();
  await expect(page.getByText("Passnyckeln Jobbdatorn är tillagd.")).toBeVisible();

  // Among the suggestions: a pretended device takes the first without being asked.
  const toTheDoor = async () => {
    await choose(page, ADMIN, "Logga ut");
    await expect(page.getByRole("link", { name: "Logga in" })).toBeVisible();
    await page.goto(`${server.site}/logga-in?to=/konto`);
  };
  await toTheDoor();
  await expect(heading(page, "Mitt konto")).toBeVisible();
  // By the button, in a browser without such suggestions.
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);
  });
  await toTheDoor();
  await page.getByRole("button", { name: "Logga in med passnyckel" }).click();
  await expect(heading(page, "Mitt konto")).toBeVisible();
  await page.getByRole("button", { name: "Ta bort passnyckeln Jobbdatorn" }).click();
  await expect(page.getByText("Passnyckeln Jobbdatorn är borttagen.")).toBeVisible();
});

test("other sessions are seen and ended", async ({ page, browser }) => {
  await signIn(page, server.site, ADMIN);
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await signIn(elsewhere, server.site, ADMIN);
  await page.goto(`${server.site}/konto`);
  await page.getByRole("button", { name: "Avsluta alla andra" }).click();
  await expect(page.getByText("Alla andra inloggningar är avslutade.")).toBeVisible();
  expect((await elsewhere.request.get(`${server.site}/api/account`)).status()).toBe(401);
  await other.close();
});

test("another site can neither sign anybody out by a form nor by a script", async ({ page, faults }) => {
  await signIn(page, server.site, ADMIN);
  const other = await openOtherSite(`${server.site}/api/sign-out`);
  await page.goto(other.address);
  await expect(page.getByText("asked")).toBeVisible();
  await page.getByRole("button").click();
  await page.waitForURL(`${server.site}/api/sign-out`);
  await page.goto(`${server.site}/konto`);
  await expect(page.getByRole("button", { name: `Konto: ${ADMIN.name}` })).toBeVisible();
  expect(faults.splice(0).length, "the browser tells what was refused").toBeGreaterThan(0);
  await other.close();
});

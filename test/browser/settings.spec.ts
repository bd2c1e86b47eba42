/** What administrators decide, and the log that tells of it, on an installation of its own. */
import type { Page } from "@playwright/test";
import { CLIENT, openOidcServer } from "#test/server/access/credentials/oidc-server.ts";
import { ADMIN, heading, signIn, startAdministered } from "./access.ts";
import type { OwnServer } from "./own-server.ts";
import { expect, expectAccessibleInAll, test } from "./page.ts";

test.describe.configure({ mode: "serial" });

let server: OwnServer;
test.beforeAll(async ({ browser }) => {
  server = await startAdministered(browser);
});
test.afterAll(() => server.stop());

test.beforeEach(({ page }) => signIn(page, server.site, ADMIN));

const RETENTION = "Hur länge uppgifter sparas";
const MAP = "Kartans källa";
const PROVIDER = "Organisationens inloggning";
const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const save = (page: Page, name: string) =>
  section(page, name).getByRole("button", { name: "Spara", exact: true }).click();
const days = (page: Page) => section(page, RETENTION).getByLabel("Loggen, antal dagar");

async function openSystem(page: Page, district = "stockholm"): Promise<void> {
  await page.goto(`${server.site}/installningar/system?district=${district}`);
  await expect(days(page)).toBeVisible();
}

/** A refusal stands in the console, too; it is the browser that writes it there. */
const forgetRefusals = (faults: string[]) =>
  expect(faults.splice(0).filter((fault) => !/status of 4(?:12|22)/.test(fault))).toEqual([]);

test("the settings are a step away, and each says what it is about", async ({ page }) => {
  await page.goto(`${server.site}/installningar`);
  await page.getByRole("navigation", { name: "Inställningar" }).getByText("Inställningar").click();
  await expect(heading(page, "Inställningar")).toBeVisible();
  for (const name of [RETENTION, MAP, PROVIDER]) await expect(section(page, name)).toBeVisible();
  await expect(section(page, PROVIDER)).toContainText(`${server.site}/api/sign-in/callback`);
  await expectAccessibleInAll(page);
  await page.getByLabel("Gäller för").selectOption("Södermalm");
  await expect(page).toHaveURL(/district=sodermalm/);
  await expect(section(page, RETENTION)).toBeVisible();
  await expect(section(page, PROVIDER), "is the whole installation's").toHaveCount(0);
});

test("the log's term is set, said in words, and stands in the log", async ({ page }) => {
  await openSystem(page);
  await expect(section(page, RETENTION)).toContainText("1825 dagar, ungefär fem år");
  await days(page).fill("50");
  await save(page, RETENTION);
  await expect(section(page, RETENTION)).toContainText("Skriv ett antal dagar från 90 till 3650.");
  await expect(days(page)).toBeFocused();
  await days(page).fill("365");
  await expect(section(page, RETENTION)).toContainText("365 dagar, ungefär ett år");
  await expect(section(page, RETENTION)).toContainText("Det är kortare än nu.");
  await save(page, RETENTION);
  await expect(section(page, RETENTION).getByText("Sparat.")).toBeVisible();
  await page.reload();
  await expect(days(page)).toHaveValue("365");

  await page.getByRole("navigation", { name: "Inställningar" }).getByText("Logg").click();
  const row = page.getByRole("row", { name: /Ändrade en inställning/ });
  await expect(row).toContainText(`Inställning: ${RETENTION}`);
  await row.getByRole("button", { name: /Detaljer/ }).click();
  await expect(
    page.getByRole("row", { name: new RegExp(`^${RETENTION} Loggen, dagar: 1825; .* Loggen, dagar: 365; `) }),
  ).toBeVisible();
});

test("follow-ups get a term only when somebody sets one, who is told first what it takes", async ({
  page,
}) => {
  await openSystem(page);
  const notes = section(page, RETENTION).getByLabel("Uppföljningar, antal dagar");
  await expect(notes, "the city owns no plan").toHaveCount(0);
  await openSystem(page, "sodermalm");
  await expect(notes).toHaveValue("");
  await notes.fill("30");
  await save(page, RETENTION);
  await expect(section(page, RETENTION)).toContainText(
    "Skriv ett antal dagar från 365 till 3650, eller lämna tomt.",
  );
  await expect(notes).toBeFocused();
  await notes.fill("3650");
  await expect(section(page, RETENTION)).toContainText("Skulle i dag inte ta bort någon uppföljning.");
  await notes.fill("365");
  await expect(section(page, RETENTION)).toContainText(/Skulle i dag ta bort \d+ uppföljningar\./);
  await expect(section(page, RETENTION)).toContainText("Det är kortare än nu.");
  await expectAccessibleInAll(page);
  await notes.fill("3650");
  await save(page, RETENTION);
  await expect(section(page, RETENTION).getByText("Sparat.")).toBeVisible();
  await page.reload();
  await expect(notes).toHaveValue("3650");
  await notes.fill("");
  await save(page, RETENTION);
  await expect(section(page, RETENTION).getByText("Sparat.")).toBeVisible();
});

test("the log is read whole, filtered and taken away as a file", async ({ page }) => {
  await page.goto(`${server.site}/installningar/logg`);
  await expect(heading(page, "Logg")).toBeVisible();
  await expect(page.getByText(/^Kedjan är hel, \d+ poster kontrollerade$/)).toBeVisible();
  await expect(page.getByRole("row", { name: /Loggade in/ }).first()).toBeVisible();
  await expect(page.getByRole("row", { name: /Läste loggen Logg: Hela staden/ }).first()).toBeVisible();
  await expectAccessibleInAll(page);
  await page.getByRole("button", { name: /^Händelser/ }).click();
  await page.getByRole("dialog", { name: "Händelser" }).getByText("Ändrade en inställning").click();
  await page.getByRole("button", { name: "Klar" }).click();
  await expect(page).toHaveURL(/kind=setting-changed/);
  await expect(page.getByText("1 post", { exact: true })).toBeVisible();
  await expect(page.getByRole("row", { name: /Loggade in/ })).toHaveCount(0);
  const address = await page.getByRole("link", { name: "Exportera (CSV)" }).getAttribute("href");
  const file = await page.request.get(`${server.site}${address}`);
  expect(file.status()).toBe(200);
  expect(file.headers()["content-type"]).toContain("text/csv");
  expect(await file.text()).toContain("setting-changed");
});

test("the log tells what was written in a measure in the words that its own page has", async ({ page }) => {
  const address = `${server.site}/api/measures/sodermalm-2024-platser-14`;
  const read = await page.request.get(address);
  const written = await page.request.patch(address, {
    data: { status: "done", comment: "Avstämt med centrumet." },
    headers: { "if-match": read.headers().etag ?? "" },
  });
  expect(written.status()).toBe(200);
  await page.goto(`${server.site}/installningar/logg?district=sodermalm&kind=data-changed`);
  await page
    .getByRole("button", { name: /^Detaljer/ })
    .first()
    .click();
  await expect(
    page.getByRole("row", { name: "Status Delvis genomförd Genomförd", exact: true }),
  ).toBeVisible();
  await expect(
    page.getByRole("row", { name: "Kommentar tomt Avstämt med centrumet.", exact: true }),
  ).toBeVisible();
  await expectAccessibleInAll(page);
});

test("two who save the same setting: nobody is overwritten unseen", async ({ page, context, faults }) => {
  const other = await context.newPage();
  await openSystem(page);
  await openSystem(other);
  const meet = async (mine: string, theirs: string) => {
    await days(page).fill(mine);
    await days(other).fill(theirs);
    await save(other, RETENTION);
    await expect(section(other, RETENTION).getByText("Sparat.")).toBeVisible();
    await save(page, RETENTION);
    await expect(page.getByRole("alert")).toContainText("Någon annan har ändrat inställningen");
    await expect(page.getByRole("region", { name: "Ditt" })).toContainText(`${mine} dagar`);
    await expect(page.getByRole("region", { name: "Det som gäller nu" })).toContainText(`${theirs} dagar`);
  };
  await meet("500", "600");
  await expectAccessibleInAll(page);
  await page.getByRole("button", { name: "Spara mitt" }).click();
  await expect(section(page, RETENTION).getByText("Sparat.")).toBeVisible();
  await expect(days(page)).toHaveValue("500");
  await other.reload();
  await expect(days(other)).toHaveValue("500");

  await meet("700", "800");
  await page.getByRole("button", { name: "Låt det gälla" }).click();
  await expect(days(page)).toHaveValue("800");
  forgetRefusals(faults);
});

test("a map style that is no address is refused where it is written", async ({ page }) => {
  await openSystem(page);
  const map = section(page, MAP);
  await map.getByText("En kartstil på nätet").click();
  const address = map.getByLabel("Adress till kartstilen");
  await expectAccessibleInAll(page);
  for (const wrong of ["kartan", "http://kartor.example/stil.json"]) {
    await address.fill(wrong);
    await save(page, MAP);
    await expect(map).toContainText("Skriv en hel adress som börjar med https://.");
    await expect(address).toBeFocused();
    await expect(address).toHaveAttribute("aria-invalid", "true");
  }
  await address.fill("https://kartor.example/stil.json");
  await save(page, MAP);
  await expect(map.getByText("Sparat.")).toBeVisible();
  const meta = () => page.request.get(`${server.site}/api/meta`).then((answer) => answer.text());
  await expect.poll(meta, { timeout: 15_000 }).toContain("https://kartor.example/stil.json");
  await map.getByText("Den inbyggda kartan").click();
  await save(page, MAP);
  await expect(map.getByText("Sparat.")).toBeVisible();
});

test("the organisation's sign-in is tried before it is saved, and its secret is never shown", async ({
  page,
  faults,
}) => {
  const callback = `${server.site}/api/sign-in/callback`;
  const provider = await openOidcServer({}, "client_secret_post", callback);
  await openSystem(page);
  const form = section(page, PROVIDER);
  const secret = form.getByLabel("Hemlighet", { exact: true });
  await form.getByLabel("Namn").fill("Stadens konto");
  await form.getByLabel("Tjänstens adress").fill("http://127.0.0.1:9");
  await form.getByLabel("Klient-id").fill(CLIENT.clientId);
  await secret.fill(CLIENT.clientSecret);
  await save(page, PROVIDER);
  await expect(form).toContainText("Ingen inloggningstjänst svarar där.");
  await expect(form.getByLabel("Tjänstens adress")).toBeFocused();
  await expectAccessibleInAll(page);
  forgetRefusals(faults);

  await form.getByLabel("Tjänstens adress").fill(provider.issuer);
  await save(page, PROVIDER);
  await expect(form.getByText("Sparat.")).toBeVisible();
  await expect(form).toContainText("Hemligheten är sparad.");
  await expectAccessibleInAll(page);
  await form.getByText("Lita på tjänstens e-postadresser").click();
  await save(page, PROVIDER);
  await expect(form.getByText("Sparat.")).toBeVisible();
  await form.getByLabel("Tjänstens adress").fill("https://annan.example");
  await expect(secret, "another address takes a secret of its own").toHaveValue("");

  await page.reload();
  await expect(form.getByRole("checkbox", { name: /^Lita på/ })).toBeChecked();
  await form.getByRole("button", { name: "Ta bort" }).click();
  const dialog = page.getByRole("dialog", { name: /^Ta bort inloggningen/ });
  await dialog.getByRole("button", { name: "Ta bort" }).click();
  await expect(form.getByText("Sparat.")).toBeVisible();
  await expect(form.getByLabel("Namn")).toHaveValue("");
  await expect(form.getByRole("button", { name: "Ta bort" })).toHaveCount(0);
  await provider.close();
});

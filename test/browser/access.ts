/** People at the door, for the browser tests. */
import { type Browser, expect, type Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { type OwnServer, type OwnServerOptions, startOwnServer } from "./own-server.ts";

export const ADMIN = { email: "chef@stad.example", name: "Trygghetschef", password: "korrekt häst batteri" };
export const EDITOR = {
  email: "samordnare@stad.example",
  name: "Trygghetssamordnare",
  password: "gröna moln vandrar sakta",
};

type Somebody = typeof ADMIN;

/** Signs in as the page itself does, without its form. */
export async function signIn(page: Page, site: string, { email, password }: Somebody): Promise<void> {
  const response = await page.request.post(`${site}/api/sign-in`, { data: { email, password } });
  expect(response.status()).toBe(200);
}

/** The first administrator comes in by the link that the start prints. */
export async function becomeAdministrator(page: Page, { site, welcome }: OwnServer): Promise<void> {
  await page.goto(`${site}${welcome}`);
  await page.getByLabel("E-postadress").fill(ADMIN.email);
  await page.getByLabel("Namn").fill(ADMIN.name);
  await page.getByLabel("Lösenord", { exact: true }).fill(ADMIN.password);
  await page.getByRole("button", { name: "Skapa kontot" }).click();
  await expect(page.getByRole("button", { name: `Konto: ${ADMIN.name}` })).toBeVisible();
}

/** An installation of its own that has its first administrator. */
export async function startAdministered(browser: Browser, options?: OwnServerOptions): Promise<OwnServer> {
  const server = await startOwnServer(options);
  const page = await browser.newPage();
  await becomeAdministrator(page, server);
  await page.close();
  return server;
}

/** The code that the authenticator app shows; `ahead` steps of half a minute later. */
export const codeOf = (secret: string, ahead = 0): string =>
  new TOTP({ secret: secret.replaceAll(" ", "") }).generate({ timestamp: Date.now() + ahead * 30_000 });

export const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** Opens the menu of who is signed in, and chooses. */
export async function choose(page: Page, { name }: Somebody, item: string): Promise<void> {
  await page.getByRole("button", { name: `Konto: ${name}` }).click();
  await page.getByRole("dialog").getByText(item, { exact: true }).click();
}

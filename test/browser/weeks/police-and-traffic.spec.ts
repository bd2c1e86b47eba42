/** The police's and the traffic office's week, each by an account of its own: an evening at Skanstull and its neighbours, from the plan to how it went. On an installation of its own. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { becomeAdministrator, heading } from "#test/browser/access.ts";
import { type OwnServer, startOwnServer } from "#test/browser/own-server.ts";
import { expect, test } from "#test/browser/page.ts";

const POLICE = {
  email: "omradespolis@polisen.example",
  name: "Områdespolis",
  password: "gröna moln vandrar sakta",
  actor: "polisen",
  district: "sodermalm",
};
const TRAFFIC = {
  email: "handlaggare@trafikkontoret.example",
  name: "Trafikhandläggare",
  password: "blå stenar sover länge",
  actor: "trafikkontoret",
  // In every district: what waits for its answer stands in another than the evening.
  district: "stockholm",
};
type Person = typeof POLICE;

let server: OwnServer;
let admin: Page;

/** Somebody who speaks for one actor, with an account of their own. */
async function invite({ email, name, password, actor, district }: Person): Promise<void> {
  const headers = { origin: server.site };
  const invited = await admin.request.post(`${server.site}/api/people`, {
    headers,
    data: { email, name, district, grants: [{ role: "representative", actor }] },
  });
  const { link }: { link: { url: string } } = await invited.json();
  const token = new URL(link.url).hash.slice(1);
  const browser = admin.context().browser();
  if (browser === null) throw new Error("The page has a browser");
  const context = await browser.newContext();
  const welcomed = await context.request.post(`${server.site}/api/welcome`, {
    headers,
    data: { token, password },
  });
  expect(welcomed.status()).toBe(204);
  await context.close();
}

async function signIn(page: Page, { email, name, password }: Person): Promise<void> {
  await page.goto(`${server.site}/logga-in`);
  await page.getByLabel("E-postadress").fill(email);
  await page.getByLabel("Lösenord", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Logga in", exact: true }).click();
  await expect(page.getByRole("button", { name: `Konto: ${name}` })).toBeVisible();
}

async function calendarOf(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Kalenderfil" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("insats-2026-12-04.ics");
  return readFile(await file.path(), "utf8");
}

test.beforeAll(async ({ browser }) => {
  server = await startOwnServer();
  admin = await browser.newPage();
  await becomeAdministrator(admin, server);
  for (const someone of [POLICE, TRAFFIC]) await invite(someone);
});
test.afterAll(async () => {
  await admin.close();
  await server.stop();
});

test("from two actors' shared places to an evening that is told of, and assignments that are answered", async ({
  page,
  browser,
}) => {
  // Two people's week, as nobody walks it in one test's time.
  test.slow();
  const traffic = await (await browser.newContext()).newPage();

  await test.step("the police sign in, and see what the two share and what lies within a walk", async () => {
    await signIn(page, POLICE);
    await page.goto(
      `${server.site}/samverkan?actor=polisen&actor=trafikkontoret&stop=skanstull&stop=magnus-ladulasgatan&start=skanstull`,
    );
    await expect(heading(page, "Samverkan")).toBeVisible();
    await expect(page.getByRole("link", { name: "Skanstull" }).first()).toBeVisible();
  });

  await test.step("they save the evening with its day and who comes, and take it into the calendar", async () => {
    await page.getByRole("button", { name: "Spara som insats" }).click();
    const dialog = page.getByRole("dialog", { name: "Spara som insats" });
    await expect(dialog.getByLabel("Hör till").getByRole("option")).toHaveText(["Södermalm"]);
    await dialog.getByLabel("Dag", { exact: true }).fill("2026-12-04");
    await dialog.getByLabel("Från", { exact: true }).fill("18:00");
    await dialog.getByLabel("Till", { exact: true }).fill("22:00");
    await dialog.getByRole("textbox", { name: "Polisen" }).fill("områdespolis");
    await dialog.getByRole("button", { name: "Spara" }).click();
    await expect(heading(page, "Insats vid Skanstull")).toBeVisible();
    await expect(page.getByText("fredag 4 december 2026, klockan 18.00–22.00")).toBeVisible();
    await expect(page.getByText("Polisen (områdespolis)")).toBeVisible();
    expect(await calendarOf(page)).toContain("SUMMARY:Insats vid Skanstull");
  });

  await test.step("the brief is one sheet of paper", async () => {
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Skriv ut" })).toBeHidden();
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: "screen" });
  });

  await test.step("the police answer for themselves alone, and neither hold meetings nor keep the register", async () => {
    const yes = page.getByRole("button", { name: /^Tacka ja: / });
    await page.goto(`${server.site}/aktorer/polisen?answer=unanswered`);
    await expect(yes.first()).toBeVisible();
    await page.goto(`${server.site}/aktorer/trafikkontoret`);
    await expect(heading(page, "Trafikkontoret")).toBeVisible();
    await expect(page.getByRole("article").first()).toBeVisible();
    await expect(page.getByRole("button", { name: /^Tacka ja: Trafikkontoret/ })).toHaveCount(0);
    await page.goto(`${server.site}/mote`);
    await expect(page.getByText("Möten hålls av dem som samordnar planen")).toBeVisible();
    const renamed = await page.request.patch(`${server.site}/api/actors/trafikkontoret`, {
      data: { name: "Gatukontoret" },
      headers: { origin: server.site, "if-match": '"1"' },
    });
    expect(renamed.status()).toBe(403);
  });

  await test.step("the traffic office signs in, finds the evening that it is to come to, and takes it along", async () => {
    await signIn(traffic, TRAFFIC);
    await traffic.goto(`${server.site}/samverkan`);
    await traffic
      .getByRole("region", { name: "Insatser" })
      .getByRole("link", { name: "Insats vid Skanstull" })
      .click();
    await expect(traffic.getByText("Polisen (områdespolis)")).toBeVisible();
    expect(await calendarOf(traffic)).toContain("SUMMARY:Insats vid Skanstull");
    await traffic.getByRole("button", { name: "Ändra", exact: true }).click();
    const dialog = traffic.getByRole("dialog", { name: "Ändra insatsen" });
    await dialog.getByRole("textbox", { name: "Trafikkontoret" }).fill("verksamhetssamordnare");
    await dialog.getByRole("button", { name: "Spara" }).click();
    await expect(traffic.getByText("Trafikkontoret (verksamhetssamordnare)")).toBeVisible();
  });

  await test.step("it says yes to one of its assignments, and no to another with why", async () => {
    await traffic.goto(`${server.site}/aktorer/trafikkontoret?answer=unanswered`);
    await traffic
      .getByRole("button", { name: /^Tacka ja: Trafikkontoret, / })
      .first()
      .click();
    await expect(traffic.getByText("Tackat ja.", { exact: true })).toBeVisible();
    await traffic
      .getByRole("button", { name: /^Tacka nej: Trafikkontoret, / })
      .first()
      .click();
    await traffic.getByRole("textbox", { name: "Skäl" }).fill("Ingår i ett annat uppdrag.");
    await traffic.getByRole("button", { name: "Svara nej" }).click();
    await expect(traffic.getByText("Tackat nej.", { exact: true })).toBeVisible();
  });

  await test.step("afterwards it tells how it went, and the police read it", async () => {
    await traffic.goto(`${server.site}/samverkan`);
    await traffic.getByRole("link", { name: "Insats vid Skanstull" }).click();
    await traffic.getByRole("button", { name: "Berätta hur det gick" }).click();
    const told = traffic.getByRole("dialog", { name: "Hur det gick" });
    await told.getByRole("textbox", { name: "Vad gjordes" }).fill("Två trasiga lampor anmälda.");
    await told.getByRole("button", { name: "Spara" }).click();
    await expect(traffic.getByText("Två trasiga lampor anmälda.")).toBeVisible();
    await page.goto(`${server.site}/samverkan`);
    await page.getByRole("link", { name: "Insats vid Skanstull" }).click();
    await expect(page.getByText("Två trasiga lampor anmälda.")).toBeVisible();
  });

  await test.step("whoever coordinates reads the answers, with who gave them", async () => {
    await admin.goto(`${server.site}/aktorer/trafikkontoret?answer=accepted`);
    await expect(admin.getByText(/^Tackade ja /)).toHaveCount(1);
    await admin.goto(`${server.site}/aktorer/trafikkontoret?answer=declined`);
    await expect(admin.getByText(/^Tackade nej /)).toHaveCount(1);
    await expect(admin.getByText("Ingår i ett annat uppdrag.")).toBeVisible();
  });

  await traffic.context().close();
});

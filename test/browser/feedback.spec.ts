/** A visitor tells about a place, without a script and with one; the district's coordinator reads it and takes care of it. */
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { type OwnServer, startOwnServer } from "./own-server.ts";
import { EVERY_SIZE, expect, expectAccessibleAt, expectAccessibleInAll, test } from "./page.ts";
import { publishInFolder } from "./published-folder.ts";

test.describe.configure({ mode: "serial" });

let server: OwnServer;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startOwnServer({ prepare: publishInFolder });
});
test.afterAll(() => server.stop());

const PLACE = "/offentligt/sodermalm/plats/skanstull";

/** A form that comes back is an answer with a status, which the console tells of. */
const onlyRefusals = (faults: string[]) =>
  expect(faults.splice(0).every((fault) => fault.includes("422"))).toBe(true);

const cardOf = (page: Page, hasText: string) => page.getByRole("article").filter({ hasText });

async function everywhere(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessibleAt(page, EVERY_SIZE);
  }
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a visitor writes a name, sees it marked, and sends the text without it", async ({ page, faults }) => {
    await page.goto(`${server.site}${PLACE}`);
    await page.getByRole("radio", { name: "Något behöver göras" }).check();
    await page
      .getByRole("textbox", { name: "Vad vill du säga?" })
      .fill("Lyktan är fortfarande trasig, fråga Anna Exempelsson.");
    await page.getByRole("button", { name: "Skicka" }).click();
    await expect(page.getByText("Inget är skickat än", { exact: true })).toBeVisible();
    await expect(page.locator("mark")).toHaveText("Anna Exempelsson");
    await expect(page.getByRole("radio", { name: "Något behöver göras" })).toBeChecked();
    await expect(page.getByRole("textbox", { name: "Vad vill du säga?" })).toHaveValue(/Anna Exempelsson/);
    await page.getByRole("button", { name: "Skicka utan de markerade orden" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Tack, det är skickat" })).toBeVisible();
    await page.getByRole("link", { name: "Tillbaka till Skanstull" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
    onlyRefusals(faults);
  });
});

test("the form keeps nobody out, also as it comes back, in every size and theme", async ({
  page,
  faults,
}) => {
  await page.goto(`${server.site}/offentligt/sodermalm/synpunkt?plats=skanstull`);
  await expect(page.getByRole("heading", { level: 1, name: "Berätta om Skanstull" })).toBeVisible();
  await everywhere(page);
  await page.getByRole("textbox", { name: "Vad vill du säga?" }).fill("Ring Anna Exempelsson.");
  await page.getByRole("button", { name: "Skicka" }).click();
  await expect(page.locator("mark")).toBeVisible();
  await everywhere(page);
  onlyRefusals(faults);
});

test("in somebody's frame there is the way to the form instead", async ({ page }) => {
  await page.goto(`${server.site}${PLACE}?inbaddad=1`);
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Berätta om platsen" })).toHaveAttribute(
    "href",
    "/offentligt/sodermalm/synpunkt?plats=skanstull",
  );
});

test("the coordinator's open page shows what a visitor has just sent, and it is taken care of", async ({
  page,
  context,
}) => {
  await page.goto(`${server.site}/inkommet`);
  await expect(cardOf(page, "Lyktan är fortfarande trasig, fråga [namn].")).toBeVisible();
  const visitor = await context.newPage();
  await visitor.goto(`${server.site}/offentligt/sodermalm`);
  const text = visitor.getByRole("textbox", { name: "Vad vill du säga?" });
  await text.fill("Platsvärdarna är bra.");
  await expect(visitor.getByText("979 tecken kvar.")).toBeVisible();
  await visitor.getByRole("radio", { name: "Något är bra" }).check();
  await visitor.getByRole("button", { name: "Skicka" }).click();
  await expect(visitor.getByRole("heading", { level: 1, name: "Tack, det är skickat" })).toBeVisible();
  await visitor.close();

  const card = cardOf(page, "Platsvärdarna är bra.");
  // The page asks by itself, a few times a minute.
  await expect(card).toBeVisible({ timeout: 45_000 });
  await expect(page.getByRole("heading", { level: 3, name: "Hela Södermalm (1)" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "2 synpunkter" })).toBeVisible();
  await card.getByRole("button", { name: "Markera som åtgärdad" }).click();
  await expect(page.getByText("Synpunkten är åtgärdad.")).toBeVisible();
  await expect(card).toHaveCount(0);
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await expect(card).toBeVisible();
  await card.getByRole("button", { name: "Avvisa" }).click();
  await expect(card).toHaveCount(0);
  await page.getByRole("combobox", { name: "Visa" }).selectOption({ label: "Avvisade (1)" });
  await expect(card).toBeVisible();
  await expect(page).toHaveURL(/state=declined/);
});

test("a piece becomes a measure's next step, rewritten and without a person, and that is taken back", async ({
  page,
  faults,
}) => {
  await page.goto(`${server.site}/inkommet`);
  const card = cardOf(page, "Lyktan är fortfarande trasig");
  await card.getByRole("button", { name: "Gör till nästa steg" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Spara nästa steg" }).click();
  await expect(dialog.getByRole("combobox", { name: "För åtgärden" })).toBeFocused();
  await expect(dialog).toContainText("Välj i listan.");
  await expectAccessibleInAll(page);
  await dialog.getByRole("combobox", { name: "För åtgärden" }).selectOption({ index: 1 });
  const what = dialog.getByRole("textbox", { name: "Vad ska göras" });
  await what.fill("Anna Exempelsson byter lyktan.");
  await dialog.getByRole("button", { name: "Spara nästa steg" }).click();
  await expect(dialog).toContainText("”Anna Exempelsson” ser ut som en uppgift om en person.");
  await expect(what).toBeFocused();
  onlyRefusals(faults);
  await what.fill("Byt lyktan vid tunnelbanan.");
  await dialog.getByRole("button", { name: "Spara nästa steg" }).click();
  await expect(page.getByText("Synpunkten är ett nästa steg för åtgärden.")).toBeVisible();
  await expect(card).toHaveCount(0);
  await page.getByRole("combobox", { name: "Visa" }).selectOption({ label: "Tagna vidare (1)" });
  await expect(card).toContainText("Nästa steg");
  await expect(card.getByRole("link", { name: "Öppna åtgärden" })).toBeVisible();
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await expect(card).toHaveCount(0);
  await page.getByRole("combobox", { name: "Visa" }).selectOption({ label: "Att ta hand om (1)" });
  await expect(card.getByRole("button", { name: "Gör till nästa steg" })).toBeVisible();
  await page.goto(`${server.site}/plats/skanstull`);
  await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
  await expect(page.getByText("Byt lyktan vid tunnelbanan.")).toHaveCount(0);
});

/** A story of the district with its last slide alone, which questions can stand in. */
async function makeStory(page: Page): Promise<string> {
  const heard = { kind: "heard", id: randomUUID(), isHidden: false, look: null, notes: null, answers: [] };
  const made = await page.request.post(`${server.site}/api/stories`, {
    data: {
      district: "sodermalm",
      title: "Möte om Skanstull",
      audience: "public",
      language: "sv",
      textSize: "normal",
      slides: [{ ...heard, text: null }],
      questions: [],
    },
  });
  expect(made.status()).toBe(200);
  const { story } = await made.json();
  return story.id;
}

test("a piece becomes a question from the room with who answers and when, and that is taken back", async ({
  page,
  faults,
}) => {
  await page.goto(`${server.site}/inkommet`);
  const card = cardOf(page, "Lyktan är fortfarande trasig");
  const open = card.getByRole("button", { name: "Gör till fråga" });
  await open.click();
  const dialog = page.getByRole("dialog", { name: "Gör till fråga" });
  await expect(dialog).toContainText("Området har ingen presentation.");
  await expectAccessibleInAll(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  const story = await makeStory(page);
  await page.reload();
  await open.click();
  await dialog.getByRole("button", { name: "Spara frågan" }).click();
  const text = dialog.getByRole("textbox", { name: "Frågan" });
  await expect(text).toBeFocused();
  await expect(dialog.getByRole("combobox", { name: "Vem svarar" })).toHaveAccessibleDescription(
    "Välj i listan.",
  );
  await expectAccessibleInAll(page);
  await text.fill("Anna Exempelsson undrar om lyktan.");
  await dialog.getByRole("combobox", { name: "Vem svarar" }).selectOption({ label: "Trafikkontoret" });
  await dialog.getByLabel("Svar utlovat till").fill("2026-12-15");
  await dialog.getByRole("button", { name: "Spara frågan" }).click();
  await expect(dialog).toContainText("”Anna Exempelsson” ser ut som en uppgift om en person.");
  await expect(text).toBeFocused();
  onlyRefusals(faults);
  await text.fill("När blir lyktan vid tunnelbanan hel?");
  await dialog.getByRole("button", { name: "Spara frågan" }).click();
  await expect(page.getByText("Synpunkten är en fråga från rummet.")).toBeVisible();
  await expect(card).toHaveCount(0);
  const questions = async () =>
    (await (await page.request.get(`${server.site}/api/stories/${story}`)).json()).questions;
  expect(await questions()).toMatchObject([
    { place: "skanstull", text: "När blir lyktan vid tunnelbanan hel?", promised: "2026-12-15" },
  ]);
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await expect(card).toBeVisible();
  expect(await questions()).toEqual([]);

  // The same way in the other language, on a phone.
  await page.goto(`${server.site}/inkommet?lang=en`);
  await page.setViewportSize({ width: 390, height: 844 });
  await card.getByRole("button", { name: /^Make it a question/ }).click();
  await expect(page.getByRole("dialog", { name: "Make it a question" })).toBeVisible();
  await expectAccessibleInAll(page);
});

test("how to be heard leads the room to what the district has published", async ({ page }) => {
  const story = await makeStory(page);
  await page.goto(`${server.site}/presentation/${story}/visa`);
  const address = `${server.site}/offentligt/sodermalm`;
  await expect(page.getByRole("img", { name: `QR-kod till ${address}` })).toBeInViewport({ ratio: 1 });
  await expect(page.getByText(address, { exact: true })).toBeInViewport({ ratio: 1 });
  await expectAccessibleInAll(page);
});

test("a piece is tied to the measure that it is about, and removed for good when it holds a person", async ({
  page,
}) => {
  await page.goto(`${server.site}/inkommet`);
  const card = cardOf(page, "Lyktan är fortfarande trasig");
  await card.getByRole("combobox", { name: "Gäller åtgärden" }).selectOption({ index: 1 });
  await expect(page.getByText("Synpunkten är kopplad till åtgärden.")).toBeVisible();
  await expect(card.getByRole("link", { name: "Öppna åtgärden" })).toHaveAttribute(
    "href",
    /^\/plats\/skanstull#sodermalm-2024/,
  );
  await expectAccessibleInAll(page);
  await card.getByRole("button", { name: "Ta bort för gott" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Behåll" }).click();
  await expect(card).toBeVisible();
  await card.getByRole("button", { name: "Ta bort för gott" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ta bort" }).click();
  await expect(page.getByText("Synpunkten är borttagen för gott.")).toBeVisible();
  await expect(card).toHaveCount(0);
  await expect(page.getByText("Inget att ta hand om")).toBeVisible();
});

/** What is put on an actor, as it is answered and reminded of: by keyboard, with the way back, and seen by nobody outside. */
import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

test.describe.configure({ mode: "serial" });

const LIGHTS = "Bänkar, belysning och aktiviteter vid tunnelbaneentrén";
const PATH = "Gångvägen och cykelparkeringen ses över";

const button = (page: Page, action: string, title: string) =>
  page.getByRole("button", { name: `${action}: Trafikkontoret, ${title}` });
const bar = (page: Page) => page.getByRole("region", { name: "Svar på uppdragen" });
const undo = async (page: Page) => {
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await expect(page.getByText("Ångrat. Allt är som innan.")).toBeVisible();
};

test("the list of actors says who has not answered, and leads to what waits", async ({ page }) => {
  await page.goto("/aktorer");
  await page.getByRole("link", { name: /^Bara de \d+ aktörer som inte har svarat$/ }).click();
  await expect(page).toHaveURL(/answer=unanswered/);
  await expectAccessibleInAll(page);
  await page.getByRole("link", { name: "8 obesvarade: Trafikkontoret" }).click();
  await expect(page).toHaveURL(/\/aktorer\/trafikkontoret\?answer=unanswered/);
  await expect(bar(page).getByRole("link", { name: "8 obesvarade" })).toHaveAttribute("aria-current", "true");
});

test("an actor says yes and no by keyboard, one after the other, and takes it back", async ({ page }) => {
  await page.goto("/aktorer/trafikkontoret?answer=unanswered");
  await bar(page).getByLabel("Din funktion (frivilligt)").fill("enhetschef");
  await button(page, "Tacka ja", LIGHTS).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Tackat ja.", { exact: true })).toBeVisible();
  await expect(button(page, "Tacka ja", LIGHTS), "what is answered no longer waits").toHaveCount(0);
  await expect(button(page, "Tacka ja", PATH), "one goes on with the next").toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const reason = page.getByRole("textbox", { name: "Skäl" });
  await expect(reason).toBeFocused();
  await page.getByRole("button", { name: "Svara nej" }).click();
  await expect(reason).toHaveAccessibleDescription(/Skriv varför/);
  await expectAccessibleInAll(page);
  await reason.fill("Ingår i ett annat uppdrag.");
  await page.getByRole("button", { name: "Svara nej" }).click();
  await expect(page.getByText("Tackat nej.", { exact: true })).toBeVisible();
  await bar(page).getByRole("link", { name: "1 har fått nej" }).click();
  await expect(page.getByText("Ingår i ett annat uppdrag.")).toBeVisible();
  await expect(page.getByText(/^Tackade nej .* noterat av stadsdelen/)).toContainText("(enhetschef)");
  await expectAccessibleInAll(page);
  await undo(page);
  await expect(page.getByText("Inget uppdrag har det svaret.")).toBeVisible();
});

test("a name for a function, or in a reason, is not taken", async ({ page, faults }) => {
  await page.goto("/aktorer/trafikkontoret?answer=unanswered");
  await bar(page).getByLabel("Din funktion (frivilligt)").fill("Anna Svensson");
  await button(page, "Tacka ja", PATH).click();
  await expect(page.getByRole("alert")).toContainText("”Anna Svensson” ser ut som en uppgift om en person");
  expect(faults.splice(0)).toEqual([expect.stringContaining("422")]);
});

test("the measure's card says who has agreed, wherever it stands, and the filter finds it", async ({
  page,
}) => {
  await page.goto("/plats/hasselby-torg");
  const card = page.locator("#hasselby-vallingby-2025-platser-1");
  await expect(card).toContainText("Trafikkontoret (verksamhetssamordnare) Tackat ja");
  await expect(card).toContainText("Mobila ordningsvakter Obesvarad");
  await page.goto("/atgarder?actor=trafikkontoret&answer=accepted");
  await expect(page.getByText(/^1 åtgärd/).first()).toBeVisible();
  await expect(page.getByText(/där Trafikkontoret har tackat ja/)).toBeVisible();
  await page.goto("/atgarder?actor=trafikkontoret&answer=declined");
  await expect(page.getByText("Inga åtgärder passar filtren")).toBeVisible();
});

test("a measure that is changed after the yes asks again, until that is undone", async ({ page }) => {
  const id = "hasselby-vallingby-2025-platser-1";
  const answer = await page.request.get(`/api/measures/${id}`);
  const headers = { "if-match": answer.headers().etag ?? "" };
  const changed = await page.request.patch(`/api/measures/${id}`, {
    headers,
    data: { title: `${LIGHTS} och torget` },
  });
  expect(changed.status()).toBe(200);
  await page.goto("/aktorer/trafikkontoret?answer=changed");
  await expect(page.getByText("Åtgärdens text eller målår har ändrats sedan dess.")).toBeVisible();
  await expectAccessible(page);
  const { change } = await changed.json();
  expect((await page.request.post(`/api/changes/${change}/undo`)).status()).toBe(200);
  await page.goto("/aktorer/trafikkontoret?answer=accepted");
  await expect(page.getByText(/^Tackade ja/)).toBeVisible();
});

test("a reminder has its text, a mail and a day for the calendar, and is noted with its date", async ({
  page,
}) => {
  await page.goto("/aktorer/trafikkontoret");
  await page.getByRole("button", { name: "Påminn om 7 obesvarade" }).click();
  const dialog = page.getByRole("dialog", { name: "Påminn Trafikkontoret" });
  await dialog.getByLabel("Svar senast").fill("2027-01-15");
  await expect(dialog.getByRole("textbox", { name: "Text" })).toHaveValue(/Svara senast 2027-01-15\./);
  await expect(dialog.getByRole("link", { name: "Öppna i e-post" })).toHaveAttribute(
    "href",
    /^mailto:\?subject=/,
  );
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("link", { name: "Ladda ner till kalendern" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("paminnelse.ics");
  await expectAccessibleInAll(page);
  await dialog.getByRole("button", { name: "Anteckna påminnelsen" }).click();
  await expect(page.getByText("Påminnelsen är antecknad.")).toBeVisible();
  await expect(page.getByText(/^Påmind /)).toHaveCount(7);
  await undo(page);
  await expect(page.getByText(/^Påmind /)).toHaveCount(0);
});

test("a visitor sees none of it", async ({ page }) => {
  const visitor = { kind: "visitor", name: null, email: null, grants: [] };
  await page.route("**/api/me", (route) => route.fulfill({ json: visitor }));
  await page.goto("/aktorer/trafikkontoret");
  await expect(page.getByRole("heading", { level: 1, name: "Trafikkontoret" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^(?:Tacka|Påminn|Ta bort svaret)/ })).toHaveCount(0);
});

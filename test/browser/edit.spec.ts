import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./page.ts";

const TITLE = "Dialog om Ringens centrum";

const card = (page: Page): Locator => page.locator("#sodermalm-2024-platser-14");
const dialog = (page: Page): Locator => page.getByRole("dialog", { name: /Ändra åtgärd/ });

async function openForm(page: Page): Promise<void> {
  await card(page)
    .getByRole("button", { name: /^Ändra/ })
    .click();
  await expect(dialog(page)).toBeVisible();
}

const choose = (page: Page, status: string) =>
  dialog(page)
    .locator("label")
    .filter({ hasText: new RegExp(`^${status}$`) })
    .click();

async function undo(page: Page): Promise<void> {
  await card(page)
    .getByRole("button", { name: /^Ångra/ })
    .click();
  await expect(card(page).getByRole("status")).toContainText("Ångrat");
}

test.describe.configure({ mode: "serial" });

test.describe("a coordinator who keeps the plan up to date", () => {
  test("changes a status, sees it on the page, and undoes it", async ({ page }) => {
    await page.goto("/plats/skanstull");
    await expect(card(page).getByText("Delvis genomförd", { exact: true }).first()).toBeVisible();
    await openForm(page);
    await expectAccessible(page);
    await choose(page, "Genomförd");
    await dialog(page).getByRole("button", { name: "Spara" }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(card(page).getByRole("status")).toContainText("Sparat");
    await expect(card(page).getByText("Genomförd", { exact: true }).first()).toBeVisible();
    await expect(card(page).getByRole("button", { name: /^Ändra/ })).toBeFocused();
    await undo(page);
    await expect(card(page).getByText("Delvis genomförd", { exact: true }).first()).toBeVisible();
  });

  test("adds a follow-up together with a comment, finds both in the history, and undoes both", async ({
    page,
  }) => {
    await page.goto("/plats/skanstull");
    await openForm(page);
    await dialog(page).getByLabel("Kommentar").fill("Avstämt med fastighetsägaren.");
    await dialog(page).getByLabel("Vad har hänt?").fill("Ett första möte är hållet.");
    await dialog(page).getByLabel("Datum").fill("2026-05-12");
    await dialog(page).getByRole("button", { name: "Spara" }).click();
    await expect(card(page).getByRole("status")).toContainText("Sparat");
    await openForm(page);
    await dialog(page).getByRole("button", { name: "Historik" }).click();
    await expect(dialog(page).getByText("2026-05-12, Ett första möte är hållet.")).toBeVisible();
    await expectAccessible(page);
    await dialog(page).getByRole("button", { name: "Avbryt" }).click();
    await undo(page);
    await openForm(page);
    await expect(dialog(page).getByLabel("Kommentar")).toHaveValue("");
  });

  test("is told which field names a person, and keeps what was typed", async ({ page, faults }) => {
    await page.goto("/plats/skanstull");
    await openForm(page);
    const comment = dialog(page).getByLabel("Kommentar");
    await comment.fill("Anna Svensson ringer.");
    await dialog(page).getByRole("button", { name: "Spara" }).click();
    await expect(dialog(page).getByRole("alert")).toContainText("En uppgift behöver rättas");
    await expect(comment).toHaveAccessibleDescription(/”Anna Svensson” ser ut som/);
    await expect(comment).toHaveValue("Anna Svensson ringer.");
    await expectAccessible(page);
    await dialog(page).getByRole("alert").getByRole("button", { name: "Kommentar" }).click();
    await expect(comment).toBeFocused();
    // The browser writes every refused request to its console.
    expect(faults.splice(0)).toEqual([expect.stringContaining("422")]);
  });

  test("and somebody else change the same measure: both see it, and both survive", async ({
    page,
    context,
    faults,
  }) => {
    // Two maps are drawn at once.
    test.slow();
    const other = await context.newPage();
    await page.goto("/plats/skanstull");
    await other.goto("/plats/skanstull");
    await openForm(page);
    await openForm(other);
    await choose(other, "Påbörjad");
    await dialog(other).getByLabel("När").fill("Från april 2024, varje månad");
    await dialog(other).getByRole("button", { name: "Spara" }).click();
    await expect(dialog(other)).toBeHidden();

    await choose(page, "Genomförd");
    await dialog(page).getByLabel("Rubrik").fill(`${TITLE} och torget`);
    await dialog(page).getByRole("button", { name: "Spara" }).click();
    await expect(dialog(page).getByRole("alert")).toContainText("Någon annan har ändrat");
    await expect(dialog(page)).toContainText("Från april 2024, varje månad");
    await expect(dialog(page)).toContainText(`${TITLE} och torget`);
    await expectAccessible(page);
    await dialog(page).locator("label").filter({ hasText: "Den andras" }).click();
    await dialog(page).getByRole("button", { name: "Spara den sammanslagna" }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(card(page)).toContainText(`${TITLE} och torget`);
    await expect(card(page)).toContainText("Från april 2024, varje månad");
    await expect(card(page).getByText("Påbörjad", { exact: true }).first()).toBeVisible();

    await undo(page);
    await other.reload();
    await expect(card(other)).toContainText("Från april 2024, varje månad");
    await openForm(other);
    await choose(other, "Delvis genomförd");
    await dialog(other).getByLabel("När").fill("Från april 2024");
    await dialog(other).getByRole("button", { name: "Spara" }).click();
    await expect(card(other).getByText("Delvis genomförd", { exact: true }).first()).toBeVisible();
    expect(faults.splice(0)).toEqual([expect.stringContaining("412")]);
  });

  test("whose session has ended keeps what was typed and is shown where to sign in", async ({
    page,
    faults,
  }) => {
    const refusal = {
      type: "/problems/signed-out",
      kind: "signed-out",
      title: "Signed out",
      status: 401,
      detail: { sv: "Logga in för att göra det här.", en: "Sign in to do this." },
    };
    await page.route(/\/api\/measures\/[^/?]+$/, (route) => route.fulfill({ status: 401, json: refusal }));
    await page.goto("/plats/skanstull");
    await openForm(page);
    await dialog(page).getByLabel("Kommentar").fill("Skrivet innan sessionen tog slut.");
    await dialog(page).getByRole("button", { name: "Spara" }).click();
    const alert = dialog(page).getByRole("alert");
    await expect(alert).toContainText("Det du har skrivit står kvar här.");
    await expect(alert.getByRole("link", { name: "Logga in" })).toHaveAttribute("target", "_blank");
    await expect(dialog(page).getByLabel("Kommentar")).toHaveValue("Skrivet innan sessionen tog slut.");
    expect(faults.splice(0)).toEqual([expect.stringContaining("401")]);
  });

  test("is let nowhere near it as a visitor", async ({ page }) => {
    await page.route("**/api/me", (route) =>
      route.fulfill({ json: { kind: "visitor", id: null, name: null, email: null, grants: [] } }),
    );
    await page.goto("/plats/skanstull");
    await expect(card(page)).toBeVisible();
    await expect(page.getByRole("button", { name: /^Ändra/ })).toHaveCount(0);
  });
});

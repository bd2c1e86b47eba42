/** What administrators do can be undone where it was done, and from what is told of it; on an installation of its own. */
import type { Page } from "@playwright/test";
import { ADMIN, EDITOR, signIn, startAdministered } from "./access.ts";
import type { OwnServer } from "./own-server.ts";
import { expect, expectAccessibleInAll, test } from "./page.ts";

test.describe.configure({ mode: "serial" });

let server: OwnServer;
test.beforeAll(async ({ browser }) => {
  server = await startAdministered(browser);
});
test.afterAll(() => server.stop());

test.beforeEach(({ page }) => signIn(page, server.site, ADMIN));

const UNDONE = "Ångrat. Allt är som innan.";
const OVERTAKEN = "Det går inte att ångra: någon har ändrat samma sak sedan dess.";

/** The way back from what stands beside it; a name that only those hear who see nothing. */
const undoOf = (about: string) => ({ name: new RegExp(`^Ångra ?: ${about}$`) });

/** A refusal stands in the console, too; it is the browser that writes it there. */
const forgetRefusals = (faults: string[]) =>
  expect(faults.splice(0).filter((fault) => !/status of 4(?:09|12)/.test(fault))).toEqual([]);

test.describe("a setting", () => {
  const section = (page: Page) =>
    page.getByRole("region", { name: "Hur länge uppgifter sparas", exact: true });
  const days = (page: Page) => section(page).getByLabel("Loggen, antal dagar");
  const save = async (page: Page, value: string) => {
    await days(page).fill(value);
    await section(page).getByRole("button", { name: "Spara", exact: true }).click();
    await expect(section(page).getByText("Sparat.")).toBeVisible();
  };
  const openSystem = (page: Page) => page.goto(`${server.site}/installningar/system?district=sodermalm`);

  test("is undone by keyboard where it was saved, and the focus is not lost", async ({ page }) => {
    await openSystem(page);
    await save(page, "365");
    const undo = section(page).getByRole("button", undoOf("Hur länge uppgifter sparas"));
    await undo.focus();
    await page.keyboard.press("Enter");
    await expect(section(page).getByRole("status").filter({ hasText: UNDONE })).toBeVisible();
    await expect(undo).toHaveCount(0);
    await expect(days(page)).toHaveValue("1825");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("DIV");
  });

  test("tells its history, and is redone from there", async ({ page }) => {
    await openSystem(page);
    await section(page).getByRole("button", { name: "Historik" }).click();
    const items = section(page).getByRole("listitem").filter({ hasText: "Trygghetschef" });
    await expect(items).toHaveCount(2);
    await expect(items.first()).toContainText("ångrade en ändring");
    await expect(items.first()).toContainText("Loggen, dagar: 365 → 1825");
    await expectAccessibleInAll(page);
    await items.first().getByRole("button", undoOf("Loggen, dagar: 365 → 1825")).click();
    await expect(days(page)).toHaveValue("365");
    await expect(items).toHaveCount(3);
    await expect(section(page).getByText(UNDONE)).toBeVisible();
  });

  test("that somebody has set since is left alone, and shown", async ({ page, context, faults }) => {
    await openSystem(page);
    await save(page, "500");
    const other = await context.newPage();
    await openSystem(other);
    await save(other, "600");
    await section(page)
      .getByRole("button", { name: /^Ångra/ })
      .click();
    await expect(section(page).getByText(OVERTAKEN)).toBeVisible();
    await expect(days(page)).toHaveValue("600");
    forgetRefusals(faults);
  });

  test("is undone in English, too", async ({ page }) => {
    await page.goto(`${server.site}/installningar/system?district=sodermalm&lang=en`);
    const english = page.getByRole("region", { name: "How long things are kept", exact: true });
    await english.getByLabel("The log, number of days").fill("700");
    await english.getByRole("button", { name: "Save", exact: true }).click();
    await english.getByRole("button", { name: /^Undo ?: How long things are kept$/ }).click();
    await expect(english.getByText("Undone. Everything is as before.")).toBeVisible();
    await expect(english.getByLabel("The log, number of days")).toHaveValue("600");
  });
});

test.describe("people", () => {
  const row = (page: Page) => page.getByRole("row", { name: new RegExp(EDITOR.name) });
  const openPeople = (page: Page) => page.goto(`${server.site}/installningar`);
  const choose = async (page: Page, action: string) => {
    await page.getByRole("button", { name: `Ändra ${EDITOR.name}` }).click();
    await page.getByRole("menuitem", { name: action }).click();
  };
  const invite = async (page: Page) => {
    await page.getByRole("button", { name: "Bjud in" }).click();
    const dialog = page.getByRole("dialog", { name: "Bjud in en person" });
    await dialog.getByLabel("E-postadress").fill(EDITOR.email);
    await dialog.getByLabel("Namn").fill(EDITOR.name);
    await dialog.getByLabel("Stadsdelsområde").selectOption("Södermalm");
    await dialog.getByText("Läsare", { exact: true }).click();
    await dialog.getByRole("button", { name: "Skapa länk" }).click();
    const link = await page.getByLabel("Engångslänk").inputValue();
    await page.getByRole("button", { name: "Klar" }).click();
    return link;
  };

  test("an invitation is undone, or withdrawn as long as nobody has taken it up", async ({ page }) => {
    await openPeople(page);
    await invite(page);
    await expect(row(page)).toContainText(/Inte antagen ännu, inbjuden \d/);
    await page.getByRole("button", undoOf(EDITOR.name)).click();
    await expect(page.getByText(UNDONE)).toBeVisible();
    await expect(row(page)).toHaveCount(0);

    await invite(page);
    await choose(page, "Dra tillbaka inbjudan");
    const dialog = page.getByRole("dialog", { name: `Dra tillbaka inbjudan till ${EDITOR.name}?` });
    await expectAccessibleInAll(page, { without: ["region"] });
    await dialog.getByRole("button", { name: "Dra tillbaka" }).click();
    await expect(page.getByText(`Inbjudan till ${EDITOR.name} är tillbakadragen.`)).toBeVisible();
    await expect(row(page)).toHaveCount(0);
  });

  test("roles are undone where they were given, and redone from the changes", async ({ page }) => {
    await openPeople(page);
    await invite(page);
    await choose(page, "Ändra roller");
    const dialog = page.getByRole("dialog", { name: `Roller för ${EDITOR.name}` });
    await expect(dialog.getByText(/Inte antagen ännu, inbjuden \d/)).toBeVisible();
    await dialog.getByText("Redaktör", { exact: true }).click();
    await expectAccessibleInAll(page, { without: ["region"] });
    await dialog.getByRole("button", { name: "Spara" }).click();
    await expect(row(page)).toContainText("Södermalm: Läsare, Redaktör");
    await page.getByRole("button", undoOf(EDITOR.name)).click();
    await expect(page.getByText(UNDONE)).toBeVisible();
    await expect(row(page)).not.toContainText("Redaktör");

    await choose(page, "Ändringar");
    const changes = page.getByRole("dialog", { name: `Ändringar för ${EDITOR.name}` });
    await expect(changes).toContainText("Inbjudan: tomt → skapad");
    await expectAccessibleInAll(page, { without: ["region"] });
    await changes.getByRole("button", undoOf("Roller, Södermalm: Läsare, Redaktör → Läsare")).click();
    await expect(changes.getByText(UNDONE)).toBeVisible();
    await changes.getByRole("button", { name: "Klar" }).click();
    await expect(row(page)).toContainText("Södermalm: Läsare, Redaktör");
  });

  test("a closed account is opened again; the last administrator stays", async ({ page, faults }) => {
    await openPeople(page);
    await choose(page, "Stäng kontot");
    await page.getByRole("button", undoOf(EDITOR.name)).click();
    await expect(page.getByText(UNDONE)).toBeVisible();
    await expect(row(page)).toContainText("Inbjuden");
    await page.getByRole("button", { name: `Ändra ${ADMIN.name}` }).click();
    await page.getByRole("menuitem", { name: "Stäng kontot" }).click();
    await expect(page.getByRole("alert")).toContainText(
      "Personen är den sista som administrerar hela staden.",
    );
    forgetRefusals(faults);
  });
});

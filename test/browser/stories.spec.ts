/** A story for an area meeting: made, put in order and shown. */
import type { Page } from "@playwright/test";
import { expect, expectAccessible, mapAtRest, test } from "./page.ts";

/** A story of Skanstull and Björns trädgård, for everyone. */
async function makeStory(page: Page, title: string) {
  await page.goto("/presentation");
  await page.getByRole("button", { name: "Gör en presentation" }).click();
  const dialog = page.getByRole("dialog", { name: "Ny presentation" });
  await dialog.getByRole("textbox", { name: "Rubrik" }).fill(title);
  await dialog.getByLabel("Stadsdel").selectOption({ label: "Södermalm" });
  for (const name of ["Skanstull", "Björns trädgård"]) {
    await dialog.getByRole("combobox", { name: "Lägg till en plats" }).fill(name);
    await page.getByRole("option", { name: new RegExp(`^${name}`) }).click();
    await expect(dialog.getByRole("button", { name: `Ta bort ${name}` })).toBeVisible();
  }
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Gör bilderna" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

const names = (page: Page) => page.getByRole("grid", { name: "Bilder" }).getByRole("row");

test("a story is made, put in another order by keys, and says what the audience does not get", async ({
  page,
}) => {
  await makeStory(page, "Möte om ordning");
  await expect(names(page)).toHaveText([
    /Inledning/,
    /Skanstull/,
    /Björns trädgård/,
    /När det görs/,
    /Nästa steg/,
    /Så kan du påverka/,
  ]);
  await expectAccessible(page);

  // Picked up, moved and put down without a pointer.
  await names(page).nth(2).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(names(page).nth(1)).toHaveText(/Björns trädgård/);
  await page.reload();
  await expect(names(page).nth(1)).toHaveText(/Björns trädgård/);

  await names(page).nth(2).click();
  await expect(page).toHaveURL(/bild=3/);
  await page
    .getByRole("textbox", { name: "Det har boende sagt" })
    .fill("Det är mörkt vid trappan.\nHär säljs narkotika.");
  await page.getByRole("button", { name: "Spara bilden" }).click();
  await expect(
    page.getByRole("listitem").filter({ hasText: "”Det är mörkt vid trappan.”" }).last(),
  ).toBeVisible();
  await expect(page.getByText("Det här får publiken inte se")).toBeVisible();
  await expectAccessible(page);
});

test("what is wrong on a slide is told at its field, which gets the focus, and goes as one writes", async ({
  page,
  faults,
}) => {
  await makeStory(page, "Möte om att rätta");
  await names(page).nth(1).click();
  const save = page.getByRole("button", { name: "Spara bilden" });
  const voices = page.getByRole("textbox", { name: "Det har boende sagt" });
  const cards = page.getByRole("textbox", { name: "Svarskort" });
  await voices.fill("a\nb\nc\nd\ne\nf\ng");
  await cards.fill("När blir det klart?");
  await save.click();
  await expect(voices).toBeFocused();
  await expect(voices).toHaveAccessibleDescription(/Högst 6 rader får plats/);
  await expect(cards).toHaveAccessibleDescription(
    /Raden ”När blir det klart\?” har ingen fråga eller inget svar/,
  );
  await voices.fill("Det är mörkt vid trappan.\nFråga Anna Exempelsson.");
  await expect(voices).not.toHaveAccessibleDescription(/Högst/);
  await cards.fill("När blir det klart? | I vår.");
  await save.click();
  await expect(voices).toBeFocused();
  await expect(voices).toHaveAccessibleDescription(/”Anna Exempelsson” ser ut som en uppgift om en person/);
  await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toHaveCount(0);
  expect(faults.splice(0).every((fault) => fault.includes("422"))).toBe(true);
  await expectAccessible(page);
  await voices.fill("Det är mörkt vid trappan.");
  await save.click();
  await expect(voices).not.toHaveAttribute("aria-invalid", "true");
  await expect(
    page.getByRole("listitem").filter({ hasText: "”Det är mörkt vid trappan.”" }).last(),
  ).toBeVisible();
});

test("the room's window and the presenter's follow each other", async ({ page, context }) => {
  await makeStory(page, "Möte om att visa");
  await page.getByRole("link", { name: "Visa med anteckningar" }).click();
  await expect(page.getByText("Inget fönster är öppet för publiken.")).toBeVisible();
  await expectAccessible(page);
  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Öppna publikens fönster" }).click();
  const wall = await opened;
  await expect(wall.getByRole("heading", { level: 1, name: "Möte om att visa" })).toBeVisible();
  await mapAtRest(wall);
  await expect(page.getByText("Publikens fönster följer med.")).toBeVisible();
  await expectAccessible(wall);

  await page.keyboard.press("PageDown");
  await expect(wall.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
  await expect(wall).toHaveURL(/bild=2/);
  await wall.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/bild=3/);
  await expect(wall.getByText("Det görs här")).toBeVisible();
  await expect(wall.getByRole("row").nth(1)).toContainText("Delvis genomförd");
  await page.keyboard.press("b");
  await expect(wall.getByText("Skärmen är svart.")).toBeAttached();
  await wall.keyboard.press("End");
  await expect(wall.getByRole("heading", { level: 1, name: "Så kan du påverka" })).toBeVisible();
  await expect(wall.getByText("Skärmen är svart.")).toBeHidden();

  // Once it is there it needs no network.
  await context.setOffline(true);
  await wall.keyboard.press("Home");
  await expect(wall.getByRole("heading", { level: 1, name: "Möte om att visa" })).toBeVisible();
  await context.setOffline(false);
  await wall.close();
  await expect(page.getByText("Inget fönster är öppet för publiken.")).toBeVisible();
});

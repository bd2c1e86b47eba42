import { expect, expectAccessible, test } from "./page.ts";

test("every field of the filter has its chip, the sentence tells them all, and a copied address restores them", async ({
  page,
}) => {
  await page.goto("/?district=hasselby-vallingby&causeType=place&finding=warning&targetYear=2030");
  const sentence = page.getByText(/^\d+ åtgärder på 1 plats i Hässelby-Vällingby/);
  await expect(sentence).toContainText(
    "där orsaken finns hos platsen och där granskningen ser en brist, målår 2030.",
  );
  await page.getByRole("button", { name: "Ta bort filtret Granskningen ser: Brist" }).click();
  await expect(page).toHaveURL(/\?district=hasselby-vallingby&causeType=place&targetYear=2030$/);
  await page.goBack();
  await expect(sentence).toContainText("granskningen ser en brist");
});

test("what cannot be understood in an old link is left out, and the rest holds", async ({ page }) => {
  await page.goto("/?status=klart&status=done&finding=no-such-rule&actor=ingen-alls");
  await expect(page.getByRole("button", { name: "Ta bort filtret Genomförd" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ta bort filtret Okänd aktör" })).toBeVisible();
  await expect(page.getByText(/^Inga åtgärder .*en okänd aktör/)).toBeVisible();
});

test("the map is told in words, for whoever wants it so", async ({ page }) => {
  await page.goto("/?district=hasselby-vallingby");
  await page.getByRole("button", { name: "Kartan i ord" }).click();
  await expect(page.getByText(/Platserna ligger i Hässelby-Vällingby \(\d+\)\./)).toBeVisible();
  await expectAccessible(page);
});

test("the years are stepped through by keyboard, and a place is marked when its target year has come", async ({
  page,
}) => {
  await page.goto("/?district=hasselby-vallingby");
  await expect(page.getByRole("slider")).toHaveCount(0);
  await page.getByRole("button", { name: "År för år" }).click();
  const slider = page.getByRole("slider", { name: "Året som visas" });
  await expect(page).toHaveURL(/at=20\d\d/);
  await page.goto("/?district=hasselby-vallingby&at=2025");
  const torget = page
    .getByRole("region", { name: "Platser" })
    .getByRole("link", { name: /^Maltesholmstorget/ });
  await expect(torget).not.toContainText("Ska inte längre vara en öppen drogscen");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/at=2026/);
  await expect(torget).toContainText("Ska inte längre vara en öppen drogscen");
  await expect(page.getByText(/^2026: \d+ åtgärder pågår/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Visa alla år" }).click();
  await expect(slider).toHaveCount(0);
});

test("a view is saved under a name, opened from the menu, and comes back when its removal is undone", async ({
  page,
}) => {
  const name = `Planerat ${Date.now()}`;
  await page.goto("/?status=planned&district=skarpnack");
  await page.getByRole("button", { name: "Sparade vyer" }).click();
  const menu = page.getByRole("dialog", { name: "Sparade vyer" });
  await menu.getByRole("textbox", { name: "Spara det som visas nu som" }).fill(name);
  await menu.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(menu.getByText(`Sparad: ${name}.`)).toBeVisible();
  await expectAccessible(page, { without: ["region"] });
  await page.keyboard.press("Escape");
  await page.goto("/");
  await page.getByRole("button", { name: "Sparade vyer" }).click();
  await menu.getByRole("link", { name }).click();
  await expect(page).toHaveURL(/\/\?status=planned&district=skarpnack$/);
  await page.getByRole("button", { name: "Sparade vyer" }).click();
  await menu.getByRole("button", { name: new RegExp(`^Ta bort.*${name}`) }).click();
  await expect(menu.getByRole("link", { name })).toHaveCount(0);
  await menu.getByRole("button", { name: new RegExp(`^Ångra.*${name}`) }).click();
  await expect(menu.getByRole("link", { name })).toBeVisible();
});

/** Planning together, as the police and the traffic office do it. */
import { expect, expectAccessible, expectAccessibleInAll, mapAtRest, test } from "./page.ts";

const BOTH = "/samverkan?actor=polisen&actor=trafikkontoret";

test("the police and the traffic office find where they are to go together", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Samverkan", exact: true }).click();
  await expect(page.getByText("Välj två eller fler aktörer", { exact: true })).toBeVisible();
  const actors = page.getByRole("combobox", { name: "Aktörer" });
  for (const name of ["Polisen", "Trafikkontoret"]) {
    await actors.fill(name);
    await page.getByRole("option", { name, exact: true }).click();
  }
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/actor=polisen&actor=trafikkontoret/);
  await expect(page.getByText("Polisen och Trafikkontoret delar 5 platser.")).toBeVisible();
  const times = page.getByRole("region", { name: "När" });
  await expect(times.getByText("Gemensamt för alla tider: från klockan 14.00.")).toBeVisible();
  await mapAtRest(page);
  await expectAccessibleInAll(page);
});

test("an evening at Skanstull is planned by keyboard: where, in which order, with whom, and what lies around", async ({
  page,
}) => {
  await page.goto(BOTH);
  // What the plans propose is not where they mean to go this time.
  const order = page.getByRole("region", { name: "Besöksordning" });
  const removals = order.getByRole("button", { name: /^Ta bort / });
  await expect(removals).toHaveCount(3);
  for (const left of [2, 1, 0]) {
    await removals.first().press("Enter");
    await expect(removals).toHaveCount(left);
  }
  await expect(order.getByText("Inga platser är valda.")).toBeVisible();
  const add = page.getByRole("combobox", { name: "Lägg till en plats" });
  for (const name of ["Skanstull", "Magnus Ladulåsgatan", "Ringens centrum"]) {
    await add.fill(name);
    await expect(page.getByRole("option", { name: new RegExp(`^${name}`), selected: true })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(order.getByRole("link", { name })).toBeVisible();
    // One writes on.
    await expect(add).toBeFocused();
    await expect(add).toHaveValue("");
    await expect(page.getByRole("listbox")).toHaveCount(0);
  }
  await order.getByRole("button", { name: "Börja vid Skanstull" }).press("Enter");
  await expect(order.getByRole("listitem").first()).toContainText("Skanstull");
  await expect(order.getByRole("listitem").last()).toContainText("Magnus Ladulåsgatan");
  await expect(order.getByText(/^Tillsammans \d+ m\. Ingen annan ordning är kortare\./)).toBeVisible();
  // The plan names neither of them there, but others, who should know.
  const attend = page.getByRole("region", { name: "Vilka bör vara med" });
  await expect(attend.getByRole("link", { name: /^Trygghetssamordnar.*Södermalm/ })).toBeVisible();
  await expect(page.getByRole("region", { name: /^Runt om, inom 800 m/ })).toContainText("Medborgarplatsen");

  await page.getByRole("combobox", { name: "Leta runt platserna inom" }).selectOption("6000");
  const around = page.getByRole("region", { name: /^Runt om, inom 6 km/ });
  await expect(around).toContainText("Skarpnäcksfältet");
  await expect(page).toHaveURL(/stop=skanstull.*start=skanstull.*ring=6000|ring=6000.*stop=skanstull/);
  const whole = await around.textContent();
  await page.reload();
  await expect(around).toHaveText(whole ?? "");
  await expectAccessible(page);
});

test("a period that ends before it begins is said, and a filter of one district holds", async ({ page }) => {
  await page.goto(`${BOTH}&from=2026-05-01&to=2026-04-01`);
  await expect(page.getByText(/^Slutet ligger före början/)).toBeVisible();
  await page.goto(`${BOTH}&district=sodermalm`);
  await expect(page.getByText("Polisen och Trafikkontoret delar 0 platser.")).toBeVisible();
  await expect(page.getByText(/^Ingen plats har åtgärder från fler än en av er/)).toBeVisible();
});

/** The plan check as a coordinator goes through it: finding what it is about, deciding, and taking that back. */
import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

test.describe.configure({ mode: "serial" });

const torget = (page: Page) => page.getByRole("article").filter({ hasText: "Raderna om Hässelby torg" });
const count = (page: Page) => page.getByRole("heading", { level: 2, name: /iakttagels/ });
const openAtTorget = "/granskning?rule=target-years-disagree";

test("shows what was seen, in which cell, why it matters and where to read more", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Fler vyer" }).click();
  await page.getByRole("link", { name: "Granskning", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Granskning" })).toBeVisible();
  await page.getByLabel("Regel", { exact: true }).selectOption({ label: "Olika målår för en plats" });
  await expect(page).toHaveURL(/rule=target-years-disagree/);
  await expect(count(page)).toHaveText("1 iakttagelse");
  await expect(torget(page)).toContainText("2029, 2030, 2033 och 2034");
  await expect(torget(page)).toContainText("Åren 2033 och 2034 räknar upp ett i taget");
  await expect(torget(page)).toContainText("Kolumnen När");
  await torget(page)
    .getByRole("button", { name: /^Varför, och vad göra\?/ })
    .click();
  await expect(torget(page)).toContainText("Ett målår bör vara detsamma för hela platsen.");
  await expect(torget(page).getByRole("link", { name: /^Läs mer/ })).toHaveAttribute("href", /^https:/);
  await expectAccessible(page);
  await torget(page).getByRole("link", { name: "Hässelby torg" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hässelby torg" })).toBeVisible();
});

test("leads from a row of the plan to its finding, and back", async ({ page }) => {
  await page.goto("/planer/skarpnack-2025");
  await page
    .getByRole("row", { name: /Linjearbete om avtal och leverantörer/ })
    .getByRole("link", { name: /^Granska ?: Cellerna på raden ser ut att ha glidit/ })
    .click();
  const card = page.locator("article[data-target]");
  await expect(card).toContainText("målets cell anger bara en aktör");
  await card.getByRole("link", { name: /^Rad 1/ }).click();
  await expect(page).toHaveURL(/planer\/skarpnack-2025#skarpnack-2025-systemhot-1/);
});

test("a finding that may stand is accepted with a reason, by keyboard, and that is undone", async ({
  page,
}) => {
  await page.goto(openAtTorget);
  await torget(page)
    .getByRole("button", { name: /^Godta …/ })
    .focus();
  await page.keyboard.press("Enter");
  const reason = page.getByRole("textbox", { name: "Godtas, för att" });
  await expect(reason).toBeFocused();
  await page.getByRole("button", { name: "Godta", exact: true }).click();
  await expect(reason).toHaveAccessibleDescription(/Skriv varför/);
  await expectAccessibleInAll(page);
  await reason.fill("målåret avgörs i nämnden.");
  await page.getByRole("button", { name: "Godta", exact: true }).click();
  await expect(page.getByText("Godtagen.")).toBeVisible();
  await expect(count(page)).toHaveText("0 iakttagelser");
  await expect(count(page)).toBeFocused();
  await expect(page.getByText("Inget att granska här")).toBeVisible();
  await page.getByLabel("Visa", { exact: true }).selectOption({ label: "Beslutade" });
  await expect(torget(page)).toContainText("Godtas, för att: målåret avgörs i nämnden.");
  await expectAccessibleInAll(page);
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await expect(page.getByText("Ångrat. Allt är som innan.")).toBeVisible();
  await page.getByLabel("Visa", { exact: true }).selectOption({ label: "Öppna" });
  await expect(torget(page)).toBeVisible();
});

test("one that is put right is no longer told on the place's page, until it is open again", async ({
  page,
}) => {
  const notice = page.getByRole("heading", { name: "Raderna i planen säger 4 olika målår" });
  await page.goto(openAtTorget);
  await torget(page)
    .getByRole("button", { name: /^Åtgärdad/ })
    .click();
  await expect(page.getByText("Markerad som åtgärdad.")).toBeVisible();
  await page.goto("/plats/hasselby-torg");
  await expect(page.getByRole("heading", { level: 1, name: "Hässelby torg" })).toBeVisible();
  await expect(notice).toHaveCount(0);
  await page.goto(`${openAtTorget}&state=decided`);
  await torget(page)
    .getByRole("button", { name: /^Öppna igen/ })
    .click();
  await expect(page.getByText("Öppen igen.")).toBeVisible();
  await page.goto("/plats/hasselby-torg");
  await expect(notice).toBeVisible();
});

test("whoever decides on one goes on from the next, where they are", async ({ page }) => {
  await page.goto("/granskning?rule=goal-copied");
  const cards = page.getByRole("article");
  await expect(cards).toHaveCount(4);
  const third = await cards.nth(2).getAttribute("id");
  await cards
    .nth(1)
    .getByRole("button", { name: /^Åtgärdad/ })
    .click();
  await expect(cards).toHaveCount(3);
  await expect(page.locator(`[id="${third}"]`)).toBeFocused();
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await expect(cards).toHaveCount(4);
});

test("a reason that names a person is refused where it is written", async ({ page, faults }) => {
  await page.goto(openAtTorget);
  await torget(page)
    .getByRole("button", { name: /^Godta …/ })
    .click();
  await page.getByRole("textbox", { name: "Godtas, för att" }).fill("Anna Svensson har koll.");
  await page.getByRole("button", { name: "Godta", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Godtas, för att" })).toHaveAccessibleDescription(
    /”Anna Svensson” ser ut/,
  );
  expect(faults.splice(0)).toEqual([expect.stringContaining("422")]);
});

test("says which rules there are and what each has seen, in English too", async ({ page }) => {
  await page.goto("/granskning?lang=en");
  const rules = page.getByRole("region", { name: "What is checked?" });
  await expect(rules.getByRole("heading", { level: 3 })).toHaveCount(19);
  await expect(rules).toContainText("Goal without a measure");
  await rules.getByRole("link", { name: /^Show ?: Goal without a measure/ }).click();
  await expect(page).toHaveURL(/rule=goal-not-measurable/);
});

test("is for those who work with the plans alone", async ({ page }) => {
  await page.route("**/api/me", (route) =>
    route.fulfill({ json: { kind: "visitor", id: null, name: null, email: null, grants: [] } }),
  );
  await page.goto("/granskning");
  await expect(page.getByText("Granskningen är för dem som arbetar med planen")).toBeVisible();
  await expect(page.getByRole("link", { name: "Granskning", exact: true })).toHaveCount(0);
  await expectAccessible(page);
});

test("says so when it cannot be read, and tries again", async ({ page, faults }) => {
  await page.route("**/api/findings", (route) => route.abort());
  await page.goto("/granskning");
  await expect(page.getByRole("alert")).toContainText("Det gick inte att läsa in");
  await page.unroute("**/api/findings");
  await page.getByRole("button", { name: "Försök igen" }).click();
  await expect(count(page)).toBeVisible();
  expect(faults.splice(0).every((fault) => fault.includes("ERR_FAILED"))).toBe(true);
});

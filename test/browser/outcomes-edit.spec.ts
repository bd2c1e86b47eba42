/** What was measured of a measure: noted, corrected and taken away, also without a net and while somebody else writes the same. */
import type { Page } from "@playwright/test";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

test.describe.configure({ mode: "serial" });

const MEASURE = "sodermalm-2024-platser-14";
const API = `/api/measures/${MEASURE}`;

const measured = (page: Page, words: string) => page.getByText(words, { exact: true });
const form = (page: Page, name: string) => page.getByRole("form", { name });
const onNote = (page: Page, name: "Rätta" | "Ta bort" | "Ångra", words: string) =>
  page.getByRole("button", { name: new RegExp(`^${name} ?: ${words}$`) });

const NOTED = "Anmälda brott på torget: från 40 till 31";
const CORRECTED = "Anmälda brott på torget: från 40 till 28";

async function there(page: Page): Promise<MeasureRow> {
  return MeasureRow.parse(await (await page.request.get(API)).json());
}

/** Somebody else, who has read what stands there now. */
async function elsewhere(page: Page, after: number): Promise<void> {
  const { version, outcomes = [] } = await there(page);
  const answer = await page.request.patch(API, {
    headers: { "if-match": `"${version}"` },
    data: { outcomes: outcomes.map((outcome) => ({ ...outcome, after })) },
  });
  expect(answer.status()).toBe(200);
}

const open = async (page: Page) => {
  await page.goto("/plats/skanstull");
  await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
};

test("what was measured is noted, corrected, taken away, and brought back", async ({ page }) => {
  await open(page);
  const { title = "" } = await there(page);
  await page.getByRole("button", { name: new RegExp(`^Anteckna vad som hände här ?: ${title}$`) }).click();
  const noted = form(page, "Anteckna vad som hände här");
  await expect(noted.getByLabel("Vad mättes")).toBeFocused();
  await noted.getByRole("button", { name: "Spara anteckningen" }).click();
  await expect(noted.getByRole("alert")).toContainText("Skriv vad som mättes");
  await expectAccessible(page);
  await noted.getByLabel("Vad mättes").fill("Anmälda brott på torget");
  await noted.getByLabel("Hur det mättes").fill("Polisens anmälningar, jämfört med året före.");
  await noted.getByLabel("Före").fill("40");
  await noted.getByLabel("Efter").fill("31");
  await noted.getByLabel("Första dagen").fill("2025-01-01");
  await noted.getByLabel("Sista dagen").fill("2025-12-31");
  await noted.getByRole("button", { name: "Spara anteckningen" }).click();
  await expect(measured(page, NOTED)).toBeVisible();
  await expect(measured(page, "Anteckningen är sparad.")).toBeVisible();

  await onNote(page, "Rätta", NOTED).click();
  const corrected = form(page, "Rätta");
  await expect(corrected.getByLabel("Före")).toHaveValue("40");
  await corrected.getByLabel("Efter").fill("28");
  await corrected.getByRole("button", { name: "Spara anteckningen" }).click();
  await expect(measured(page, CORRECTED)).toBeVisible();
  await expect(measured(page, NOTED)).toHaveCount(0);
  await expectAccessibleInAll(page);

  await onNote(page, "Ta bort", CORRECTED).click();
  await expect(measured(page, "Anteckningen är borttagen.")).toBeVisible();
  await expect(measured(page, CORRECTED)).toHaveCount(0);
  await onNote(page, "Ångra", CORRECTED).click();
  await expect(measured(page, CORRECTED)).toBeVisible();
});

test("where somebody else has changed the same note, both are shown to choose from", async ({
  page,
  faults,
}) => {
  await open(page);
  await onNote(page, "Rätta", CORRECTED).click();
  await form(page, "Rätta").getByLabel("Efter").fill("27");
  await elsewhere(page, 35);
  await form(page, "Rätta").getByRole("button", { name: "Spara anteckningen" }).click();
  const both = page.getByRole("alert").filter({ hasText: "Någon annan har ändrat samma anteckning" });
  await expect(both).toContainText("från 40 till 35");
  await expect(both).toContainText("från 40 till 27");
  await expect(both).toBeFocused();
  // Wide alone: what is open on a place's page does not outlive that it is laid out for a phone.
  await expectAccessibleInAll(page, { sizes: [{ width: 1440, height: 900 }] });
  await both.getByRole("button", { name: "Spara min i stället" }).click();
  await expect(both).toHaveCount(0);
  await expect(measured(page, "Anmälda brott på torget: från 40 till 27")).toBeVisible();
  expect((await there(page)).outcomes).toMatchObject([{ after: 27 }]);
  expect(faults.splice(0).every((fault) => fault.includes("412"))).toBe(true);
});

test("what is taken away without a net waits, outlives a reload, and is sent", async ({ page, faults }) => {
  await open(page);
  await page.route(/\/api\/measures\/[^/?]+/, (route) =>
    route.request().method() === "GET" ? route.continue() : route.abort("internetdisconnected"),
  );
  await onNote(page, "Ta bort", "Anmälda brott på torget: från 40 till 27").click();
  await expect(page.getByText("Anteckningen är borttagen. Sparat i webbläsaren.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "1 ändring väntar på nätet" })).toBeVisible();
  await expect(measured(page, "Anmälda brott på torget: från 40 till 27")).toHaveCount(0);
  await page.getByRole("link", { name: "1 ändring väntar på nätet" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Osända ändringar" })).toBeVisible();
  await page.unroute(/\/api\/measures\/[^/?]+/);
  // It tries again by itself.
  await expect(page.getByText("Allt är skickat")).toBeVisible({ timeout: 60_000 });
  expect((await there(page)).outcomes ?? []).toEqual([]);
  faults.splice(0);
});

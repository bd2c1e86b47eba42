import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./page.ts";

const ALIAS = "gatukontoret i staden";

const dialog = (page: Page, name = "Ändra aktör") => page.getByRole("dialog", { name });
const save = (page: Page) =>
  page.getByRole("dialog").getByRole("button", { name: "Spara", exact: true }).click();

async function openActor(page: Page, name: string): Promise<void> {
  await page.getByRole("searchbox", { name: "Skriv en del av namnet" }).fill(name);
  await page.getByRole("button", { name: new RegExp(`^Ändra ?: ${name}$`) }).click();
  await expect(dialog(page)).toBeVisible();
}

async function undo(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await expect(page.getByText("Ångrat. Allt är som innan.")).toBeVisible();
}

async function findIn(page: Page, words: string): Promise<string> {
  const answer = await page.request.get(`/api/search?q=${encodeURIComponent(words)}`);
  return answer.text();
}

test.describe.configure({ mode: "serial" });

test.describe("a coordinator who keeps the register of actors", () => {
  test("adds a spelling from the actor's page, finds the actor by it, and undoes it", async ({ page }) => {
    await page.goto("/aktorer/trafikkontoret");
    await page.getByRole("link", { name: "Ändra", exact: true }).click();
    await expect(dialog(page)).toContainText("Trafikkontoret");
    await dialog(page).getByRole("button", { name: "Lägg till skrivsätt" }).click();
    const last = dialog(page)
      .getByRole("textbox", { name: /^Skrivsätt \d/ })
      .last();
    await expect(last).toBeFocused();
    await last.fill(ALIAS);
    await expectAccessible(page);
    await save(page);
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByText("Trafikkontoret är sparad.")).toBeVisible();
    await page.getByRole("searchbox", { name: "Skriv en del av namnet" }).fill("gatukontoret");
    await expect(page.getByText("1 aktör visas")).toBeVisible();
    expect(await findIn(page, "gatukontoret")).toContain("trafikkontoret");
    await openActor(page, "Trafikkontoret");
    await dialog(page).getByRole("button", { name: "Historik" }).click();
    await expect(
      dialog(page)
        .getByText(new RegExp(`→ .*${ALIAS}`))
        .first(),
    ).toBeVisible();
    await expectAccessible(page);
    await dialog(page).getByRole("button", { name: "Avbryt" }).click();
    await undo(page);
    await page.getByRole("searchbox", { name: "Skriv en del av namnet" }).fill("gatukontoret");
    await expect(page.getByText("Ingen aktör heter så.")).toBeVisible();
    expect(await findIn(page, "gatukontoret")).not.toContain('"trafikkontoret"');
  });

  test("adds an actor under another, and undoes it", async ({ page }) => {
    await page.goto("/installningar/aktorer");
    await page.getByRole("button", { name: "Lägg till aktör" }).click();
    const added = dialog(page, "Lägg till aktör");
    await added.getByRole("button", { name: "Spara" }).click();
    await expect(added.getByRole("alert")).toContainText("2 uppgifter behöver rättas");
    await expectAccessible(page);
    await added.getByLabel("Hör till").selectOption({ label: "Södermalm" });
    await added.getByLabel("Namn").fill("Kvällsgruppen på Söder");
    await added.getByLabel("Slag").selectOption({ label: "Arbetsgrupp" });
    await added.getByRole("combobox", { name: "Del av" }).fill("polisen");
    await page.getByRole("option", { name: "Polisen", exact: true }).click();
    await added.getByRole("button", { name: "Spara" }).click();
    await expect(added).toBeHidden();
    await page.getByRole("searchbox", { name: "Skriv en del av namnet" }).fill("kvällsgruppen");
    await expect(page.getByRole("row", { name: /Kvällsgruppen på Söder/ })).toContainText("Polisen");
    await undo(page);
    await expect(page.getByText("Ingen aktör heter så.")).toBeVisible();
  });

  test("merges an actor into another from its dialog, and undoes it", async ({ page }) => {
    await page.goto("/installningar/aktorer#sodermalm-samordnare-bou");
    await dialog(page).getByText("Slå ihop med en annan aktör …").click();
    await dialog(page)
      .getByLabel("Aktören som tar över")
      .selectOption({ label: "Socialsekreterarna, Södermalm" });
    await expect(dialog(page).getByRole("status").filter({ hasText: "går upp i" })).toContainText(
      /: \d+ uppdrag flyttar\./,
    );
    await expectAccessible(page);
    await dialog(page).getByRole("button", { name: "Slå ihop", exact: true }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByText(/ har gått upp i /)).toBeVisible();
    expect((await page.request.get("/api/actors/sodermalm-samordnare-bou")).status()).toBe(404);
    await undo(page);
    expect((await page.request.get("/api/actors/sodermalm-samordnare-bou")).status()).toBe(200);
  });

  test("merges an actor that a saved view and an effort name: both lead to the one that stays", async ({
    page,
  }) => {
    const [gone, into] = ["sodermalm-samordnare-bou", "sodermalm-socialsekreterare"];
    const saved = await page.request.post("/api/views", {
      data: {
        name: "Samordnarens åtgärder",
        address: `/atgarder?actor=${gone}`,
        district: "sodermalm",
        isShared: false,
      },
    });
    const view: { id: string; version: number } = await saved.json();
    const planned = await page.request.post("/api/efforts", {
      data: {
        district: "sodermalm",
        title: "Kvällsgång med samordnaren",
        date: null,
        from: null,
        to: null,
        participants: [{ actor: gone, function: "samordnare" }],
        stops: ["skanstull"],
        note: null,
        outcome: null,
      },
    });
    const { effort }: { effort: { id: string } } = await planned.json();
    await page.goto(`/installningar/aktorer#${gone}`);
    await dialog(page).getByText("Slå ihop med en annan aktör …").click();
    await dialog(page)
      .getByLabel("Aktören som tar över")
      .selectOption({ label: "Socialsekreterarna, Södermalm" });
    await dialog(page).getByRole("button", { name: "Slå ihop", exact: true }).click();
    await expect(page.getByText(/ har gått upp i /)).toBeVisible();
    const { items }: { items: { id: string; address: string }[] } = await (
      await page.request.get("/api/views")
    ).json();
    expect(items.find(({ id }) => id === view.id)?.address).toBe(`/atgarder?actor=${into}`);
    const other = await page.context().newPage();
    await other.goto(`/samverkan/${effort.id}`);
    await expect(other.getByText("Socialsekreterarna, Södermalm (samordnare)")).toBeVisible();
    await undo(page);
    await expect(other.getByText("Socialsekreterarna, Södermalm (samordnare)")).toBeHidden();
    await other.close();
    const removed = await page.request.delete(`/api/views/${view.id}`, {
      headers: { "if-match": `"${view.version}"` },
    });
    expect(removed.status()).toBe(204);
  });

  test("makes a spelling that is somebody else an actor of its own, and undoes it", async ({ page }) => {
    await page.goto("/installningar/aktorer#sodermalm-trygghetssamordnare");
    await dialog(page).getByText("Ett skrivsätt är någon annan …").click();
    await dialog(page)
      .getByRole("combobox", { name: "Skrivsättet", exact: true })
      .selectOption("trygghetssamordare");
    const measures = dialog(page).getByRole("group", { name: "Åtgärder som flyttar" });
    await measures.getByRole("checkbox").first().check();
    await expect(
      dialog(page).getByText(/^trygghetssamordare blir en egen aktör, med 1 åtgärd från /),
    ).toBeVisible();
    await expectAccessible(page);
    await dialog(page).getByRole("button", { name: "Gör till egen aktör" }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByText("trygghetssamordare är nu en egen aktör.")).toBeVisible();
    expect((await page.request.get("/api/actors/trygghetssamordare")).status()).toBe(200);
    await undo(page);
    expect((await page.request.get("/api/actors/trygghetssamordare")).status()).toBe(404);
  });

  test("is told which field names a person or is another actor's, and keeps what was typed", async ({
    page,
    faults,
  }) => {
    await page.goto("/installningar/aktorer#trafikkontoret");
    await dialog(page).getByLabel("Beskrivning").fill("Anna Svensson svarar.");
    await dialog(page).getByLabel("Namn").fill("Polisen");
    await save(page);
    await expect(dialog(page).getByRole("alert")).toContainText("2 uppgifter behöver rättas");
    await expect(dialog(page).getByLabel("Beskrivning")).toHaveAccessibleDescription(
      /”Anna Svensson” ser ut/,
    );
    await expect(dialog(page).getByLabel("Namn")).toHaveAccessibleDescription(/Så skrivs redan/);
    await expectAccessible(page);
    await dialog(page).getByRole("alert").getByRole("button", { name: "Namn" }).click();
    await expect(dialog(page).getByLabel("Namn")).toBeFocused();
    await expect(dialog(page).getByLabel("Namn")).toHaveValue("Polisen");
    expect(faults.splice(0)).toEqual([expect.stringContaining("422")]);
  });

  test("and somebody else change an actor's different fields: both survive, and nobody is asked", async ({
    page,
    context,
    faults,
  }) => {
    const other = await context.newPage();
    for (const one of [page, other]) await one.goto("/installningar/aktorer#trafikkontoret");
    await dialog(other).getByLabel("Beskrivning").fill("Stadens gator, torg och broar.");
    await save(other);
    await expect(dialog(other)).toBeHidden();
    await dialog(page).getByRole("button", { name: "Lägg till skrivsätt" }).click();
    await dialog(page)
      .getByRole("textbox", { name: /^Skrivsätt \d/ })
      .last()
      .fill(ALIAS);
    await save(page);
    await expect(dialog(page)).toBeHidden();
    await openActor(page, "Trafikkontoret");
    await expect(dialog(page).getByLabel("Beskrivning")).toHaveValue("Stadens gator, torg och broar.");
    await dialog(page).getByRole("button", { name: "Avbryt" }).click();
    await undo(page);
    await undo(other);
    expect(faults.splice(0)).toEqual([expect.stringContaining("412")]);
  });

  test("and somebody else write the same field: both are shown, and one chooses", async ({
    page,
    context,
    faults,
  }) => {
    const other = await context.newPage();
    for (const one of [page, other]) await one.goto("/installningar/aktorer#trafikkontoret");
    await dialog(other).getByLabel("Beskrivning").fill("Stadens gator, torg och broar.");
    await save(other);
    await expect(dialog(other)).toBeHidden();
    await dialog(page).getByLabel("Beskrivning").fill("Gatorna i staden.");
    await save(page);
    await expect(dialog(page).getByRole("alert")).toContainText("Någon annan har ändrat aktören");
    const both = dialog(page).getByRole("radiogroup", { name: "Beskrivning" });
    await expect(both.getByRole("radio", { name: /Gatorna i staden\./ })).toBeChecked();
    await both.getByRole("radio", { name: /Stadens gator, torg och broar\./ }).press("Space");
    await expectAccessible(page);
    await dialog(page).getByRole("button", { name: "Spara den sammanslagna" }).click();
    await expect(dialog(page)).toBeHidden();
    await openActor(page, "Trafikkontoret");
    await expect(dialog(page).getByLabel("Beskrivning")).toHaveValue("Stadens gator, torg och broar.");
    await dialog(page).getByRole("button", { name: "Avbryt" }).click();
    await undo(other);
    expect(faults.splice(0)).toEqual([expect.stringContaining("412")]);
  });

  test("is the only one let in: a visitor is told who may", async ({ page }) => {
    await page.route("**/api/me", (route) =>
      route.fulfill({ json: { kind: "visitor", id: null, name: null, email: null, grants: [] } }),
    );
    await page.goto("/installningar/aktorer");
    await expect(page.getByText("Du behöver en roll som redaktör")).toBeVisible();
    await expectAccessible(page);
    await page.goto("/aktorer/trafikkontoret");
    await expect(page.getByRole("heading", { level: 1, name: "Trafikkontoret" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Ändra", exact: true })).toHaveCount(0);
  });
});

import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectAccessibleInAll, mapAtRest, test } from "./page.ts";

const dialog = (page: Page) => page.getByRole("dialog");
const canvas = (page: Page) => dialog(page).locator("canvas.maplibregl-canvas");
const save = (page: Page) => dialog(page).getByRole("button", { name: "Spara", exact: true }).click();

/** Waits until the map in the dialog has come to rest. */
const drawn = (page: Page) =>
  expect(dialog(page).locator("[data-map-state='idle']")).toBeAttached({ timeout: 60_000 });

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Of the place as the server tells it now; null where there is none. */
async function outlineOf(page: Page, id: string): Promise<number[][] | null> {
  const answer = await page.request.get(`/api/places/${id}`);
  if (answer.status() !== 200) return null;
  const { place } = (await answer.json()) as { place: { geometry: { coordinates: number[][][] } } };
  return place.geometry.coordinates[0] ?? null;
}

test.describe.configure({ mode: "serial" });

test.describe("a coordinator who keeps the places", () => {
  test("draws one with the keys alone, is asked what may be a slip, and finds it in the list and on its page", async ({
    page,
    faults,
  }) => {
    // The map is drawn anew for each size and theme.
    test.slow();
    await page.goto("/?district=sodermalm");
    await page.getByRole("button", { name: "Lägg till plats" }).press("Enter");
    await drawn(page);
    await dialog(page).getByLabel("Stadsdelsområde").selectOption({ label: "Södermalm" });
    await canvas(page).focus();
    await press(page, "+", "+", "+", "Enter", "ArrowRight", "ArrowRight", "Enter", "ArrowDown", "ArrowDown");
    await press(page, "Enter", "ArrowLeft", "Enter");
    await expect(dialog(page).getByRole("status")).toContainText("4 hörn");
    await press(page, "Control+z");
    await expect(dialog(page).getByRole("status")).toContainText("3 hörn");
    await press(page, "Control+y", "s");
    await expect(dialog(page).getByRole("status")).toContainText(/4 hörn · [\d\s]+ m², \d+ × \d+ m/);
    await expectAccessibleInAll(page);

    await save(page);
    await expect(dialog(page).getByRole("alert")).toContainText("3 uppgifter behöver rättas");
    await dialog(page).getByLabel("Namn").fill("Rosenlundstrappan");
    await dialog(page).getByLabel("Vad är det för plats?").fill("Trappan ner mot Ringvägen.");
    await dialog(page).getByLabel("Varför?").fill("Tas med i årets plan.");
    await save(page);
    const asked = dialog(page).getByRole("checkbox", { name: "Ja, det stämmer" });
    await expect(dialog(page).getByText(/Ytan ligger över .*Södermalm/)).toBeVisible();
    await expectAccessible(page);
    // The refusal stands in the console, as it should.
    expect(faults.splice(0).every((fault) => fault.includes("422"))).toBe(true);
    await asked.press("Space");
    await expect(asked).toBeChecked();
    await save(page);
    await expect(page.getByText("Rosenlundstrappan är sparad.")).toBeVisible();
    await expect(dialog(page)).toBeHidden();
    const listed = page.getByRole("link", { name: /Rosenlundstrappan/ });
    await expect(listed).toBeVisible();
    await listed.click();
    await expect(page.getByRole("heading", { name: "Rosenlundstrappan", level: 1 })).toBeVisible();
    await mapAtRest(page);
    await page.getByRole("button", { name: "Historik" }).click();
    await expect(page.getByText("Varför?: tomt → Tas med i årets plan.", { exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  test("reshapes it corner by corner, by list, by pointer and by text, and takes the last back", async ({
    page,
  }) => {
    test.slow();
    const before = await outlineOf(page, "rosenlundstrappan");
    await page.goto("/plats/rosenlundstrappan");
    await page.getByRole("button", { name: "Ändra platsen" }).click();
    await drawn(page);
    await expect(dialog(page).getByRole("button", { name: "Spara", exact: true })).toBeDisabled();
    // By keyboard: choose the corner, move the map under the cross, put it there.
    await dialog(page).getByRole("button", { name: "Hörn och koordinater" }).press("Enter");
    await dialog(page)
      .getByRole("button", { name: /^Hörn 1:/ })
      .press("Enter");
    await expect(canvas(page)).toBeFocused();
    await press(page, "ArrowUp", "Shift+ArrowLeft", "Enter");
    await expect(dialog(page).getByRole("button", { name: "Spara", exact: true })).toBeEnabled();
    // By pointer: the second corner is brought to the middle of the map, and dragged from there.
    const size = dialog(page).getByRole("status");
    const keyed = await size.textContent();
    await dialog(page)
      .getByRole("button", { name: /^Hörn 2:/ })
      .click();
    await press(page, "Escape");
    await drawn(page);
    const box = await canvas(page).boundingBox();
    if (box === null) throw new Error("There is a map");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 20, { steps: 6 });
    await page.mouse.up();
    await expect(size).not.toHaveText(keyed ?? "");
    await dialog(page).getByRole("button", { name: "Ångra" }).click();
    await expect(size).toHaveText(keyed ?? "");
    await dialog(page).getByRole("button", { name: "Gör om" }).click();
    await expect(size).not.toHaveText(keyed ?? "");
    await dialog(page).getByLabel("Varför?").fill("Trappan är bredare.");
    await save(page);
    await expect(page.getByText("Rosenlundstrappan är sparad.")).toBeVisible();
    expect(await outlineOf(page, "rosenlundstrappan")).not.toEqual(before);
    await page
      .getByRole("button", { name: /^Ångra ?: Rosenlundstrappan/ })
      .first()
      .click();
    await expect(page.getByText("Ångrat. Allt är som innan.")).toBeVisible();
    expect(await outlineOf(page, "rosenlundstrappan")).toEqual(before);
  });

  test("splits it in two by key: one part stays the place, the other becomes one of its own", async ({
    page,
    faults,
  }) => {
    test.slow();
    const before = await outlineOf(page, "rosenlundstrappan");
    await page.goto("/plats/rosenlundstrappan?district=sodermalm");
    await page.getByRole("button", { name: "Ändra platsen" }).click();
    await drawn(page);
    await dialog(page).getByRole("button", { name: "Hörn och koordinater" }).press("Enter");
    await dialog(page)
      .getByRole("button", { name: /^Hörn 1:/ })
      .press("Enter");
    await dialog(page).getByRole("button", { name: "Dela ytan från hörn 1 till hörn 3" }).press("Enter");
    await expect(dialog(page).getByRole("status")).toContainText("3 hörn");
    await expect(dialog(page).getByText("Ytan är delad.")).toBeVisible();
    await expectAccessible(page);
    // Undoing puts the parts together; splitting again, the other part may be the one to keep.
    await dialog(page).getByRole("button", { name: "Ångra" }).click();
    await expect(dialog(page).getByText("Ytan är delad.")).toBeHidden();
    await dialog(page).getByRole("button", { name: "Gör om" }).click();
    await dialog(page).getByRole("button", { name: "Behåll den andra delen i stället" }).click();
    await dialog(page).getByLabel("Varför?").fill("Trappan har två avsatser.");
    await save(page);

    const added = page.getByRole("dialog", { name: "Lägg till plats" });
    await expect(added.getByRole("status")).toContainText("3 hörn");
    await added.getByLabel("Namn").fill("Övre avsatsen");
    await added.getByLabel("Vad är det för plats?").fill("Avsatsen högst upp i trappan.");
    await added.getByLabel("Varför?").fill("Den övre delen av trappan.");
    await save(page);
    const asked = added.getByRole("checkbox", { name: "Ja, det stämmer" });
    await asked.press("Space");
    await save(page);
    await expect(added).toBeHidden();
    await expect(page.getByText("Övre avsatsen är sparad.")).toBeVisible();
    expect(faults.splice(0).every((fault) => fault.includes("422"))).toBe(true);
    const corners = async (id: string) => (await outlineOf(page, id))?.slice(0, -1) ?? [];
    const parts = [...(await corners("rosenlundstrappan")), ...(await corners("ovre-avsatsen"))];
    expect(parts).toHaveLength(6);
    expect(new Set(parts.map(String))).toEqual(new Set(before?.map(String)));

    await page.goto("/plats/rosenlundstrappan");
    await page.getByRole("button", { name: "Historik" }).click();
    await page.getByRole("button", { name: /^Ångra ?: .*Trappan har två avsatser/ }).click();
    await expect.poll(() => outlineOf(page, "rosenlundstrappan")).toEqual(before);
  });

  test("is told what is wrong with an outline, and keeps what was drawn", async ({ page, faults }) => {
    await page.goto("/plats/rosenlundstrappan");
    await page.getByRole("button", { name: "Ändra platsen" }).click();
    await dialog(page).getByRole("button", { name: "Hörn och koordinater" }).click();
    const text = dialog(page).getByLabel("Koordinater, en rad för varje hörn");
    await text.fill("59.31, 18.06\nhär\n59.31, 18.07");
    await dialog(page).getByRole("button", { name: "Rita efter koordinaterna" }).click();
    await expect(text).toHaveAccessibleDescription(/Rad 2 går inte att läsa/);
    await text.fill("59.31, 18.06\n59.311, 18.061\n59.31, 18.061\n59.311, 18.06");
    await dialog(page).getByRole("button", { name: "Rita efter koordinaterna" }).click();
    await dialog(page).getByLabel("Varför?").fill("Prövar.");
    await save(page);
    await expect(dialog(page).getByRole("alert")).toContainText("Ytans kant korsar sig själv.");
    await expectAccessible(page);
    await expect(text).toHaveValue(/59\.311000, 18\.061000/);
    // The refusal stands in the console, as it should.
    expect(faults.splice(0).every((fault) => fault.includes("422"))).toBe(true);
    await dialog(page).getByRole("button", { name: "Avbryt" }).click();
  });

  test("removes a place that nothing stands on, and has it back; one that a plan names stays", async ({
    page,
    faults,
  }) => {
    const outline = await outlineOf(page, "rosenlundstrappan");
    await page.goto("/plats/rosenlundstrappan?district=sodermalm");
    const remove = page.getByRole("button", { name: "Ta bort platsen" });
    await remove.click();
    await expectAccessible(page);
    await dialog(page).getByRole("button", { name: "Avbryt" }).click();
    await expect(dialog(page)).toBeHidden();
    await remove.click();
    await dialog(page).getByRole("button", { name: "Ta bort platsen" }).click();
    await expect(page.getByText("Rosenlundstrappan är borttagen.")).toBeVisible();
    await expect(page).toHaveURL(/\/\?district=sodermalm$/);
    await expect(page.getByRole("link", { name: /Rosenlundstrappan/ })).toBeHidden();
    expect(await outlineOf(page, "rosenlundstrappan")).toBeNull();
    await page.getByRole("button", { name: /^Ångra ?: Rosenlundstrappan/ }).click();
    await expect(page.getByRole("link", { name: /Rosenlundstrappan/ })).toBeVisible();
    expect(await outlineOf(page, "rosenlundstrappan")).toEqual(outline);

    await page.goto("/plats/skanstull");
    await remove.click();
    await dialog(page).getByRole("button", { name: "Ta bort platsen" }).click();
    await expect(dialog(page).getByRole("alert")).toContainText("Platsen kan inte tas bort");
    await expectAccessible(page);
    expect(await outlineOf(page, "skanstull")).not.toBeNull();
    // The browser writes the refusal to its console, and that a place is gone which it has asked for once more.
    expect(faults.splice(0).every((fault) => fault.includes("409") || fault.includes("404"))).toBe(true);
  });

  test("takes a new place back from its history", async ({ page, faults }) => {
    await page.goto("/plats/rosenlundstrappan");
    await page.getByRole("button", { name: "Historik" }).click();
    await page.getByRole("button", { name: /^Ångra ?: .*Tas med i årets plan/ }).click();
    await expect.poll(() => outlineOf(page, "rosenlundstrappan")).toBeNull();
    await page.goto("/?district=sodermalm");
    await expect(page.getByRole("link", { name: /Medborgarplatsen/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /Rosenlundstrappan/ })).toBeHidden();
    expect(faults.splice(0).every((fault) => fault.includes("404"))).toBe(true);
  });
});

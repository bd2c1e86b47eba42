/** Efforts that are saved, printed and told of afterwards. */
import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

const SKANSTULL =
  "/samverkan?actor=polisen&actor=trafikkontoret&stop=skanstull&stop=magnus-ladulasgatan&start=skanstull";

test("an evening is saved with its day and who comes, told of afterwards, and taken back", async ({
  page,
  faults,
}) => {
  await page.goto(SKANSTULL);
  await page.getByRole("button", { name: "Spara som insats" }).click();
  const dialog = page.getByRole("dialog", { name: "Spara som insats" });
  await expect(dialog.getByRole("textbox", { name: "Namn" })).toHaveValue("Insats vid Skanstull");
  await dialog.getByLabel("Dag", { exact: true }).fill("2026-12-04");
  await dialog.getByLabel("Från", { exact: true }).fill("18:00");
  await dialog.getByLabel("Till", { exact: true }).fill("22:00");
  await dialog.getByRole("checkbox", { name: /^Trygghetssamordnar/ }).press("Space");
  await dialog.getByRole("textbox", { name: "Polisen" }).fill("områdespolis");
  await expectAccessible(page);
  await dialog.getByRole("textbox", { name: "Att tänka på" }).fill("Ring 070-123 45 67.");
  await dialog.getByRole("button", { name: "Spara" }).click();
  await expect(dialog.getByText(/ser ut som en uppgift om en person/)).toBeVisible();
  expect(faults.splice(0).every((fault) => fault.includes("422"))).toBe(true);
  await dialog.getByRole("textbox", { name: "Att tänka på" }).fill("Samling vid norra uppgången.");
  await dialog.getByRole("button", { name: "Spara" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Insats vid Skanstull" })).toBeVisible();
  await expect(page).toHaveURL(/\/samverkan\/[0-9a-f-]{36}$/);
  await expect(page.getByText("fredag 4 december 2026, klockan 18.00–22.00")).toBeVisible();
  await expect(page.getByText("Polisen (områdespolis)")).toBeVisible();
  await expect(page.getByText(/^Magnus Ladulåsgatan \d+ m från förra platsen/)).toBeVisible();
  await expectAccessibleInAll(page);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Kalenderfil" }).click();
  expect((await download).suggestedFilename()).toBe("insats-2026-12-04.ics");

  await page.getByRole("button", { name: "Berätta hur det gick" }).click();
  const told = page.getByRole("dialog", { name: "Hur det gick" });
  await told.getByRole("textbox", { name: "Vad gjordes" }).fill("Två trasiga lampor anmälda.");
  await told.getByRole("button", { name: "Spara" }).click();
  await expect(page.getByText("Två trasiga lampor anmälda.")).toBeVisible();
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await expect(page.getByText("Två trasiga lampor anmälda.")).toBeHidden();

  await page.getByRole("button", { name: "Ta bort", exact: true }).click();
  await expect(page.getByText("Insatsen finns inte")).toBeVisible();
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Insats vid Skanstull" })).toBeVisible();
  await page.getByRole("navigation", { name: "Samverkan" }).getByRole("link", { name: "Samverkan" }).click();
  const saved = page.getByRole("region", { name: "Insatser" });
  await expect(saved.getByRole("link", { name: "Insats vid Skanstull" })).toBeVisible();
});

test("the brief fits one sheet of paper", async ({ page }) => {
  const answer = await page.request.post("/api/efforts", {
    data: {
      district: "hasselby-vallingby",
      title: "Genomgång på torgen",
      date: "2026-05-06",
      from: "14:00",
      to: null,
      participants: [
        { actor: "polisen", function: null },
        { actor: "trafikkontoret", function: "verksamhetssamordnare" },
      ],
      stops: ["hasselby-torg", "maltesholmstorget"],
      note: null,
      outcome: null,
    },
  });
  const { effort } = await answer.json();
  await page.goto(`/samverkan/${effort.id}`);
  await expect(page.getByRole("heading", { name: "Vilka som kommer" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Skriv ut" })).toBeHidden();
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.describe("an effort that several people write", () => {
  const EFFORT = {
    district: "sodermalm",
    title: "Kvällsgång",
    date: "2026-12-04",
    from: "18:00",
    to: "22:00",
    participants: [
      { actor: "polisen", function: "områdespolis" },
      { actor: "trafikkontoret", function: null },
    ],
    stops: ["skanstull", "magnus-ladulasgatan"],
    note: null,
    outcome: null,
  };

  async function addEffort(page: Page): Promise<{ id: string; version: number }> {
    const answer = await page.request.post("/api/efforts", { data: EFFORT });
    const { effort }: { effort: { id: string; version: number } } = await answer.json();
    return effort;
  }

  /** Somebody else, elsewhere. */
  async function writeElsewhere(page: Page, id: string, version: number, set: object): Promise<void> {
    const answer = await page.request.patch(`/api/efforts/${id}`, {
      data: set,
      headers: { "if-match": `"${version}"` },
    });
    expect(answer.status()).toBe(200);
  }

  test("tells who changed what, and leads back from there", async ({ page }) => {
    const { id, version } = await addEffort(page);
    await writeElsewhere(page, id, version, {
      date: "2026-12-11",
      participants: [EFFORT.participants[0], { actor: "trafikkontoret", function: "verksamhetssamordnare" }],
    });
    await page.goto(`/samverkan/${id}`);
    await page.getByRole("button", { name: /^Historik ?: Kvällsgång$/ }).click();
    await expect(page.getByText(/^Dag: fredag 4 december 2026 → fredag 11 december 2026$/)).toBeVisible();
    await expect(
      page.getByText(/Trafikkontoret → .*Trafikkontoret \(verksamhetssamordnare\)/).first(),
    ).toBeVisible();
    await expectAccessibleInAll(page);
    await page
      .getByRole("button", { name: /^Ångra ?: Dag/ })
      .first()
      .click();
    await expect(page.getByText("fredag 4 december 2026, klockan 18.00–22.00")).toBeVisible();
    await expect(page.getByText(/ångrade en ändring/)).toBeVisible();
  });

  /** Somebody else, elsewhere. */
  const removeElsewhere = async (page: Page, id: string, version: number) => {
    const answer = await page.request.delete(`/api/efforts/${id}`, {
      headers: { "if-match": `"${version}"` },
    });
    expect(answer.status()).toBe(200);
  };

  test("and is taken away while somebody writes it, is kept as written, and saved as a new one", async ({
    page,
  }) => {
    const { id, version } = await addEffort(page);
    await page.goto(`/samverkan/${id}`);
    await page.getByRole("button", { name: "Ändra", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Ändra insatsen" });
    await dialog.getByRole("textbox", { name: "Namn" }).fill("Kväll vid Skanstull");
    await dialog.getByRole("textbox", { name: "Att tänka på" }).fill("Samling vid norra uppgången.");
    await removeElsewhere(page, id, version);
    await expect(dialog.getByText("Insatsen har tagits bort medan du skrev")).toBeVisible();
    await expect(dialog.getByText(/^Den togs bort /)).toBeVisible();
    await expect(dialog.getByRole("textbox", { name: "Namn" })).toHaveValue("Kväll vid Skanstull");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Spara som ny insats" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Kväll vid Skanstull" })).toBeVisible();
    await expect(page).not.toHaveURL(new RegExp(id));
    await expect(page.getByText("Samling vid norra uppgången.")).toBeVisible();
  });

  test("and is taken away while somebody tells how it went, is put back and told of", async ({ page }) => {
    const { id, version } = await addEffort(page);
    await page.goto(`/samverkan/${id}`);
    await page.getByRole("button", { name: "Berätta hur det gick" }).click();
    const dialog = page.getByRole("dialog", { name: "Hur det gick" });
    await dialog.getByRole("textbox", { name: "Vad gjordes" }).fill("Två trasiga lampor anmälda.");
    await removeElsewhere(page, id, version);
    await dialog.getByRole("button", { name: "Lägg tillbaka insatsen" }).click();
    await expect(dialog.getByText("Insatsen har tagits bort medan du skrev")).toBeHidden();
    await dialog.getByRole("button", { name: "Spara", exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(new RegExp(id));
    await expect(page.getByText("Två trasiga lampor anmälda.")).toBeVisible();
  });

  test("still names an actor that is gone by its name, where its history tells of it", async ({ page }) => {
    const undo = async (change: string) =>
      expect((await page.request.post(`/api/changes/${change}/undo`)).status()).toBe(200);
    const unit = {
      district: "sodermalm",
      kind: "civil-society",
      parent: null,
      aliases: [],
      description: null,
    };
    const add = async (name: string) => {
      const answer = await page.request.post("/api/actors", {
        data: { ...unit, name, abbreviation: null, spelledOut: null },
      });
      const made: { actor: { id: string; version: number }; change: string } = await answer.json();
      expect(answer.status(), JSON.stringify(made)).toBe(200);
      return made;
    };
    const [gone, stays] = [await add("Kvällsgruppen"), await add("Nattgruppen")];
    const { id, version } = await addEffort(page);
    const participants = [...EFFORT.participants, { actor: gone.actor.id, function: null }];
    await writeElsewhere(page, id, version, { participants });
    await writeElsewhere(page, id, version + 1, { participants: EFFORT.participants });
    const merged = await page.request.post(`/api/actors/${gone.actor.id}/merge`, {
      data: { into: stays.actor.id },
      headers: { "if-match": `"${gone.actor.version}"` },
    });
    expect(merged.status()).toBe(200);
    const { change }: { change: string } = await merged.json();
    await page.goto(`/samverkan/${id}`);
    await page.getByRole("button", { name: /^Historik ?: Kvällsgång$/ }).click();
    await expect(page.getByText(/Kvällsgruppen/).first()).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(gone.actor.id);
    for (const one of [change, stays.change, gone.change]) await undo(one);
  });

  test("is written over by nobody: who saves later sees both and chooses", async ({ page, faults }) => {
    const { id, version } = await addEffort(page);
    await page.goto(`/samverkan/${id}`);
    await page.getByRole("button", { name: "Ändra", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Ändra insatsen" });
    await dialog.getByRole("textbox", { name: "Namn" }).fill("Kväll vid Skanstull");
    await dialog.getByLabel("Från", { exact: true }).fill("19:00");
    await writeElsewhere(page, id, version, { title: "Sen kväll", note: "Samling vid uppgången." });
    // The page has heard of it, and shows it; what is being written stays.
    await expect(page.getByText("Samling vid uppgången.")).toBeAttached();
    await dialog.getByRole("button", { name: "Spara" }).click();
    await expect(dialog.getByText("Någon annan har ändrat insatsen under tiden")).toBeVisible();
    const both = dialog.getByRole("radiogroup", { name: "Namn" });
    await expect(both.getByText("Kväll vid Skanstull")).toBeVisible();
    await both.getByText("Sen kväll").click();
    await expect(dialog.getByText("Samling vid uppgången.")).toBeVisible();
    await expect(dialog.getByText("19:00")).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Spara den sammanslagna" }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("heading", { level: 1, name: "Sen kväll" })).toBeVisible();
    await expect(page.getByText("fredag 4 december 2026, klockan 19.00–22.00")).toBeVisible();
    await expect(page.getByText("Samling vid uppgången.")).toBeVisible();
    expect(faults.splice(0)).toEqual([expect.stringContaining("412")]);
  });
});

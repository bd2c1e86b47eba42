/** The police's and the traffic office's week: an evening at Skanstull and its neighbours, from the plan to how it went. On an installation of its own. */
import { type OwnServer, startOwnServer } from "#test/browser/own-server.ts";
import { expect, test } from "#test/browser/page.ts";

let server: OwnServer;
test.beforeAll(async () => {
  server = await startOwnServer();
});
test.afterAll(() => server.stop());

test("from two actors' shared places to an evening that is told of, and an assignment that is answered", async ({
  page,
}) => {
  await test.step("the two see what they share, and what lies within a walk", async () => {
    await page.goto(
      `${server.site}/samverkan?actor=polisen&actor=trafikkontoret&stop=skanstull&stop=magnus-ladulasgatan&start=skanstull`,
    );
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: "Skanstull" }).first()).toBeVisible();
  });

  await test.step("the evening is saved with its day, and goes into the calendar", async () => {
    await page.getByRole("button", { name: "Spara som insats" }).click();
    const dialog = page.getByRole("dialog", { name: "Spara som insats" });
    await dialog.getByLabel("Dag", { exact: true }).fill("2026-12-04");
    await dialog.getByLabel("Från", { exact: true }).fill("18:00");
    await dialog.getByLabel("Till", { exact: true }).fill("22:00");
    await dialog.getByRole("button", { name: "Spara" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Insats vid Skanstull" })).toBeVisible();
    await expect(page.getByText("fredag 4 december 2026, klockan 18.00–22.00")).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Kalenderfil" }).click();
    expect((await download).suggestedFilename()).toBe("insats-2026-12-04.ics");
  });

  await test.step("afterwards it is told how it went", async () => {
    await page.getByRole("button", { name: "Berätta hur det gick" }).click();
    const told = page.getByRole("dialog", { name: "Hur det gick" });
    await told.getByRole("textbox", { name: "Vad gjordes" }).fill("Två trasiga lampor anmälda.");
    await told.getByRole("button", { name: "Spara" }).click();
    await expect(page.getByText("Två trasiga lampor anmälda.")).toBeVisible();
  });

  await test.step("the traffic office says yes to one of its assignments", async () => {
    await page.goto(`${server.site}/aktorer/trafikkontoret?answer=unanswered`);
    await page
      .getByRole("button", { name: /^Tacka ja: Trafikkontoret, / })
      .first()
      .click();
    await expect(page.getByText("Tackat ja.", { exact: true })).toBeVisible();
    await page
      .getByRole("region", { name: "Svar på uppdragen" })
      .getByRole("link", { name: "1 har fått ja" })
      .click();
    await expect(page.getByText(/^Tackade ja/)).toHaveCount(1);
  });
});

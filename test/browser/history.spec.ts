/** What has happened to a measure and since a day. On an installation of its own, where nobody else writes. */
import type { Locator, Page } from "@playwright/test";
import { type OwnServer, startOwnServer } from "./own-server.ts";
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

let server: OwnServer;
test.beforeAll(async () => {
  server = await startOwnServer();
});
test.afterAll(() => server.stop());
test.describe.configure({ mode: "serial" });

const ID = "sodermalm-2024-platser-14";
const card = (page: Page): Locator => page.locator(`#${ID}`);

interface Row {
  version: number;
  schedule: Record<string, unknown>;
}

const read = async (page: Page): Promise<Row> =>
  (await page.request.get(`${server.site}/api/measures/${ID}`)).json();

/** Somebody else, elsewhere: a write that the page under test did not make. */
async function write(page: Page, set: object): Promise<string> {
  const { version } = await read(page);
  const answer = await page.request.patch(`${server.site}/api/measures/${ID}`, {
    data: set,
    headers: { "if-match": `"${version}"` },
  });
  expect(answer.status()).toBe(200);
  const { change }: { change: string } = await answer.json();
  return change;
}

async function undo(page: Page, change: string): Promise<void> {
  expect((await page.request.post(`${server.site}/api/changes/${change}/undo`)).status()).toBe(200);
}

async function openHistory(page: Page): Promise<void> {
  await page.goto(`${server.site}/plats/skanstull#${ID}`);
  await card(page)
    .getByRole("button", { name: /^Visa hela åtgärden/ })
    .click();
  await card(page)
    .getByRole("button", { name: /^Historik/ })
    .click();
}

test.describe("whoever wants to know what happened", () => {
  test("reads on the measure what stood there and what stands there, and takes it back", async ({ page }) => {
    await write(page, { status: "done" });
    await openHistory(page);
    const entry = card(page)
      .getByRole("listitem")
      .filter({ hasText: /^Status:/ })
      .first();
    await expect(entry.locator("del")).toHaveText("Delvis genomförd");
    await expect(entry.locator("ins")).toHaveText("Genomförd");
    await expectAccessible(page);
    await card(page)
      .getByRole("button", { name: /^Ångra ?: Status: Delvis genomförd → Genomförd$/ })
      .click();
    await expect(card(page).getByText("Delvis genomförd", { exact: true }).first()).toBeVisible();
    await expect(card(page).getByRole("button", { name: /^Ångra ?: Status/ })).toBeHidden();
  });

  test("sees along which years a target has moved: on the measure, in the table and in time", async ({
    page,
  }) => {
    const { schedule } = await read(page);
    const changes = [
      await write(page, { schedule: { ...schedule, targetYear: 2041 } }),
      await write(page, { schedule: { ...schedule, targetYear: 2043 } }),
    ];
    await page.goto(`${server.site}/plats/skanstull#${ID}`);
    await expect(card(page).getByText(/Målår .*2041 → 2043/)).toBeVisible();
    await page.goto(`${server.site}/atgarder?col=title&col=targetYearTrail&place=skanstull`);
    await expect(page.getByRole("gridcell", { name: /2041 → 2043/ })).toBeVisible();
    await page.goto(`${server.site}/tid?form=table&place=skanstull`);
    await expect(page.getByText(/Målåret har flyttats på 1 åtgärd: .*2041 → 2043/)).toBeVisible();
    await expectAccessible(page);
    for (const change of changes.toReversed()) await undo(page, change);
  });

  test("is told what has changed since a day, by place, under the filter, and on paper", async ({ page }) => {
    const change = await write(page, { status: "done" });
    const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });
    await page.goto(`${server.site}/andrat?sedan=${today}`);
    const place = page.getByRole("region", { name: /^Skanstull/ });
    await expect(page.getByText(new RegExp(`^Sedan ${today}: .*1 åtgärd med ny status`))).toBeVisible();
    await expect(place.getByText("Delvis genomförd → Genomförd")).toBeVisible();
    await expectAccessibleInAll(page);
    await page.goto(`${server.site}/andrat?sedan=${today}&status=planned`);
    await expect(page.getByText("Inget av det som har ändrats är kvar efter filtret.")).toBeVisible();
    await page.goto(`${server.site}/andrat?sedan=2099-01-01`);
    await expect(page.getByText("Inget har ändrats sedan 2099-01-01.")).toBeVisible();
    await page.getByRole("button", { name: "En månad sedan" }).click();
    await expect(page).not.toHaveURL(/2099/);
    await expect(place).toBeVisible();
    await page.goto(`${server.site}/oversikt`);
    const summary = page.getByRole("region", { name: "Ändrat sedan sist" });
    await expect(summary).toContainText("1 åtgärd med ny status");
    await summary.getByRole("link", { name: "Visa allt som har ändrats" }).click();
    await expect(page).toHaveURL(/\/andrat\?sedan=/);
    await expect(place).toBeVisible();
    await undo(page, change);
  });

  test("is told of efforts, meetings and actors too, each with its way there", async ({ page }) => {
    const post = async (path: string, data: object): Promise<{ change: string }> => {
      const answer = await page.request.post(`${server.site}${path}`, { data });
      expect(answer.status(), path).toBe(200);
      return answer.json();
    };
    const changes = [
      await post("/api/efforts", {
        district: "sodermalm",
        title: "Kvällsgång",
        date: "2026-12-04",
        from: null,
        to: null,
        participants: [{ actor: "polisen", function: null }],
        stops: ["skanstull"],
        note: null,
        outcome: null,
      }),
      await post("/api/meetings", {
        district: "sodermalm",
        date: "2026-05-06",
        attendees: [],
        group: { areas: [], actors: [] },
      }),
      await post("/api/actors", {
        district: "sodermalm",
        name: "Nattvandrarna på Söder",
        kind: "civil-society",
        parent: null,
        abbreviation: null,
        spelledOut: null,
        aliases: [],
        description: null,
      }),
    ];
    const { version } = await (
      await page.request.get(`${server.site}/api/actors/sodermalm-samordnare-bou`)
    ).json();
    const merged = await page.request.post(`${server.site}/api/actors/sodermalm-samordnare-bou/merge`, {
      data: { into: "sodermalm-socialsekreterare" },
      headers: { "if-match": `"${version}"` },
    });
    changes.push(await merged.json());
    const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });
    await page.goto(`${server.site}/andrat?sedan=${today}`);
    await expect(
      page.getByText(/^Sedan .*1 ny insats, 1 nytt möte, 1 ny aktör, .*1 borttagen aktör\.$/),
    ).toBeVisible();
    const place = page.getByRole("region", { name: /^Skanstull/ });
    await expect(place.getByRole("link", { name: "Kvällsgång" })).toBeVisible();
    const nowhere = page.getByRole("region", { name: /^Ingen enskild plats/ });
    await expect(nowhere.getByRole("link", { name: "Möte 6 maj 2026, Södermalm" })).toBeVisible();
    await expect(
      nowhere.getByRole("listitem").filter({ hasText: /har gått upp i Socialsekreterarna, Södermalm/ }),
    ).toBeVisible();
    await expectAccessibleInAll(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${server.site}/andrat?sedan=${today}&district=skarpnack`);
    await expect(page.getByText("Inget av det som har ändrats är kvar efter filtret.")).toBeVisible();
    await page.goto(`${server.site}/andrat?sedan=${today}`);
    await nowhere.getByRole("link", { name: "Nattvandrarna på Söder" }).click();
    await expect(page).toHaveURL(/\/aktorer\/nattvandrarna-pa-soder/);
    await page.goBack();
    await place.getByRole("link", { name: "Kvällsgång" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Kvällsgång" })).toBeVisible();
    for (const { change } of changes.toReversed()) await undo(page, change);
  });
});

/** What does not wait for the net says so, keeps what was chosen, and is done when the net is back. On an installation of its own. */
import type { Page } from "@playwright/test";
import { type OwnServer, startOwnServer } from "./own-server.ts";
import { expect, expectAccessible, test } from "./page.ts";

let server: OwnServer;
test.beforeAll(async () => {
  server = await startOwnServer();
});
test.afterAll(() => server.stop());
test.describe.configure({ mode: "serial" });

const NEEDS_NET = "Det här går bara med nät";
const NOT_DONE = "Det gick inte: servern svarar inte";

const actorDialog = (page: Page) => page.getByRole("dialog", { name: "Ändra aktör" });

async function openActor(page: Page, id: string): Promise<void> {
  await page.goto(`${server.site}/aktorer/${id}`);
  await page.getByRole("link", { name: "Ändra", exact: true }).click();
  await expect(actorDialog(page)).toBeVisible();
}

/** What a page writes to its console where a request has no answer. */
const forget = (faults: string[]) =>
  expect(faults.splice(0).every((fault) => /ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(fault))).toBe(
    true,
  );

test("a place is not removed without a net, and is when the net is back", async ({
  page,
  context,
  faults,
}) => {
  const added = await page.request.post(`${server.site}/api/places`, {
    data: {
      district: "sodermalm",
      name: "Provplatsen",
      aliases: [],
      kind: "square",
      parent: null,
      openDrugScene: false,
      description: "En yta som ingen plan handlar om.",
      accuracyRadiusM: 25,
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [18.1, 59.302],
            [18.101, 59.302],
            [18.101, 59.3026],
            [18.1, 59.302],
          ],
        ],
      },
      reason: "Ritad för att tas bort.",
      despite: ["overlap", "far-away"],
    },
  });
  const { place }: { place: { id: string } } = await added.json();
  expect(added.status(), JSON.stringify(place)).toBe(200);
  await page.goto(`${server.site}/plats/${place.id}`);
  await page.getByRole("button", { name: "Ta bort platsen" }).click();
  const dialog = page.getByRole("dialog", { name: "Ta bort Provplatsen?" });
  await context.setOffline(true);
  await expect(dialog.getByText(NEEDS_NET)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Ta bort platsen" }).click();
  await expect(dialog.getByText(NOT_DONE)).toBeVisible();
  await context.setOffline(false);
  await dialog.getByRole("button", { name: "Ta bort platsen" }).click();
  await expect(page.getByText("Provplatsen är borttagen.")).toBeVisible();
  forget(faults);
});

test("actors are not merged without a net; who takes over stays chosen, and does when the net is back", async ({
  page,
  context,
  faults,
}) => {
  const added = await page.request.post(`${server.site}/api/actors`, {
    data: {
      district: "sodermalm",
      name: "Kvällsgruppen",
      kind: "civil-society",
      parent: null,
      abbreviation: null,
      spelledOut: null,
      aliases: [],
      description: null,
    },
  });
  const { actor }: { actor: { id: string } } = await added.json();
  expect(added.status()).toBe(200);
  await openActor(page, actor.id);
  const merging = actorDialog(page).getByRole("group").filter({ hasText: "Slå ihop med en annan aktör" });
  await merging.getByText("Slå ihop med en annan aktör …").click();
  await merging.getByLabel("Aktören som tar över").selectOption("Trafikkontoret");
  await context.setOffline(true);
  await expect(merging.getByText(NEEDS_NET)).toBeVisible();
  await merging.getByRole("button", { name: "Slå ihop" }).click();
  await expect(merging.getByText(NOT_DONE)).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(merging.getByLabel("Aktören som tar över")).toHaveValue("trafikkontoret");
  await merging.getByRole("button", { name: "Slå ihop" }).click();
  await expect(page.getByText("Kvällsgruppen har gått upp i Trafikkontoret.")).toBeVisible();
  forget(faults);
});

test("a spelling is not made an actor without a net, and is when the net is back", async ({
  page,
  context,
  faults,
}) => {
  await openActor(page, "trafikkontoret");
  const splitting = actorDialog(page).getByRole("group").filter({ hasText: "Ett skrivsätt är någon annan" });
  await splitting.getByText("Ett skrivsätt är någon annan …").click();
  await context.setOffline(true);
  await expect(splitting.getByText(NEEDS_NET)).toBeVisible();
  await splitting.getByLabel("Skrivsättet").selectOption("Kvällsgruppen");
  await expect(splitting.getByText(NOT_DONE)).toBeVisible();
  await context.setOffline(false);
  await expect(splitting.getByText(/Kvällsgruppen blir en egen aktör/)).toBeVisible();
  await context.setOffline(true);
  await splitting.getByRole("button", { name: "Gör till egen aktör" }).click();
  await expect(splitting.getByText(NOT_DONE)).toBeVisible();
  await context.setOffline(false);
  await splitting.getByRole("button", { name: "Gör till egen aktör" }).click();
  await expect(page.getByText("Kvällsgruppen är nu en egen aktör.")).toBeVisible();
  forget(faults);
});

/** A follow-up meeting, as whoever leads it works: with keys, in front of a room, on a net that may go. */
import { expect, expectAccessible, expectAccessibleInAll, test } from "./page.ts";

const DISTRICT = "/mote?district=hasselby-vallingby";

test("one key says how far it has come, another takes it back, and the plan has it at once", async ({
  page,
}) => {
  await page.goto(DISTRICT);
  const board = page.getByRole("region", { name: "Möte" });
  await expect(board).toBeFocused();
  const title = await board.getByRole("heading", { level: 2 }).last().textContent();
  await expect(board.getByRole("list", { name: "Varför den tas upp" })).not.toBeEmpty();
  await page.keyboard.press("4");
  const done = board.getByRole("button", { name: "Genomförd", exact: true });
  await expect(done).toHaveAttribute("aria-pressed", "true");
  await expect(board.getByText("Allt är sparat.")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(board.getByText(/^2 av/)).toBeVisible();
  await page.keyboard.press("u");
  await expect(board.getByText(`Ångrat: ${title}`)).toBeVisible();
  await expect(board.getByText(/^1 av/)).toBeVisible();
  await expect(done).toHaveAttribute("aria-pressed", "false");
});

test("a note and a next step become dated follow-ups, and the step comes back to the agenda", async ({
  page,
  faults,
}) => {
  await page.goto(`${DISTRICT}&weeks=26`);
  const board = page.getByRole("region", { name: "Möte" });
  await expect(board).toBeFocused();
  // In the address, so that it is the same measure after the page is loaded anew.
  await page.getByRole("navigation", { name: "Dagordning" }).getByRole("button").first().click();
  await expect(page).toHaveURL(/item=/);
  await page.keyboard.press("n");
  await page.getByLabel("Vad sades?").fill("Ring 070-123 45 67.");
  await page.keyboard.press("Control+Enter");
  await expect(board.getByText("ser ut som en uppgift om en person")).toBeVisible();
  expect(faults.splice(0).every((fault) => fault.includes("422"))).toBe(true);
  await board.getByRole("button", { name: "Gå dit" }).click();
  await expect(page.getByLabel("Vad sades?")).toHaveValue("Ring 070-123 45 67.");
  await page.getByLabel("Vad sades?").fill("Lampan är beställd.");
  await expectAccessible(page);
  await board.getByRole("button", { name: "Spara", exact: true }).click();
  const decided = board.getByRole("region", { name: "Beslutat här" });
  await expect(decided.getByText("Lampan är beställd.")).toBeVisible();
  await board.getByRole("button", { name: "Nästa steg" }).click();
  await page.getByLabel("Vad ska göras härnäst?").fill("Sätt upp lampan.");
  await board.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(board.getByText("Allt är sparat.")).toBeVisible();
  await page.reload();
  await expect(board.getByText(/Nästa steg ska vara gjort senast .* Sätt upp lampan\./)).toBeVisible();
});

test("what is decided without a net waits, and is saved when the net is back", async ({
  page,
  context,
  faults,
}) => {
  await page.goto("/mote?district=sodermalm");
  const board = page.getByRole("region", { name: "Möte" });
  await expect(board).toBeFocused();
  await context.setOffline(true);
  await page.keyboard.press("5");
  await expect(board.getByText(/1 beslut väntar/)).toBeVisible();
  await context.setOffline(false);
  await expect(board.getByText("Allt är sparat.")).toBeVisible();
  await page.keyboard.press("u");
  await expect(board.getByText(/^Ångrat:/)).toBeVisible();
  expect(faults.splice(0).every((fault) => fault.includes("ERR_INTERNET_DISCONNECTED"))).toBe(true);
});

test("what a meeting decides without a net survives a reload, and stands in its minutes once it is sent", async ({
  page,
  faults,
}) => {
  await page.goto("/mote?district=sodermalm&months=3");
  const board = page.getByRole("region", { name: "Möte" });
  await expect(board).toBeFocused();
  await board.getByRole("button", { name: "Börja ett möte" }).click();
  await page.getByLabel("Närvarande").fill("Trygghetssamordnare");
  await page.getByRole("button", { name: "Börja", exact: true }).click();
  await expect(page).toHaveURL(/meeting=/);
  await page.getByRole("navigation", { name: "Dagordning" }).getByRole("button").last().click();
  await expect(page).toHaveURL(/item=/);
  // Nothing that is written comes through; the rest does, so that the page can be loaded anew.
  const written = /\/api\/measures\/[^/?]+/;
  await page.route(written, (route) =>
    route.request().method() === "GET" ? route.continue() : route.abort("internetdisconnected"),
  );
  const removed = board.getByRole("button", { name: "Borttagen ur planen" });
  await removed.click();
  await expect(board.getByText(/1 beslut väntar/)).toBeVisible();
  // What waits in the browser is there long before the rows are.
  await page.route(/\/api\/measures(\?|$)/, async (route) => {
    await new Promise((later) => setTimeout(later, 2_000));
    await route.continue();
  });
  await page.reload();
  await expect(board.getByText(/1 beslut väntar/)).toBeVisible();
  await expect(removed).toHaveAttribute("aria-pressed", "true");
  await page.unroute(written);
  await board.getByRole("button", { name: "Försök igen" }).click();
  await expect(board.getByText(/väntar/)).toBeHidden();
  await board.getByRole("link", { name: "Anteckningar" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Borttagen" })).toHaveCount(1);
  expect(faults.splice(0).every((fault) => fault.includes("ERR_INTERNET_DISCONNECTED"))).toBe(true);
});

test("a meeting that is begun has minutes, and the minutes are a Word file", async ({ page }) => {
  await page.goto("/mote?district=skarpnack&months=3");
  const board = page.getByRole("region", { name: "Möte" });
  await expect(board).toBeFocused();
  await board.getByRole("button", { name: "Börja ett möte" }).click();
  await page.getByLabel("Närvarande").fill("Trygghetssamordnare\nKommunpolis");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Börja", exact: true }).click();
  await expect(page).toHaveURL(/meeting=/);
  await board.getByRole("button", { name: "Påbörjad", exact: true }).click();
  await expect(board.getByText("Allt är sparat.")).toBeVisible();
  await board.getByRole("link", { name: "Anteckningar" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mötesanteckningar" })).toBeVisible();
  await expect(page.getByText("Trygghetssamordnare, Kommunpolis")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Påbörjad" })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Hämta som Word" }).click();
  expect((await download).suggestedFilename()).toMatch(/^mote-skarpnack-20\d\d-\d\d-\d\d\.docx$/);
  await expectAccessibleInAll(page);
});

test("where two write of a meeting at the same time, neither's words are lost", async ({ page, faults }) => {
  await page.goto("/mote?district=skarpnack");
  await page.getByRole("button", { name: "Börja ett möte" }).click();
  await page.getByLabel("Närvarande").fill("Trygghetssamordnare");
  await page.getByRole("button", { name: "Börja", exact: true }).click();
  await expect(page).toHaveURL(/meeting=/);
  const id = new URL(page.url()).searchParams.get("meeting");
  await page.goto(`/mote/${id}`);
  await page.getByRole("button", { name: "Ändra dag och närvarande" }).click();
  const dialog = page.getByRole("dialog", { name: "Ändra dag och närvarande" });
  await dialog.getByLabel("Närvarande").fill("Trygghetssamordnare\nFältassistent");
  const elsewhere = await page.request.patch(`/api/meetings/${id}`, {
    data: { date: "2026-11-23", attendees: ["Trygghetssamordnare", "Enhetschef"] },
    headers: { "if-match": '"1"' },
  });
  expect(elsewhere.status()).toBe(200);
  await dialog.getByLabel("Dag", { exact: true }).fill("2026-11-24");
  await dialog.getByRole("button", { name: "Spara" }).click();
  await expect(dialog.getByText("Någon annan har ändrat mötet under tiden")).toBeVisible();
  await expect(dialog.getByText("Trygghetssamordnare, Enhetschef, Fältassistent")).toBeVisible();
  await expectAccessibleInAll(page);
  await dialog.getByRole("radio", { name: /2026-11-23/ }).check({ force: true });
  await dialog.getByRole("button", { name: "Spara den sammanslagna" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("Trygghetssamordnare, Enhetschef, Fältassistent")).toBeVisible();
  await expect(page.getByText(/23 november 2026/)).toBeVisible();
  expect(faults.splice(0).every((fault) => fault.includes("412"))).toBe(true);
});

test("at the year end each measure is closed with a sentence, and the number left goes down and up again", async ({
  page,
}) => {
  await page.goto("/mote/arsslut?plan=skarpnack-2025");
  await expect(page.getByText(/^27 åtgärder kvar av 27$/)).toBeVisible();
  const first = page.getByRole("article").first();
  await first.getByRole("button", { name: "Förs över till nästa år" }).click();
  await expect(first.getByText("Skriv en mening först.")).toBeVisible();
  await first.getByLabel("En mening till verksamhetsberättelsen").fill("Arbetet fortsätter nästa år.");
  await first.getByRole("button", { name: "Förs över till nästa år" }).click();
  await expect(page.getByText(/^26 åtgärder kvar av 27$/)).toBeVisible();
  await expectAccessibleInAll(page);
  await page.getByRole("button", { name: "Ångra senaste" }).click();
  await expect(page.getByText(/^27 åtgärder kvar av 27$/)).toBeVisible();
});

test("by key a year is closed at a meeting, stands in its minutes, and what goes on becomes next year's plan", async ({
  page,
}) => {
  await page.goto("/mote?district=hasselby-vallingby&months=3");
  const board = page.getByRole("region", { name: "Möte" });
  await expect(board).toBeFocused();
  await board.getByRole("button", { name: "Börja ett möte" }).click();
  await page.getByLabel("Närvarande").fill("Trygghetssamordnare");
  await page.getByRole("button", { name: "Börja", exact: true }).click();
  // Until it is begun, the way there is one without a meeting.
  await expect(board.getByRole("link", { name: "Anteckningar" })).toBeVisible();
  await board.getByRole("link", { name: "Årsslut" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Årsslut" })).toBeVisible();
  await expect(page.getByText(/^Möte .*, Hässelby-Vällingby$/)).toBeVisible();
  const cards = page.getByRole("article");
  await page.keyboard.press("ArrowRight");
  await expect(cards.nth(1)).toBeFocused();
  await page.keyboard.press("n");
  await page.keyboard.type("Lamporna sitter inte uppe än.");
  await page.keyboard.press("Enter");
  await page.keyboard.press("5");
  await expect(page.getByText("Allt är sparat.")).toBeVisible();
  const nextYear = page.getByRole("region", { name: "Planen för 2026" });
  await expect(nextYear.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await expectAccessibleInAll(page);
  await nextYear.getByRole("button", { name: "Gör ett utkast till 2026 med 1 åtgärd" }).click();
  await expect(page).toHaveURL(/\/planer\/ny\/[0-9a-f-]{36}/);
  await expect(page.getByText("Lamporna sitter inte uppe än.").first()).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "Anteckningar" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Lamporna sitter inte uppe än." })).toBeVisible();
});

test("a meeting that is held is not told to be none while it is asked for, and its year end keeps the filter", async ({
  page,
}) => {
  await page.goto("/mote?district=skarpnack&months=3&status=started");
  const board = page.getByRole("region", { name: "Möte" });
  const begin = board.getByRole("button", { name: "Börja ett möte" });
  await begin.click();
  await page.getByLabel("Närvarande").fill("Trygghetssamordnare");
  await page.getByRole("button", { name: "Börja", exact: true }).click();
  await expect(page).toHaveURL(/meeting=/);
  await expect(board.getByText(/^Möte .*, Skarpnäck$/)).toBeVisible();
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/api/meetings", async (route) => {
    await answered;
    await route.continue();
  });
  await page.reload();
  await expect(board.getByRole("link", { name: "Årsslut" })).toBeVisible();
  await expect(begin).toBeHidden();
  await expect(board.getByText(/tidigare möte/i)).toBeHidden();
  answer();
  await expect(board.getByText(/^Möte .*, Skarpnäck$/)).toBeVisible();
  await board.getByRole("link", { name: "Årsslut" }).click();
  await expect(page).toHaveURL(/arsslut\?.*district=skarpnack.*status=started.*meeting=/);
  await expect(page.getByLabel("Plan", { exact: true })).toHaveValue("skarpnack-2025");
  await page.goto("/mote/arsslut?district=hasselby-vallingby");
  await expect(page.getByLabel("Plan", { exact: true })).toHaveValue("hasselby-vallingby-2025");
});

test("it is readable and accessible in every size, on the projector too", async ({ page }) => {
  await page.goto("/mote");
  await expect(page.getByRole("region", { name: "Möte" })).toBeFocused();
  await expectAccessibleInAll(page);
  await page.getByRole("button", { name: "Visa på projektor" }).click();
  await expect(page.getByRole("button", { name: "Lämna projektorläget" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Dagordning" })).toBeHidden();
  await expectAccessible(page);
});

import { ChangeMade } from "#data/schema/change-answer.ts";
import { MeasureList } from "#data/schema/measure-answer.ts";
import { expect, mapAtRest, test } from "./page.ts";

/** One that no other test changes: they share a server. */
const MEASURE = "sodermalm-2024-platser-15";

test("what is changed in one tab is soon seen in the other, which keeps its place", async ({
  page,
  context,
  request,
}) => {
  const answer = await request.get("/api/measures?pageSize=1000");
  const { items } = MeasureList.parse(await answer.json());
  const row = items.find(({ id }) => id === MEASURE);
  const [status, words] =
    row?.status === "done" ? (["started", "Påbörjad"] as const) : (["done", "Genomförd"] as const);

  const other = await context.newPage();
  const listening = other.waitForResponse((response) => response.url().includes("/api/events"));
  await other.goto("/plats/skanstull");
  await listening;
  const place = other.getByRole("region", { name: "Skanstull" });
  await place.evaluate((element) => element.scrollTo(0, 200));

  await page.goto("/");
  await mapAtRest(page);
  const written = await page.evaluate(
    async ({ id, version, status }) => {
      const response = await fetch(`/api/measures/${id}`, {
        method: "PATCH",
        headers: { "content-type": "application/json", "if-match": `"${version}"` },
        body: JSON.stringify({ status }),
      });
      return response.json();
    },
    { id: MEASURE, version: row?.version ?? 1, status },
  );
  const { change } = ChangeMade.parse(written);
  await expect(other.getByText("Uppdaterat nyss: 1 åtgärd")).toBeVisible();
  await expect(place.getByText(words).first()).toBeVisible();
  expect(await place.evaluate((element) => element.scrollTop)).toBe(200);
  // The other tests find the plans as they were.
  expect((await request.post(`/api/changes/${change}/undo`)).ok()).toBe(true);
});

test("the page hears of changes through one stream, after its first answers", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/api/")) asked.push(pathname);
  });
  const listening = page.waitForResponse((response) => response.url().includes("/api/events?after="));
  await page.goto("/plats/skanstull");
  expect((await listening).headers()["content-type"]).toBe("text/event-stream");
  expect(asked.filter((path) => path === "/api/events")).toHaveLength(1);
  expect(asked.indexOf("/api/events")).toBeGreaterThan(asked.indexOf("/api/places"));
});

test("a page that has lost the server says so, keeps what it shows, and finds back by itself", async ({
  page,
  faults,
}) => {
  await page.route("**/api/events*", (route) => route.abort());
  await page.goto("/plats/skanstull");
  await mapAtRest(page);
  await page.route("**/api/**", (route) => route.abort());
  await expect(
    page.getByText(/^Ingen kontakt med servern – visar det som hämtades kl\. \d\d\.\d\d$/),
  ).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
  await page.unrouteAll();
  await expect(page.getByText(/^Ingen kontakt/)).toHaveCount(0);
  faults.splice(0);
});

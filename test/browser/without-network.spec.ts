import { expect, mapAtRest, test } from "./page.ts";

test("the page asks nobody but its own server, and draws the whole map from it", async ({
  page,
  baseURL,
}) => {
  const strangers: string[] = [];
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === "blob:" || url.protocol === "data:" || url.origin === baseURL)
      return route.continue();
    strangers.push(url.href);
    return route.abort();
  });
  await page.goto("/plats/hasselby-torg");
  await mapAtRest(page);
  expect(strangers).toEqual([]);
});

test("once loaded, the map and the place that is open stay when the network is cut off", async ({
  page,
  context,
  faults,
}) => {
  await page.goto("/plats/skanstull");
  await mapAtRest(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Zooma ut" }).click();
  await mapAtRest(page);
  await expect(page.getByRole("heading", { level: 1, name: "Skanstull" })).toBeVisible();
  // Another place was never fetched: the page says so plainly and offers to try again.
  await page
    .getByRole("link", { name: /^Maria sjukhusområde/ })
    .first()
    .click();
  await expect(page.getByText("Servern svarar inte. Kontrollera nätet och försök igen.")).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Försök igen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Maria sjukhusområde" })).toBeVisible();
  expect(faults.splice(0).every((fault) => fault.includes("ERR_INTERNET_DISCONNECTED"))).toBe(true);
});

test("a server that does not answer is said plainly, and one can try again", async ({ page, faults }) => {
  await page.route("**/api/places", (route) => route.abort());
  await page.goto("/");
  await expect(page.getByText("Det gick inte att läsa in")).toBeVisible();
  await page.unroute("**/api/places");
  await page.getByRole("button", { name: "Försök igen" }).click();
  await expect(page.getByRole("link", { name: /^Skanstull/ }).first()).toBeVisible();
  faults.splice(0);
});

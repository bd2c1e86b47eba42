/** One-time links, by whoever has kept one for too long. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { OpenApp } from "#test/server/open-app.ts";
import { type Browser, openBrowser } from "./browser.ts";
import { openInstallation, PASSWORD, personWith, tokenOf, versionOf } from "./people.ts";

const Link = z.object({ link: z.object({ account: z.string(), url: z.string() }) });
const OTHER = "ett helt annat lösenord med mening";

let app: OpenApp;
let admin: Browser;
let remove = async () => {};
beforeAll(async () => {
  ({ app, admin, remove } = await openInstallation());
});
afterAll(() => remove());

const isGood = async (token: string) =>
  (await openBrowser(app).send("POST", "/api/welcome/look", { token })).status === 200;
const resetLink = async (by: Browser, id: string) => {
  const { body } = await by.send("POST", `/api/people/${id}/reset`, { secondFactor: false });
  return tokenOf(Link.parse(body).link.url);
};
const alsoIn = async (district: string, id: string) => {
  const grants = [{ role: "editor", actor: null }];
  const version = await versionOf(admin, id);
  return admin.send("PUT", `/api/people/${id}/grants`, { district, grants, version });
};

describe("a link that somebody has kept", () => {
  test("is good no longer once its owner has chosen another password", async () => {
    const { id, browser } = await personWith(app, admin, "reader", "sodermalm");
    const kept = await resetLink(admin, id);
    expect(await isGood(kept)).toBe(true);
    const changed = await browser.send("POST", "/api/account/password", { current: PASSWORD, next: OTHER });
    expect(changed.status).toBe(204);
    expect(await isGood(kept)).toBe(false);
  });

  test("by a district's administrator is good no longer once the account has a role elsewhere", async () => {
    const local = await personWith(app, admin, "administrator", "skarpnack");
    const { id } = await personWith(app, admin, "editor", "skarpnack");
    const kept = await resetLink(local.browser, id);
    const invited = await local.browser.send("POST", "/api/people", {
      email: "ny@stad.example",
      name: "Ny",
      district: "skarpnack",
      grants: [{ role: "reader", actor: null }],
    });
    const { account, url } = Link.parse(invited.body).link;
    expect([await isGood(kept), await isGood(tokenOf(url))]).toEqual([true, true]);
    await alsoIn("sodermalm", id);
    await alsoIn("stockholm", account);
    expect([await isGood(kept), await isGood(tokenOf(url))]).toEqual([false, false]);
    for (const token of [kept, tokenOf(url)]) {
      const taken = await openBrowser(app).send("POST", "/api/welcome", { token, password: OTHER });
      expect(taken.status).toBe(401);
    }
  });

  test("by who administers the whole city stays good whatever roles come later", async () => {
    const { id } = await personWith(app, admin, "editor", "hasselby-vallingby");
    const kept = await resetLink(admin, id);
    await alsoIn("sodermalm", id);
    expect(await isGood(kept)).toBe(true);
  });
});

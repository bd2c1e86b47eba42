/** Signing in with the organisation's own accounts, against a real OpenID provider. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { settings } from "#server/db/access-tables.ts";
import { person } from "#test/server/changes/people.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { type Answer, type Browser, openBrowser } from "./browser.ts";
import { CLIENT, type OidcServer, openOidcServer } from "./credentials/oidc-server.ts";
import { openInstallation, PASSWORD, personWith, tokenOf } from "./people.ts";

const CALLBACK = "http://localhost/api/sign-in/callback";

let app: OpenApp;
let admin: Browser;
let server: OidcServer;
let remove = async () => {};
const people: Record<string, Record<string, string | boolean>> = {
  stranger: { email: "okand@stad.example", email_verified: true, name: "Okänd" },
};

beforeAll(async () => {
  ({ app, admin, remove } = await openInstallation());
  server = await openOidcServer(people, "client_secret_post", CALLBACK);
});
afterAll(async () => {
  await server.close();
  await remove();
});

const setting = (value: object | null, version: number) =>
  admin.send("PUT", "/api/settings/sign-in-provider", { value, version });
const settingFor = (issuer: string, more: object = {}) => ({
  name: "Stadens inloggning",
  issuer,
  clientId: CLIENT.clientId,
  clientSecret: CLIENT.clientSecret,
  trustEmail: false,
  ...more,
});

/** To the provider as that person, and back with what it gives. */
async function journey(browser: Browser, person: string | null, to = "/"): Promise<Answer> {
  server.person = person;
  const away = await browser.get(`/api/sign-in/provider?to=${encodeURIComponent(to)}`);
  expect(away.status).toBe(302);
  const back = await server.visit(new URL(away.headers.get("location") ?? ""));
  return browser.get(back.pathname + back.search);
}
const isIn = async (browser: Browser) => (await browser.get("/api/account")).status === 200;

describe("the setting", () => {
  test("is refused when no provider answers there, or when it is not over TLS, and names the field", async () => {
    const nowhere = await setting(settingFor("http://127.0.0.1:9"), 0);
    expect(nowhere).toMatchObject({ status: 422, body: { issues: [{ path: "value.issuer" }] } });
    const plain = await setting(settingFor("http://inloggning.example"), 0);
    expect(plain).toMatchObject({ status: 422, body: { issues: [{ path: "value.issuer" }] } });
  });

  test("is saved with its secret sealed: neither the API nor the database shows it", async () => {
    expect((await setting(settingFor(server.issuer), 0)).status).toBe(200);
    const shown = JSON.stringify((await admin.get("/api/settings?district=stockholm")).body);
    expect(shown).toContain("Stadens inloggning");
    expect(shown).not.toContain(CLIENT.clientSecret);
    expect(JSON.stringify(await app.database.db.select().from(settings))).not.toContain(CLIENT.clientSecret);
    expect((await openBrowser(app).get("/api/sign-in/ways")).body).toEqual({
      provider: "Stadens inloggning",
    });
  });

  test("is never overwritten unseen, and its secret never goes to another issuer", async () => {
    expect((await setting(settingFor(server.issuer), 0)).status).toBe(412);
    const other = await openOidcServer({}, "client_secret_post", CALLBACK);
    const moved = await setting(settingFor(other.issuer, { clientSecret: undefined }), 1);
    expect(moved).toMatchObject({ status: 422, body: { issues: [{ path: "value.clientSecret" }] } });
    await other.close();
    expect((await setting(settingFor(server.issuer, { clientSecret: undefined }), 1)).status).toBe(200);
  });

  test("is told with the address to register there: the one that people reach the installation by", async () => {
    const { body } = await admin.get("/api/settings?district=stockholm");
    expect(body).toMatchObject({ settings: { callbackUrl: "http://localhost/api/sign-in/callback" } });
    const everywhere = person("administrator", null);
    const behind = await openApp(app.database, { person: everywhere, publicUrl: "https://plats.example.se" });
    const told = await behind.get("/api/settings?district=stockholm", { headers: { host: "10.0.0.7:3000" } });
    expect(await told.json()).toMatchObject({
      settings: { callbackUrl: "https://plats.example.se/api/sign-in/callback" },
    });
    const district = await behind.get("/api/settings?district=sodermalm");
    expect(await district.json()).toMatchObject({ settings: { callbackUrl: null } });
  });

  test("is for whoever administers the whole installation", async () => {
    const { browser } = await personWith(app, admin, "administrator", "sodermalm");
    const body = { value: null, version: 2 };
    expect((await browser.send("PUT", "/api/settings/sign-in-provider", body)).status).toBe(403);
    expect((await browser.get("/api/settings?district=stockholm")).status).toBe(403);
    expect((await browser.get("/api/settings?district=sodermalm")).body).toMatchObject({
      settings: { provider: null, retention: { value: { logDays: 1825 } } },
    });
  });
});

describe("the organisation's sign-in", () => {
  test("lets in who was invited by that address, and knows them by the provider's own name from then on", async () => {
    const { email } = await personWith(app, admin, "editor", "skarpnack");
    people.anna = { email, email_verified: true, name: "Samordnare" };
    const browser = openBrowser(app);
    const back = await journey(browser, "anna", "/plats/skanstull");
    expect(back.status).toBe(303);
    expect(back.headers.get("location")).toBe("/plats/skanstull");
    expect(await isIn(browser)).toBe(true);
    people.anna = { email: "nytt.namn@stad.example", email_verified: true };
    const later = openBrowser(app);
    await journey(later, "anna");
    expect(
      z.object({ account: z.object({ email: z.string() }) }).parse((await later.get("/api/account")).body),
    ).toEqual({
      account: { email },
    });
  });

  test("an address that has gone on to somebody else opens not the account of who had it before", async () => {
    const { id, email } = await personWith(app, admin, "publisher", "sodermalm");
    people.eva = { email, email_verified: true };
    people.successor = { email, email_verified: true };
    await journey(openBrowser(app), "eva");
    const browser = openBrowser(app);
    await journey(browser, "successor");
    expect(await isIn(browser)).toBe(false);
    const { body } = await admin.send("POST", `/api/people/${id}/reset`, { secondFactor: false });
    const { link } = z.object({ link: z.object({ url: z.string() }) }).parse(body);
    const answer = { token: tokenOf(link.url), password: PASSWORD };
    expect((await openBrowser(app).send("POST", "/api/welcome", answer)).status).toBe(204);
    await journey(browser, "successor");
    expect(await isIn(browser), "after a reset").toBe(true);
  });

  test.each([
    ["somebody whom nobody has invited", "stranger"],
    ["somebody who turns back at the provider", null],
  ])("does not let in %s", async (_, person) => {
    const browser = openBrowser(app);
    const back = await journey(browser, person);
    expect(back.headers.get("location")).toBe("/logga-in?refused=true");
    expect(await isIn(browser)).toBe(false);
  });

  test("an address that the provider has not verified opens nobody's account, unless the setting trusts it", async () => {
    const { email } = await personWith(app, admin, "reader", "skarpnack");
    people.mallory = { email, email_verified: false };
    const browser = openBrowser(app);
    await journey(browser, "mallory");
    expect(await isIn(browser)).toBe(false);
    expect((await setting(settingFor(server.issuer, { trustEmail: true }), 2)).status).toBe(200);
    await journey(browser, "mallory");
    expect(await isIn(browser)).toBe(true);
  });

  test("an address that only looks like an invited one is another address", async () => {
    const { email } = await personWith(app, admin, "reader", "hasselby-vallingby");
    people.lookalike = { email: email.replace("r", "\uFF52"), email_verified: true };
    const browser = openBrowser(app);
    await journey(browser, "lookalike");
    expect(await isIn(browser)).toBe(false);
  });

  test("a closed account stays closed by this way too", async () => {
    const { id, email } = await personWith(app, admin, "reader", "sodermalm");
    people.bo = { email, email_verified: true };
    await admin.send("PUT", `/api/people/${id}/disabled`, { disabled: true });
    const browser = openBrowser(app);
    await journey(browser, "bo");
    expect(await isIn(browser)).toBe(false);
  });

  test("an answer of one browser's journey is of no use in another, nor twice", async () => {
    server.person = "anna";
    const honest = openBrowser(app);
    const away = await honest.get("/api/sign-in/provider");
    const back = await server.visit(new URL(away.headers.get("location") ?? ""));
    const thief = openBrowser(app);
    await thief.get("/api/sign-in/provider");
    await thief.get(back.pathname + back.search);
    expect(await isIn(thief), "a code that was planted in another browser").toBe(false);
    const step = new Map(honest.cookies);
    await honest.get(back.pathname + back.search);
    expect(await isIn(honest)).toBe(true);
    const replay = openBrowser(app);
    for (const [name, value] of step) replay.cookies.set(name, value);
    await replay.get(back.pathname + back.search);
    expect(await isIn(replay), "the same answer again").toBe(false);
  });

  test("a step of another way in is no journey to the provider, and its answer no step there", async () => {
    server.person = "anna";
    const honest = openBrowser(app);
    const away = await honest.get("/api/sign-in/provider");
    const back = await server.visit(new URL(away.headers.get("location") ?? ""));
    const journeyed = new Map(honest.cookies);
    await honest.send("POST", "/api/sign-in/passkey/options");
    await honest.get(back.pathname + back.search);
    expect(await isIn(honest), "with the step of a passkey").toBe(false);
    const other = openBrowser(app);
    for (const [name, value] of journeyed) other.cookies.set(name, value);
    expect((await other.send("POST", "/api/sign-in/code", { code: "123456" })).status).toBe(401);
    await other.get(back.pathname + back.search);
    expect(await isIn(other), "with its own step").toBe(true);
  });

  test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "/a\r\nSet-Cookie: x=1"])(
    "never leads away from the site afterwards (%j)",
    async (to) => {
      const answer = await openBrowser(app).get(`/api/sign-in/provider?to=${encodeURIComponent(to)}`);
      expect(answer.status).toBe(422);
    },
  );

  test("is taken away, and can be set again", async () => {
    expect((await setting(null, 3)).status).toBe(200);
    expect((await openBrowser(app).get("/api/sign-in/ways")).body).toEqual({ provider: null });
    expect((await setting(settingFor(server.issuer), 4)).status).toBe(200);
  });
});

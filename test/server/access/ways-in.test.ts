/** The other ways in: a second factor, a passkey, the organisation's own sign-in; over HTTP. */
import { HOTP, Secret } from "otpauth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { OwnAccount, RecoveryCodes, TotpSecret } from "#data/schema/account.ts";
import { tickets } from "#server/db/access-tables.ts";
import type { OpenApp } from "#test/server/open-app.ts";
import { type Browser, openBrowser } from "./browser.ts";
import { softwareAuthenticator } from "./credentials/software-authenticator.ts";
import { openInstallation, PASSWORD, personWith } from "./people.ts";

let app: OpenApp;
let admin: Browser;
let remove = async () => {};
let clock = Date.parse("2026-03-02T08:00:00Z");
beforeAll(async () => {
  ({ app, admin, remove } = await openInstallation({ now: () => new Date(clock) }));
});
afterAll(() => remove());

const isIn = async (browser: Browser) => (await browser.get("/api/account")).status === 200;

/** The six digits that an authenticator app would show now. */
const codeOf = (secret: string) =>
  HOTP.generate({ secret: Secret.fromBase32(secret), digits: 6, counter: Math.floor(clock / 30_000) });

describe("one-time codes", () => {
  let email = "";
  let secret = "";
  let codes: string[] = [];

  test("are turned on by a right code, which brings recovery codes; a wrong one turns nothing on", async () => {
    const person = await personWith(app, admin, "editor", "sodermalm");
    email = person.email;
    const begun = TotpSecret.parse((await person.browser.send("POST", "/api/account/totp/begin")).body);
    secret = begun.totp?.secret ?? "";
    expect(begun.totp?.uri).toContain("otpauth://totp/Platsplan");
    const wrong = await person.browser.send("POST", "/api/account/totp", { code: "000000" });
    expect(wrong).toMatchObject({ status: 422, body: { issues: [{ path: "code" }] } });
    const right = await person.browser.send("POST", "/api/account/totp", { code: codeOf(secret) });
    codes = RecoveryCodes.parse(right.body).codes ?? [];
    expect(codes).toHaveLength(10);
    expect(OwnAccount.parse((await person.browser.get("/api/account")).body).account).toMatchObject({
      hasTotp: true,
      recoveryCodes: 10,
    });
  });

  test("are asked for after the password, and each lets in once", async () => {
    clock += 60_000;
    const browser = openBrowser(app);
    expect((await browser.send("POST", "/api/sign-in", { email, password: PASSWORD })).body).toEqual({
      state: "second-factor",
    });
    expect(await isIn(browser), "the password alone is not enough").toBe(false);
    expect((await browser.send("POST", "/api/sign-in/code", { code: "123456" })).status).toBe(401);
    const code = codeOf(secret);
    expect((await browser.send("POST", "/api/sign-in/code", { code })).status).toBe(204);
    expect(await isIn(browser)).toBe(true);
    const thief = openBrowser(app);
    await thief.send("POST", "/api/sign-in", { email, password: PASSWORD });
    expect(
      (await thief.send("POST", "/api/sign-in/code", { code })).status,
      "a code seen over a shoulder",
    ).toBe(401);
  });

  test("a code without the password before it leads nowhere", async () => {
    clock += 60_000;
    const answer = await openBrowser(app).send("POST", "/api/sign-in/code", { code: codeOf(secret) });
    expect(answer.status).toBe(401);
  });

  test("a recovery code lets in once, however it is written", async () => {
    const [first = ""] = codes;
    const written = first.replaceAll("-", " ").toUpperCase();
    for (const expected of [204, 401]) {
      const browser = openBrowser(app);
      await browser.send("POST", "/api/sign-in", { email, password: PASSWORD });
      expect((await browser.send("POST", "/api/sign-in/code", { code: written })).status).toBe(expected);
    }
  });

  test("a reset link alone does not get past them; an administrator can take a lost one away", async () => {
    const people = z
      .object({ items: z.array(z.object({ id: z.string(), email: z.string() })) })
      .parse((await admin.get("/api/people")).body);
    const id = people.items.find((one) => one.email === email)?.id ?? "";
    for (const secondFactor of [false, true]) {
      const { body } = await admin.send("POST", `/api/people/${id}/reset`, { secondFactor });
      const url = z.object({ link: z.object({ url: z.string() }) }).parse(body).link.url;
      const browser = openBrowser(app);
      const token = new URL(url).hash.slice(1);
      expect((await browser.send("POST", "/api/welcome", { token, password: PASSWORD })).status).toBe(204);
      expect(await isIn(browser)).toBe(secondFactor);
    }
  });
});

describe("a passkey", () => {
  const site = { origin: "http://localhost", rpId: "localhost" };
  const authenticator = softwareAuthenticator(site);
  const Options = z.looseObject({ challenge: z.string() });

  test("is added by whoever has signed in, and lets in without password or code", async () => {
    const { browser } = await personWith(app, admin, "publisher", "sodermalm");
    const begun = Options.parse((await browser.send("POST", "/api/account/passkeys/options")).body);
    const response = await authenticator.register(begun.challenge);
    const added = await browser.send("POST", "/api/account/passkeys", { name: "Telefonen", response });
    expect(added.status).toBe(204);
    const fresh = openBrowser(app);
    const asked = Options.parse((await fresh.send("POST", "/api/sign-in/passkey/options")).body);
    const answer = await authenticator.authenticate(asked.challenge);
    expect((await fresh.send("POST", "/api/sign-in/passkey", answer)).status).toBe(204);
    expect(await isIn(fresh)).toBe(true);
    const replayed = openBrowser(app);
    replayed.cookies.set("platsplan-step", fresh.cookies.get("platsplan-step") ?? "gone");
    expect(
      (await replayed.send("POST", "/api/sign-in/passkey", answer)).status,
      "the same answer again",
    ).toBe(401);
  });

  test("of somebody unknown, or answering another's challenge, is refused", async () => {
    const stranger = softwareAuthenticator(site);
    const browser = openBrowser(app);
    const asked = Options.parse((await browser.send("POST", "/api/sign-in/passkey/options")).body);
    await stranger.register(asked.challenge);
    const unknown = await stranger.authenticate(asked.challenge);
    expect((await browser.send("POST", "/api/sign-in/passkey", unknown)).status).toBe(401);
    await browser.send("POST", "/api/sign-in/passkey/options");
    const old = await authenticator.authenticate(asked.challenge);
    expect((await browser.send("POST", "/api/sign-in/passkey", old)).status).toBe(401);
  });

  test("that does not let in leaves a trace in the log, as a wrong password does", async () => {
    const failures = async () => {
      const { body } = await admin.get("/api/log?district=stockholm&kind=sign-in-failed&limit=1");
      return z
        .object({ total: z.number(), entries: z.array(z.looseObject({ details: z.string() })) })
        .parse(body);
    };
    const { total } = await failures();
    const browser = openBrowser(app);
    const asked = Options.parse((await browser.send("POST", "/api/sign-in/passkey/options")).body);
    await browser.send("POST", "/api/sign-in/passkey/options");
    const old = await authenticator.authenticate(asked.challenge);
    expect((await browser.send("POST", "/api/sign-in/passkey", old)).status).toBe(401);
    const after = await failures();
    expect(after.total).toBe(total + 1);
    expect(after.entries[0]?.details).toContain("passkey");
  });

  test("of whoever only begins is forgotten when its time is over", async () => {
    const begun = async () =>
      (await app.database.db.select().from(tickets)).filter(({ kind }) => kind === "passkey-sign-in").length;
    for (let n = 0; n < 3; n++) await openBrowser(app).send("POST", "/api/sign-in/passkey/options");
    clock += 6 * 60_000;
    await openBrowser(app).send("POST", "/api/sign-in/passkey/options");
    expect(await begun()).toBe(1);
  });

  test("that was lost with the telephone lets in no longer once the loss has been reset", async () => {
    const { id, browser } = await personWith(app, admin, "administrator", "sodermalm");
    const lost = softwareAuthenticator(site);
    const begun = Options.parse((await browser.send("POST", "/api/account/passkeys/options")).body);
    const response = await lost.register(begun.challenge);
    await browser.send("POST", "/api/account/passkeys", { name: "Borta", response });
    const { body } = await admin.send("POST", `/api/people/${id}/reset`, { secondFactor: true });
    const url = z.object({ link: z.object({ url: z.string() }) }).parse(body).link.url;
    const token = new URL(url).hash.slice(1);
    await openBrowser(app).send("POST", "/api/welcome", { token, password: PASSWORD });
    const finder = openBrowser(app);
    const asked = Options.parse((await finder.send("POST", "/api/sign-in/passkey/options")).body);
    const answer = await lost.authenticate(asked.challenge);
    expect((await finder.send("POST", "/api/sign-in/passkey", answer)).status).toBe(401);
  });

  test("that is removed lets in no longer", async () => {
    const browser = openBrowser(app);
    const enter = async (who: Browser) => {
      const asked = Options.parse((await who.send("POST", "/api/sign-in/passkey/options")).body);
      return (
        await who.send("POST", "/api/sign-in/passkey", await authenticator.authenticate(asked.challenge))
      ).status;
    };
    expect(await enter(browser)).toBe(204);
    const own = OwnAccount.parse((await browser.get("/api/account")).body).account;
    expect(own?.passkeys.map(({ name }) => name)).toEqual(["Telefonen"]);
    expect((await browser.send("DELETE", `/api/account/passkeys/${own?.passkeys[0]?.id}`)).status).toBe(204);
    expect(await enter(openBrowser(app))).toBe(401);
  });
});

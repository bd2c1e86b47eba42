/** Guessing is slowed down; whoever sits beside those who guess, or signs in often, is not shut out. */
import { HOTP, Secret } from "otpauth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { TotpSecret } from "#data/schema/account.ts";
import { LogPage } from "#data/schema/log-answer.ts";
import { attempts } from "#server/db/access-tables.ts";
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

const signIn = (browser: Browser, email: string, password: string) =>
  browser.send("POST", "/api/sign-in", { email, password });
const countedAt = async (address: string) =>
  (await app.database.db.select().from(attempts)).find(({ key }) => key === `address ${address}`)?.failures;

describe("an office behind one address", () => {
  test("uses up none of its tries by signing in with codes", async () => {
    const { email, browser } = await personWith(app, admin, "editor", "sodermalm");
    const begun = TotpSecret.parse((await browser.send("POST", "/api/account/totp/begin")).body);
    const secret = Secret.fromBase32(begun.totp?.secret ?? "");
    const code = () => HOTP.generate({ secret, digits: 6, counter: Math.floor(clock / 30_000) });
    expect((await browser.send("POST", "/api/account/totp", { code: code() })).status).toBe(200);
    clock += 60_000;
    const office = openBrowser(app, "198.51.100.1");
    await signIn(office, email, PASSWORD);
    expect((await office.send("POST", "/api/sign-in/code", { code: code() })).status).toBe(204);
    expect(await countedAt("198.51.100.1")).toBe(0);
  });

  test("uses up none of its tries by signing in with passkeys", async () => {
    const Options = z.looseObject({ challenge: z.string() });
    const authenticator = softwareAuthenticator({ origin: "http://localhost", rpId: "localhost" });
    const { browser } = await personWith(app, admin, "publisher", "sodermalm");
    const begun = Options.parse((await browser.send("POST", "/api/account/passkeys/options")).body);
    const response = await authenticator.register(begun.challenge);
    await browser.send("POST", "/api/account/passkeys", { name: "Telefonen", response });
    const office = openBrowser(app, "198.51.100.2");
    const asked = Options.parse((await office.send("POST", "/api/sign-in/passkey/options")).body);
    const answer = await authenticator.authenticate(asked.challenge);
    expect((await office.send("POST", "/api/sign-in/passkey", answer)).status).toBe(204);
    expect(await countedAt("198.51.100.2")).toBe(0);
  });

  test("lets those in who sit beside somebody that guesses, on the devices they always use", async () => {
    const { email, browser: owner } = await personWith(app, admin, "reader", "sodermalm");
    const beside = openBrowser(app, "192.0.2.10");
    for (let guess = 0; guess < 31; guess++) await signIn(beside, `gissning-${guess}@stad.example`, "fel");
    expect((await signIn(beside, email, PASSWORD)).status).toBe(429);
    expect((await signIn(owner, email, PASSWORD)).status).toBe(200);
  });
});

describe("guessing the password of a session that was left open", () => {
  test("is slowed down, and stands in the log as a failed sign-in does", async () => {
    const { browser, email } = await personWith(app, admin, "reader", "skarpnack");
    const guess = () =>
      browser.send("POST", "/api/account/password", { current: "fel", next: "ett helt nytt ord" });
    const failures = async () => {
      const { body } = await admin.get("/api/log?district=stockholm&kind=sign-in-failed");
      return LogPage.parse(body)
        .entries?.filter(({ subject }) => subject === `account ${email}`)
        .map(({ who, details }) => [who, JSON.parse(details ?? "")]);
    };
    expect((await guess()).status).toBe(422);
    expect(await failures()).toEqual([["reader i skarpnack", { way: "current-password" }]]);
    const statuses: number[] = [];
    for (let tries = 0; tries < 11; tries++) statuses.push((await guess()).status);
    expect(statuses.at(-1)).toBe(429);
    const logged = await failures();
    expect(logged).toHaveLength(12);
    expect(logged?.at(0)).toEqual(["reader i skarpnack", { way: "current-password", throttled: true }]);
  });
});

describe("somebody with a network of IPv6 addresses of their own", () => {
  test("is slowed down as one", async () => {
    const statuses: number[] = [];
    for (let guess = 0; guess < 32; guess++) {
      const browser = openBrowser(app, `2001:db8:0:7::${guess.toString(16)}`);
      statuses.push((await signIn(browser, `spray-${guess}@stad.example`, "fel")).status);
    }
    expect(statuses.at(-1)).toBe(429);
    const elsewhere = openBrowser(app, "2001:db8:0:8::1");
    expect((await signIn(elsewhere, "spray@stad.example", "fel")).status).toBe(401);
  });
});

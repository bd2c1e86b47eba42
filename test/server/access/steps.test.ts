/** The cookie between two steps: what one way in has given out opens no step of another. */
import { HOTP, Secret } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { TotpSecret } from "#data/schema/account.ts";
import type { OpenApp } from "#test/server/open-app.ts";
import { type Browser, openBrowser } from "./browser.ts";
import { softwareAuthenticator } from "./credentials/software-authenticator.ts";
import { openInstallation, PASSWORD, personWith } from "./people.ts";

const STEP = "platsplan-step";
const Options = z.looseObject({ challenge: z.string() });

let app: OpenApp;
let admin: Browser;
let remove = async () => {};
let clock = Date.parse("2026-03-02T08:00:00Z");
beforeAll(async () => {
  ({ app, admin, remove } = await openInstallation({ now: () => new Date(clock) }));
});
afterAll(() => remove());

const codeOf = (secret: string) =>
  HOTP.generate({ secret: Secret.fromBase32(secret), digits: 6, counter: Math.floor(clock / 30_000) });
const beginTotp = async (browser: Browser) =>
  TotpSecret.parse((await browser.send("POST", "/api/account/totp/begin")).body).totp?.secret ?? "";
const stepOf = (browser: Browser): string => {
  const step = browser.cookies.get(STEP);
  if (step === undefined) throw new Error("No step has been begun");
  return step;
};
/** A browser that comes with the step that another has begun. */
const withStepOf = (other: Browser): Browser => {
  const browser = openBrowser(app);
  browser.cookies.set(STEP, stepOf(other));
  return browser;
};

test("turning codes on is no first step of signing in: the password is asked for all the same", async () => {
  const { email, browser } = await personWith(app, admin, "editor", "sodermalm");
  const secret = await beginTotp(browser);
  expect((await browser.send("POST", "/api/account/totp", { code: codeOf(secret) })).status).toBe(200);
  clock += 60_000;
  await beginTotp(browser);
  const thief = withStepOf(browser);
  expect((await thief.send("POST", "/api/sign-in/code", { code: codeOf(secret) })).status).toBe(401);
  expect((await thief.get("/api/account")).status).toBe(401);
  // With the step of a password that was right the same code lets in, once.
  await thief.send("POST", "/api/sign-in", { email, password: PASSWORD });
  expect((await thief.send("POST", "/api/sign-in/code", { code: codeOf(secret) })).status).toBe(204);
});

test("a password's step turns no codes on, and adds no passkey", async () => {
  const { email, browser } = await personWith(app, admin, "editor", "skarpnack");
  const secret = await beginTotp(browser);
  await browser.send("POST", "/api/account/totp", { code: codeOf(secret) });
  clock += 60_000;
  const halfway = openBrowser(app);
  await halfway.send("POST", "/api/sign-in", { email, password: PASSWORD });
  browser.cookies.set(STEP, stepOf(halfway));
  expect((await browser.send("POST", "/api/account/totp", { code: codeOf(secret) })).status).toBe(404);
  const body = { name: "Telefonen", response: {} };
  expect((await browser.send("POST", "/api/account/passkeys", body)).status).toBe(404);
});

test("a challenge to add a passkey lets nobody in, and one to let in adds none", async () => {
  const authenticator = softwareAuthenticator({ origin: "http://localhost", rpId: "localhost" });
  const { browser } = await personWith(app, admin, "publisher", "sodermalm");
  const begin = async () =>
    Options.parse((await browser.send("POST", "/api/account/passkeys/options")).body).challenge;
  const response = await authenticator.register(await begin());
  expect((await browser.send("POST", "/api/account/passkeys", { name: "Telefonen", response })).status).toBe(
    204,
  );

  const answer = await authenticator.authenticate(await begin());
  const thief = withStepOf(browser);
  expect((await thief.send("POST", "/api/sign-in/passkey", answer)).status).toBe(401);

  const visitor = openBrowser(app);
  const asked = Options.parse((await visitor.send("POST", "/api/sign-in/passkey/options")).body);
  const other = softwareAuthenticator({ origin: "http://localhost", rpId: "localhost" });
  browser.cookies.set(STEP, stepOf(visitor));
  const planted = { name: "Annans", response: await other.register(asked.challenge) };
  expect((await browser.send("POST", "/api/account/passkeys", planted)).status).toBe(404);
});

test("a step that came to the wrong door is still good at the right one", async () => {
  const { browser } = await personWith(app, admin, "reader", "skarpnack");
  const secret = await beginTotp(browser);
  await withStepOf(browser).send("POST", "/api/sign-in/code", { code: codeOf(secret) });
  expect((await browser.send("POST", "/api/account/totp", { code: codeOf(secret) })).status).toBe(200);
});

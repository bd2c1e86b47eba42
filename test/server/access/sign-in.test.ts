/** Coming in and going out, over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { OwnAccount, PeopleList } from "#data/schema/account.ts";
import { issueWelcome } from "#server/access/index.ts";
import { ENGINES, type Engine } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { type Browser, openBrowser } from "./browser.ts";
import { firstAdministrator, PASSWORD, personWith, tokenOf } from "./people.ts";

const total = async (browser: Browser) =>
  z.object({ total: z.number() }).parse((await browser.get("/api/measures")).body).total;

const signIn = (browser: Browser, email: string, password: string) =>
  browser.send("POST", "/api/sign-in", { email, password });

describe.each(ENGINES)("signing in on $name", ({ open, skipped }: Engine) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let app: OpenApp;
    let admin: Browser;
    let remove = async () => {};
    let clock = Date.parse("2026-03-02T08:00:00Z");
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      app = await openApp(opened.database, { now: () => new Date(clock) });
    });
    afterAll(() => remove());

    test("the first administrator comes by a link that is good once, and then the demo is over", async () => {
      const { db } = app.database;
      const visitor = openBrowser(app, "127.0.0.1");
      expect(await total(visitor), "the demo").toBe(131);
      const { token } = await issueWelcome(db, "first-administrator", null, app.access.now());
      const look = await visitor.send("POST", "/api/welcome/look", { token });
      expect(look.body).toEqual({ kind: "first-administrator", email: null, name: null });
      const weak = await visitor.send("POST", "/api/welcome", {
        token,
        email: "admin@stad.example",
        name: "Trygghetschef",
        password: "Sommaren2026!",
      });
      expect(weak).toMatchObject({
        status: 422,
        body: { issues: [{ path: "password", message: "too-common" }] },
      });
      admin = await firstAdministrator(app);
      expect(await total(admin)).toBe(131);
      expect(await total(visitor), "the demo is over").toBe(45);
      const again = await visitor.send("POST", "/api/welcome", { token, password: PASSWORD });
      expect(again.status).toBe(401);
    });

    test("an invited person chooses a password and comes in with what the role shows", async () => {
      const { browser, email } = await personWith(app, admin, "reader", "sodermalm");
      expect(await total(browser)).toBe(72 + 45 - 26);
      expect((await browser.send("POST", "/api/sign-out")).status).toBe(204);
      expect(await total(browser)).toBe(45);
      expect((await signIn(browser, email.toUpperCase(), PASSWORD)).body).toEqual({ state: "signed-in" });
      expect(await total(browser)).toBe(91);
    });

    test("a wrong password, an unknown account and a closed one are refused in the same words", async () => {
      const { id, email } = await personWith(app, admin, "editor", "skarpnack");
      await admin.send("PUT", `/api/people/${id}/disabled`, { disabled: true });
      const browser = openBrowser(app);
      const answers = [
        await signIn(browser, "admin@stad.example", "fel"),
        await signIn(browser, "ingen@stad.example", "fel"),
        await signIn(browser, email, PASSWORD),
      ];
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    });

    test("closing an account ends its sessions at once, and opening it brings them not back", async () => {
      const { id, email, browser } = await personWith(app, admin, "reader", "skarpnack");
      expect((await browser.get("/api/account")).status).toBe(200);
      await admin.send("PUT", `/api/people/${id}/disabled`, { disabled: true });
      expect((await browser.get("/api/account")).status).toBe(401);
      await admin.send("PUT", `/api/people/${id}/disabled`, { disabled: false });
      expect((await browser.get("/api/account")).status).toBe(401);
      expect((await signIn(browser, email, PASSWORD)).status).toBe(200);
    });

    test("a session ends after twelve quiet hours, and after a week however busy it is", async () => {
      const { browser, email } = await personWith(app, admin, "publisher", "sodermalm");
      const hour = 3_600_000;
      clock += 11 * hour;
      expect((await browser.get("/api/account")).status).toBe(200);
      clock += 11 * hour;
      expect((await browser.get("/api/account")).status).toBe(200);
      clock += 13 * hour;
      expect((await browser.get("/api/account")).status).toBe(401);
      await signIn(browser, email, PASSWORD);
      for (let step = 0; step < 17; step++) {
        clock += 10 * hour;
        await browser.get("/api/account");
      }
      expect((await browser.get("/api/account")).status).toBe(401);
      expect((await signIn(admin, "admin@stad.example", PASSWORD)).status).toBe(200);
    });

    test("one sees one's sessions and ends one or all the others", async () => {
      const { browser, email } = await personWith(app, admin, "reader", "hasselby-vallingby");
      const second = openBrowser(app, "198.51.100.4");
      await signIn(second, email, PASSWORD);
      const own = OwnAccount.parse((await browser.get("/api/account")).body).account;
      expect(own?.sessions).toHaveLength(2);
      const other = own?.sessions.find(({ isCurrent }) => !isCurrent);
      expect(other?.address).toBe("198.51.100.4");
      expect((await browser.send("DELETE", `/api/account/sessions/${other?.id}`)).status).toBe(204);
      expect((await second.get("/api/account")).status).toBe(401);
      await signIn(second, email, PASSWORD);
      expect((await browser.send("DELETE", "/api/account/sessions")).status).toBe(204);
      expect((await second.get("/api/account")).status).toBe(401);
      expect((await browser.get("/api/account")).status).toBe(200);
    });

    test("a changed password ends the other sessions; a wrong old one changes nothing", async () => {
      const { browser, email } = await personWith(app, admin, "editor", "hasselby-vallingby");
      const second = openBrowser(app);
      await signIn(second, email, PASSWORD);
      const before = new Map(browser.cookies);
      const next = "gröna moln vandrar sakta";
      const wrong = await browser.send("POST", "/api/account/password", { current: "fel", next });
      expect(wrong).toMatchObject({ status: 422, body: { issues: [{ path: "current" }] } });
      const changed = await browser.send("POST", "/api/account/password", { current: PASSWORD, next });
      expect(changed.status).toBe(204);
      expect((await browser.get("/api/account")).status, "one's own goes on, under a new token").toBe(200);
      const old = openBrowser(app);
      for (const [name, value] of before) old.cookies.set(name, value);
      expect((await old.get("/api/account")).status).toBe(401);
      expect((await second.get("/api/account")).status).toBe(401);
      expect((await signIn(second, email, PASSWORD)).status).toBe(401);
      expect((await signIn(second, email, next)).status).toBe(200);
    });

    test("what matters most wants a sign-in of the last half hour", async () => {
      const { browser } = await personWith(app, admin, "reader", "stockholm");
      clock += 31 * 60_000;
      const late = await browser.send("POST", "/api/account/totp/begin");
      expect(late).toMatchObject({ status: 403, body: { kind: "sign-in-again" } });
    });

    test("a reset link sets a new password, ends every session and is good once", async () => {
      const { id, browser, email } = await personWith(app, admin, "publisher", "skarpnack");
      const { body } = await admin.send("POST", `/api/people/${id}/reset`, { secondFactor: false });
      const url = z.object({ link: z.object({ url: z.string() }) }).parse(body).link.url;
      const fresh = openBrowser(app);
      const next = "sju blåa stolar i regnet";
      const answer = { token: tokenOf(url), password: next };
      expect((await fresh.send("POST", "/api/welcome", answer)).status).toBe(204);
      expect((await browser.get("/api/account")).status).toBe(401);
      expect((await openBrowser(app).send("POST", "/api/welcome", answer)).status).toBe(401);
      expect((await signIn(openBrowser(app), email, next)).status).toBe(200);
    });

    test("who has an account already is given the role on top of the others, and needs no link", async () => {
      const { id, email } = await personWith(app, admin, "representative", "sodermalm", "trafikkontoret");
      const again = await admin.send("POST", "/api/people", {
        email,
        name: "Ett annat namn",
        district: "sodermalm",
        grants: [{ role: "reader", actor: null }],
      });
      expect(again.body).toMatchObject({ link: null });
      const { items } = PeopleList.parse((await admin.get("/api/people")).body);
      const person = items?.find((one) => one.id === id);
      expect(person?.grants.map(({ role }) => role).sort()).toEqual(["reader", "representative"]);
    });

    test("an invitation is good for a fortnight, a reset for a day", async () => {
      const invited = await admin.send("POST", "/api/people", {
        email: "sen@stad.example",
        name: "Sen",
        district: "sodermalm",
        grants: [{ role: "reader", actor: null }],
      });
      const url = z.object({ link: z.object({ url: z.string() }) }).parse(invited.body).link.url;
      clock += 15 * 24 * 3_600_000;
      const late = await openBrowser(app).send("POST", "/api/welcome", {
        token: tokenOf(url),
        password: PASSWORD,
      });
      expect(late.status).toBe(401);
    });
  });
});

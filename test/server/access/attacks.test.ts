/** What somebody with bad intent would try; over HTTP, as a browser or without one. */
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { OwnAccount } from "#data/schema/account.ts";
import { BadSecret, issueWelcome, readSecret } from "#server/access/index.ts";
import { accounts, recoveryCodes, sessions, tickets } from "#server/db/access-tables.ts";
import type { OpenApp } from "#test/server/open-app.ts";
import { type Browser, openBrowser } from "./browser.ts";
import { openInstallation, PASSWORD, personWith, versionOf } from "./people.ts";

let app: OpenApp;
let admin: Browser;
let remove = async () => {};
let clock = Date.parse("2026-03-02T08:00:00Z");
beforeAll(async () => {
  ({ app, admin, remove } = await openInstallation({
    now: () => new Date(clock),
    trustedProxies: ["10.1.0.0/16"],
  }));
});
afterAll(() => remove());

const isIn = async (browser: Browser) => (await browser.get("/api/account")).status === 200;
const signIn = (browser: Browser, email: string, password: string) =>
  browser.send("POST", "/api/sign-in", { email, password });

describe("a session", () => {
  test("cannot be forged: made up, cut short, or the hash that the database holds", async () => {
    const [row] = await app.database.db.select().from(sessions);
    const real = admin.cookies.get("platsplan-session") ?? "";
    for (const token of [
      "",
      "x",
      "a".repeat(43),
      real.slice(0, -1),
      `${real}a`,
      row?.tokenHash ?? "",
      "'; drop table session",
    ]) {
      const browser = openBrowser(app);
      browser.cookies.set("platsplan-session", encodeURIComponent(token));
      expect(await isIn(browser), token).toBe(false);
    }
    expect(JSON.stringify(await app.database.db.select().from(sessions))).not.toContain(real);
  });

  test("that was ended cannot be used again", async () => {
    const { browser } = await personWith(app, admin, "reader", "sodermalm");
    const stolen = openBrowser(app, "203.0.113.66");
    for (const [name, value] of browser.cookies) stolen.cookies.set(name, value);
    expect(await isIn(stolen)).toBe(true);
    await browser.send("POST", "/api/sign-out");
    expect(await isIn(stolen)).toBe(false);
  });

  test("is not kept alive by a page that is only left open", async () => {
    const { browser } = await personWith(app, admin, "publisher", "stockholm");
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    for (let hours = 0; hours < 14; hours += 2) {
      clock += 2 * 3_600_000;
      await app.get("/api/events", { method: "HEAD", headers: { cookie } }, "192.0.2.10");
    }
    expect(await isIn(browser)).toBe(false);
    clock -= 14 * 3_600_000;
  });

  test("cannot be planted: signing in always makes a new one", async () => {
    const { email } = await personWith(app, admin, "editor", "sodermalm");
    const browser = openBrowser(app);
    browser.cookies.set("platsplan-session", "x".repeat(43));
    await signIn(browser, email, PASSWORD);
    const first = browser.cookies.get("platsplan-session");
    expect(first).not.toBe("x".repeat(43));
    await signIn(browser, email, PASSWORD);
    expect(browser.cookies.get("platsplan-session")).not.toBe(first);
  });

  test("stands in a cookie that no script reads and no other site sends; behind TLS it is bound to the host", async () => {
    const { email } = await personWith(app, admin, "publisher", "sodermalm");
    const body = JSON.stringify({ email, password: PASSWORD });
    const post = async (headers: Record<string, string>, from: string) =>
      (
        await app.get(
          "/api/sign-in",
          { method: "POST", body, headers: { "content-type": "application/json", ...headers } },
          from,
        )
      ).headers
        .getSetCookie()
        .find((cookie) => cookie.includes("session")) ?? "";
    const plain = await post({}, "192.0.2.10");
    expect(plain).toMatch(/^platsplan-session=.*HttpOnly.*SameSite=Lax/i);
    const secure = await post({ "x-forwarded-proto": "https", "x-forwarded-for": "192.0.2.11" }, "10.1.0.1");
    expect(secure).toMatch(/^__Host-platsplan-session=.*Path=\/.*HttpOnly.*Secure.*SameSite=Lax/i);
    expect(secure).not.toMatch(/domain=/i);
    const pretended = await post({ "x-forwarded-proto": "https" }, "192.0.2.12");
    expect(pretended, "a client that only says that it came by TLS").toMatch(/^platsplan-session=/);
  });
});

describe("a page of another site", () => {
  test.each([
    ["says where it is", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["is a neighbour on the same domain", { origin: "http://localhost:8080", "sec-fetch-site": "same-site" }],
    ["hides where it is", { origin: "null", "sec-fetch-site": "cross-site" }],
    [
      "comes from an old browser that says its origin alone",
      { origin: "https://evil.example", "sec-fetch-site": "" },
    ],
  ])("that %s can make nobody's browser write", async (_, headers) => {
    const written = await admin.send("POST", "/api/sign-out", undefined, headers);
    expect(written.status).toBe(403);
    expect(await isIn(admin)).toBe(true);
  });

  test("cannot send a form where JSON is asked for", async () => {
    const cookie = [...admin.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    for (const type of ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data"]) {
      const response = await app.get("/api/account", {
        method: "PATCH",
        headers: { cookie, "content-type": type },
        body: '{"name":"Mallory"}',
      });
      expect(response.status, type).toBe(415);
    }
  });
});

describe("somebody with a role in one district", () => {
  test("gives no role anywhere else, and none to the whole city", async () => {
    const local = await personWith(app, admin, "administrator", "skarpnack");
    const other = await personWith(app, admin, "reader", "hasselby-vallingby");
    const own = OwnAccount.parse((await local.browser.get("/api/account")).body).account?.id ?? "";
    for (const district of ["sodermalm", "stockholm"]) {
      for (const id of [own, other.id]) {
        const grants = [{ role: "administrator", actor: null }];
        const body = { district, grants, version: 1 };
        const given = await local.browser.send("PUT", `/api/people/${id}/grants`, body);
        expect([403, 404], `${district} ${id}`).toContain(given.status);
      }
    }
    const people = JSON.stringify((await local.browser.get("/api/people")).body);
    expect(people).not.toContain(other.email);
    for (const [method, path, body] of [
      ["POST", `/api/people/${other.id}/reset`, { secondFactor: true }],
      ["PUT", `/api/people/${other.id}/disabled`, { disabled: true }],
    ] as const) {
      expect((await local.browser.send(method, path, body)).status).toBe(404);
    }
  });

  test("does not overwrite what another administrator has just given", async () => {
    const person = await personWith(app, admin, "representative", "skarpnack", "trafikkontoret");
    const version = await versionOf(admin, person.id);
    const give = (role: string) =>
      admin.send("PUT", `/api/people/${person.id}/grants`, {
        district: "skarpnack",
        grants: [{ role, actor: null }],
        version,
      });
    expect((await give("reader")).status).toBe(200);
    expect((await give("editor")).status).toBe(412);
  });

  test("cannot take over an account that has a role elsewhere as well", async () => {
    const local = await personWith(app, admin, "administrator", "hasselby-vallingby");
    const shared = await personWith(app, admin, "editor", "hasselby-vallingby");
    const version = await versionOf(admin, shared.id);
    const more = { district: "sodermalm", grants: [{ role: "reader", actor: null }], version };
    expect((await admin.send("PUT", `/api/people/${shared.id}/grants`, more)).status).toBe(200);
    const reset = await local.browser.send("POST", `/api/people/${shared.id}/reset`, { secondFactor: true });
    expect(reset.status).toBe(403);
  });

  test("ends nobody else's session and removes nobody else's passkey", async () => {
    const { browser } = await personWith(app, admin, "reader", "skarpnack");
    const theirs = OwnAccount.parse((await admin.get("/api/account")).body).account?.sessions[0]?.id;
    expect((await browser.send("DELETE", `/api/account/sessions/${theirs}`)).status).toBe(404);
    expect((await browser.send("DELETE", "/api/account/sessions/a")).status, "a beginning is no name").toBe(
      404,
    );
    expect(await isIn(admin)).toBe(true);
  });
});

describe("guessing", () => {
  test("is slowed down by address, with an honest word on when to come back", async () => {
    const browser = openBrowser(app, "203.0.113.77");
    const statuses: number[] = [];
    for (let guess = 0; guess < 32; guess++) {
      statuses.push((await signIn(browser, `gissning-${guess}@stad.example`, "fel")).status);
    }
    expect(statuses.slice(0, 30).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    const refused = await signIn(browser, "gissning@stad.example", "fel");
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    clock += wait * 1_000;
    expect((await signIn(browser, "gissning@stad.example", "fel")).status).toBe(401);
  });

  test("from many addresses closes an account to unknown devices, and not to its owner's own", async () => {
    const { email, browser: owner } = await personWith(app, admin, "publisher", "hasselby-vallingby");
    for (let guess = 0; guess < 12; guess++) {
      await signIn(openBrowser(app, `198.51.100.${guess + 1}`), email, `fel ${guess}`);
    }
    const stranger = openBrowser(app, "198.51.100.200");
    expect((await signIn(stranger, email, PASSWORD)).status, "even with the right password").toBe(429);
    expect((await signIn(owner, email, PASSWORD)).status, "the owner's own device").toBe(200);
  });

  test("many at once do not slip through together", async () => {
    const { email } = await personWith(app, admin, "reader", "stockholm");
    const guesses = await Promise.all(
      Array.from({ length: 40 }, (_, n) => signIn(openBrowser(app, `192.0.2.${100 + n}`), email, "fel")),
    );
    expect(guesses.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(11);
  });
});

describe("what somebody writes", () => {
  test("reaches no header and no log line as more than text", async () => {
    const name = "Mallory\r\nSet-Cookie: admin=1";
    const renamed = await admin.send("PATCH", "/api/account", { name });
    expect(renamed.status).toBe(422);
    const agent = await app.get("/api/sign-in/ways", { headers: { "user-agent": "x".repeat(5_000) } });
    expect(agent.status).toBe(200);
  });

  test("holds no sign that the database cannot keep or that turns a log line around", async () => {
    for (const name of ["Anna\u0000", "Anna \u202Enitsirk", "Anna \uD800", "An\u0007na"]) {
      const renamed = await admin.send("PATCH", "/api/account", { name });
      expect(renamed, JSON.stringify(name)).toMatchObject({
        status: 422,
        body: { issues: [{ path: "name" }] },
      });
    }
    expect((await admin.get("/api/log?district=stockholm&who=%00")).status).toBe(422);
    expect((await admin.send("DELETE", "/api/account/passkeys/%00")).status).toBe(422);
  });

  test("is refused when it is too much, nested too deep or of the wrong shape, and the field is named", async () => {
    const huge = await admin.send("PATCH", "/api/account", { name: "x".repeat(300_000) });
    expect(huge.status).toBe(413);
    const cookie = [...admin.cookies].map(([key, value]) => `${key}=${value}`).join("; ");
    const deep = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
    const nested = await app.get("/api/account", {
      method: "PATCH",
      headers: { cookie, "content-type": "application/json" },
      body: deep,
    });
    expect(nested.status).toBeGreaterThanOrEqual(400);
    expect(nested.status).toBeLessThan(500);
    const shape = await admin.send("PATCH", "/api/account", { name: { $ne: "" } });
    expect(shape).toMatchObject({ status: 422, body: { issues: [{ path: "name" }] } });
    const nowhere = await admin.send("POST", "/api/people", {
      email: "narke@stad.example",
      name: "Närke",
      district: "narke",
      grants: [{ role: "reader", actor: null }],
    });
    expect(nowhere).toMatchObject({ status: 422, body: { issues: [{ path: "district" }] } });
    expect((await admin.get("/api/settings?district=narke")).status).toBe(404);
    const extra = await admin.send("PATCH", "/api/account", { name: "Chef", role: "administrator" });
    expect(extra.status).toBe(422);
  });
});

describe("what is stored", () => {
  test("holds no password, no token and no code as it was written", async () => {
    const { db } = app.database;
    const { token } = await issueWelcome(db, "reset", null, app.access.now());
    const all = JSON.stringify([
      await db.select().from(accounts),
      await db.select().from(sessions),
      await db.select().from(tickets),
      await db.select().from(recoveryCodes),
    ]);
    expect(all).not.toContain(PASSWORD);
    expect(all).not.toContain(token);
    for (const cookie of admin.cookies.values()) expect(all).not.toContain(cookie);
    const rows = z
      .array(z.looseObject({ passwordHash: z.string().nullable() }))
      .parse(await db.select().from(accounts));
    expect(rows.every(({ passwordHash }) => passwordHash?.startsWith("$argon2id$") ?? true)).toBe(true);
  });

  test("the server's secret is made once, is its owner's alone, and refused when it is not", async () => {
    if (process.platform === "win32") return;
    const folder = await mkdtemp(join(tmpdir(), "platsplan-secret-"));
    const path = join(folder, "deep", "secret.key");
    const [one, two] = await Promise.all([readSecret(path), readSecret(path)]);
    expect(one).toEqual(two);
    expect(one).toHaveLength(32);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect((await readFile(path, "utf8")).trim()).toHaveLength(43);
    await chmod(path, 0o644);
    await expect(readSecret(path)).rejects.toThrow(BadSecret);
    await chmod(path, 0o600);
    await writeFile(path, "inte en nyckel");
    await expect(readSecret(path)).rejects.toThrow("is not a key");
    await rm(folder, { recursive: true });
  });
});

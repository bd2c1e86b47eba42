/** What has been done to somebody's account and roles can be taken back, by who could have done it; over HTTP. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { PeopleList } from "#data/schema/account.ts";
import { AdminHistory } from "#data/schema/admin-answer.ts";
import { inviteCommand } from "#server/access/index.ts";
import { adminChanges, tickets } from "#server/db/access-tables.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { type Answer, type Browser, openBrowser } from "./browser.ts";
import { firstAdministrator, PASSWORD, personWith, tokenOf, versionOf } from "./people.ts";

const Made = z.looseObject({ change: z.string(), version: z.int().nullable() });
const Linked = Made.extend({ link: z.object({ account: z.string(), url: z.string() }) });

describe.each(ENGINES)("an account on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let app: OpenApp;
    let admin: Browser;
    let local: Browser;
    let remove = async () => {};
    const renewed: string[] = [];
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      app = await openApp(opened.database, { onRightsChanged: (who) => void renewed.push(who) });
      admin = await firstAdministrator(app);
      ({ browser: local } = await personWith(app, admin, "administrator", "sodermalm"));
    });
    afterAll(() => remove());

    const made = ({ status, body }: Answer) => {
      expect(status, JSON.stringify(body)).toBe(200);
      return Made.parse(body);
    };
    const undo = (change: string, version: number | null | undefined, by = admin) =>
      by.send(
        "POST",
        `/api/people/changes/${change}/undo`,
        undefined,
        version === null ? {} : { "if-match": `"${version}"` },
      );
    const personOf = async (id: string, by = admin) =>
      PeopleList.parse((await by.get("/api/people")).body).items?.find((one) => one.id === id);
    const rolesOf = async (id: string) =>
      (await personOf(id))?.grants.map(({ role, district }) => `${role}@${district}`).sort();
    const give = async (
      id: string,
      district: string,
      role: string | null,
      by = admin,
      actor: string | null = null,
    ) =>
      by.send("PUT", `/api/people/${id}/grants`, {
        district,
        grants: role === null ? [] : [{ role, actor }],
        version: await versionOf(admin, id),
      });
    const historyOf = async (id: string, by = admin) =>
      AdminHistory.parse((await by.get(`/api/people/${id}/history`)).body).items ?? [];
    const entries = async (kind: string, district: string) => {
      const { body } = await admin.get(`/api/log?district=${district}&kind=${kind}`);
      const Page = z.object({ entries: z.array(z.object({ details: z.string(), subject: z.string() })) });
      return Page.parse(body).entries;
    };
    const invited = async (email: string, by = admin, district = "sodermalm", role = "reader") =>
      Linked.parse(
        (
          await by.send("POST", "/api/people", {
            email,
            name: "Ny",
            district,
            grants: [{ role, actor: null }],
          })
        ).body,
      );
    const isGood = async (url: string) =>
      (await openBrowser(app).send("POST", "/api/welcome/look", { token: tokenOf(url) })).status === 200;
    const takeUp = (url: string) =>
      openBrowser(app).send("POST", "/api/welcome", { token: tokenOf(url), password: PASSWORD });

    describe("roles", () => {
      test("are as they were once the change is undone, and as they became once that is; sessions follow", async () => {
        const { id, browser } = await personWith(app, admin, "reader", "sodermalm");
        const mayEdit = async () =>
          z
            .object({ grants: z.array(z.object({ role: z.string() })) })
            .parse((await browser.get("/api/me")).body)
            .grants.some(({ role }) => role === "editor");
        const change = made(await give(id, "sodermalm", "editor"));
        expect(change.version).toBe(await versionOf(admin, id));
        expect(await mayEdit()).toBe(true);
        renewed.length = 0;
        const back = made(await undo(change.change, change.version));
        expect(renewed).toEqual([id]);
        expect(await rolesOf(id)).toEqual(["reader@sodermalm"]);
        expect(await mayEdit()).toBe(false);
        made(await undo(back.change, back.version));
        expect(await rolesOf(id)).toEqual(["editor@sodermalm"]);
        expect((await undo(change.change, await versionOf(admin, id))).status).toBe(200);
        expect(await rolesOf(id)).toEqual(["reader@sodermalm"]);
      });

      test("that somebody has changed since are left alone, with what stands there now", async () => {
        const { id } = await personWith(app, admin, "editor", "sodermalm");
        const first = made(await give(id, "sodermalm", "reader"));
        const second = made(await give(id, "sodermalm", "publisher", local));
        for (const version of [first.version, second.version]) {
          expect(await undo(first.change, version)).toMatchObject({
            status: 412,
            body: { current: { id, version: second.version, grants: [{ role: "publisher" }] } },
          });
        }
        expect(await rolesOf(id)).toEqual(["publisher@sodermalm"]);
        expect((await undo(second.change, null)).status, "without a version").toBe(428);
        const back = made(await undo(second.change, second.version));
        expect(await undo(second.change, back.version)).toMatchObject({
          status: 409,
          body: { issues: [{ message: "undone already" }] },
        });
        const stale = { district: "sodermalm", grants: [], version: first.version };
        expect(await admin.send("PUT", `/api/people/${id}/grants`, stale)).toMatchObject({
          status: 412,
          body: { current: { id, version: back.version } },
        });
      });

      test("in one district can be taken back whatever has been given in another, with the version as it is now", async () => {
        const { id } = await personWith(app, admin, "publisher", "sodermalm");
        const here = made(await give(id, "sodermalm", "reader", local));
        made(await give(id, "skarpnack", "editor"));
        expect((await undo(here.change, here.version, local)).status).toBe(412);
        made(await undo(here.change, await versionOf(local, id), local));
        expect(await rolesOf(id)).toEqual(["editor@skarpnack", "publisher@sodermalm"]);
      });

      test("are taken back only by who administers the district", async () => {
        const { id } = await personWith(app, admin, "editor", "skarpnack");
        made(await give(id, "sodermalm", "reader"));
        const elsewhere = made(await give(id, "skarpnack", "publisher"));
        const everywhere = made(await give(id, "stockholm", "reader"));
        for (const { change } of [elsewhere, everywhere])
          expect((await undo(change, everywhere.version, local)).status).toBe(404);
        expect((await undo(elsewhere.change, everywhere.version, openBrowser(app))).status).toBe(401);
        const closed = made(await admin.send("PUT", `/api/people/${id}/disabled`, { disabled: true }));
        expect((await undo(closed.change, closed.version, local)).status).toBe(403);
        expect(await rolesOf(id)).toEqual(["publisher@skarpnack", "reader@sodermalm", "reader@stockholm"]);
        expect((await undo("00000000-0000-4000-8000-000000000000", 1)).status).toBe(404);
        const told = (await historyOf(id, local)).flatMap(({ fields }) => fields.map(({ field }) => field));
        expect(told).toEqual(["disabled", "grants sodermalm"]);
        expect((await historyOf(id, local)).map(({ mayUndo }) => mayUndo)).toEqual([false, true]);
      });

      test("never leave the installation without an administrator", async () => {
        const other = await personWith(app, admin, "reader", "stockholm");
        const raised = made(await give(other.id, "stockholm", "administrator"));
        const own = z
          .object({ account: z.object({ id: z.string() }) })
          .parse((await admin.get("/api/account")).body).account.id;
        const version = await versionOf(admin, own);
        const down = made(
          await other.browser.send("PUT", `/api/people/${own}/grants`, {
            district: "stockholm",
            grants: [],
            version,
          }),
        );
        expect(await undo(raised.change, raised.version, other.browser)).toMatchObject({
          status: 409,
          body: { issues: [{ message: "the last administrator" }] },
        });
        made(await undo(down.change, down.version, other.browser));
        made(await undo(raised.change, raised.version));
        expect(await rolesOf(other.id)).toEqual(["reader@stockholm"]);
      });

      test("stay when those before can no longer be given, and the field is named", async () => {
        const { id } = await personWith(app, admin, "representative", "skarpnack", "trafikkontoret");
        const { change, version } = made(await give(id, "skarpnack", "reader"));
        const { db } = app.database;
        const [row] = await db.select().from(adminChanges).where(eq(adminChanges.id, change));
        await db
          .update(adminChanges)
          .set({
            reverse: {
              ...z.looseObject({}).parse(row?.reverse),
              grants: [{ role: "representative", actor: "upphord-aktor" }],
            },
          })
          .where(eq(adminChanges.id, change));
        expect(await undo(change, version)).toMatchObject({
          status: 422,
          body: { issues: [{ path: "grants.0.actor", message: "no such actor" }] },
        });
        expect(await rolesOf(id)).toEqual(["reader@skarpnack"]);
      });

      test("and their undo stand in the log and the history, and the chain is whole", async () => {
        const { id, email } = await personWith(app, admin, "reader", "hasselby-vallingby");
        const { change, version } = made(await give(id, "hasselby-vallingby", "editor"));
        const back = made(await undo(change, version));
        const [entry] = await entries("account-undone", "hasselby-vallingby");
        expect(entry?.subject).toBe(`account ${email}`);
        expect(JSON.parse(entry?.details ?? "")).toEqual({
          change: back.change,
          undoes: change,
          grants: { before: [{ role: "editor", actor: null }], after: [{ role: "reader", actor: null }] },
        });
        const field = "grants hasselby-vallingby";
        expect(await historyOf(id)).toMatchObject([
          {
            undoes: change,
            who: "Trygghetschef",
            fields: [{ field, before: ["editor"], after: ["reader"] }],
          },
          { change, fields: [{ field, before: ["reader"], after: ["editor"] }], mayUndo: false },
          {
            fields: [
              { field: "invitation", after: ["made"] },
              { field, before: [], after: ["reader"] },
            ],
          },
        ]);
        for (const district of ["hasselby-vallingby", "stockholm"]) {
          const { body } = await admin.get(`/api/log/check?district=${district}`);
          expect(body).toMatchObject({ whole: true, break: null });
        }
      });
    });

    test("given the same roles in another order has not been changed", async () => {
      const { id } = await personWith(app, admin, "administrator", "skarpnack");
      const both = (...roles: string[]) => roles.map((role) => ({ role, actor: null }));
      const put = async (grants: object[]) =>
        made(
          await admin.send("PUT", `/api/people/${id}/grants`, {
            district: "skarpnack",
            grants,
            version: await versionOf(admin, id),
          }),
        );
      await put(both("reader", "editor"));
      await put(both("editor", "reader"));
      expect((await historyOf(id)).slice(0, 2)).toMatchObject([
        { fields: [] },
        { fields: [{ before: ["administrator"], after: ["reader", "editor"] }] },
      ]);
    });

    describe("that was closed", () => {
      test("is open again once that is undone; closed anew, its sessions end", async () => {
        const { id, browser, email } = await personWith(app, admin, "publisher", "skarpnack");
        const isIn = async () => (await browser.get("/api/account")).status === 200;
        const closed = made(await admin.send("PUT", `/api/people/${id}/disabled`, { disabled: true }));
        expect(await isIn()).toBe(false);
        const back = made(await undo(closed.change, closed.version));
        expect((await browser.send("POST", "/api/sign-in", { email, password: PASSWORD })).status).toBe(200);
        expect(await isIn()).toBe(true);
        renewed.length = 0;
        made(await undo(back.change, back.version));
        expect(renewed).toEqual([id]);
        expect(await isIn()).toBe(false);
        expect(await personOf(id)).toMatchObject({ isDisabled: true });
      });
    });

    describe("that somebody has been invited to", () => {
      test("is gone with its link once the invitation is undone, and the address can be invited anew", async () => {
        const email = "ny@stad.example";
        const { change, version, link } = await invited(email);
        expect(await isGood(link.url)).toBe(true);
        expect(made(await undo(change, version)).version).toBe(null);
        expect(await isGood(link.url)).toBe(false);
        expect((await takeUp(link.url)).status).toBe(401);
        expect(await personOf(link.account)).toBeUndefined();
        const [entry] = await entries("invitation-withdrawn", "stockholm");
        expect(entry?.subject).toBe(`account ${email}`);
        expect(JSON.parse(entry?.details ?? "")).toMatchObject({ undoes: change });
        const again = await invited(email);
        expect((await takeUp(again.link.url)).status).toBe(204);
      });

      test("stays once it has been taken up", async () => {
        const { change, version, link } = await invited("kom@stad.example");
        await takeUp(link.url);
        const taken = { status: 409, body: { issues: [{ message: "taken up" }] } };
        const now = await versionOf(admin, link.account);
        expect(now).not.toBe(version);
        expect(await undo(change, now)).toMatchObject(taken);
        const path = `/api/people/${link.account}/invitation`;
        expect(await admin.send("DELETE", path, undefined, { "if-match": `"${now}"` })).toMatchObject(taken);
        expect((await historyOf(link.account)).map(({ mayUndo }) => mayUndo)).toEqual([false]);
      });

      test("can also be withdrawn by itself, by who administers all of it, as it has been seen", async () => {
        const { version, link } = await invited("kanske@stad.example");
        const path = `/api/people/${link.account}/invitation`;
        const withdraw = (by: Browser, basedOn: number | null) =>
          by.send("DELETE", path, undefined, basedOn === null ? {} : { "if-match": `"${basedOn}"` });
        expect((await withdraw(local, null)).status).toBe(428);
        const given = made(await give(link.account, "skarpnack", "reader"));
        expect((await withdraw(local, given.version)).status, "with a role elsewhere").toBe(403);
        expect((await withdraw(admin, version)).status).toBe(412);
        made(await withdraw(admin, given.version));
        expect(await personOf(link.account)).toBeUndefined();
        expect((await withdraw(admin, given.version)).status).toBe(404);
        expect((await undo(given.change, given.version)).status, "what was given to it").toBe(404);
      });

      test("is not taken from who has given it something since", async () => {
        const { change, link } = await invited("delad@stad.example", local);
        const given = made(await give(link.account, "sodermalm", "editor"));
        expect((await undo(change, given.version, local)).status).toBe(412);
        expect(await rolesOf(link.account)).toEqual(["editor@sodermalm"]);
      });

      test("says who invited it, to others than that one", async () => {
        const { link } = await invited("av-lokal@stad.example", local);
        expect(await personOf(link.account)).toMatchObject({
          invitedBy: "administrator i sodermalm",
          isActive: false,
        });
        expect(await personOf(link.account, local)).toMatchObject({ invitedBy: null });
      });

      test("with an account already gets the roles on top, which an undo takes away again", async () => {
        const { id, email } = await personWith(app, admin, "editor", "hasselby-vallingby");
        const grants = [{ role: "reader", actor: null }];
        const body = { email, name: "Ny", district: "hasselby-vallingby", grants };
        const given = made(await admin.send("POST", "/api/people", body));
        expect(given).toMatchObject({ link: null });
        made(await undo(given.change, given.version));
        expect(await rolesOf(id)).toEqual(["editor@hasselby-vallingby"]);
      });

      test("from the server's own machine is undone like any other", async () => {
        const email = "maskin@stad.example";
        const options = { db: app.database.db, site: "https://plats.example", now: new Date() };
        await inviteCommand(options, {
          email,
          name: "Ny",
          district: "sodermalm",
          role: "reader",
          actor: undefined,
        });
        const { items = [] } = PeopleList.parse((await admin.get("/api/people")).body);
        const person = items.find((one) => one.email === email);
        const [entry] = await historyOf(person?.id ?? "");
        expect(entry).toMatchObject({ who: null, mayUndo: true });
        made(await undo(entry?.change ?? "", person?.version, local));
        expect(await personOf(person?.id ?? "")).toBeUndefined();
      });
    });

    describe("that a new link was made for", () => {
      const reset = async (id: string) =>
        Linked.parse((await admin.send("POST", `/api/people/${id}/reset`, { secondFactor: false })).body);

      test("has none once that is undone, which cannot be undone in turn", async () => {
        const { id } = await personWith(app, admin, "reader", "skarpnack");
        const { change, version, link } = await reset(id);
        expect(await historyOf(id)).toMatchObject([{ change, mayUndo: true }, {}]);
        const back = made(await undo(change, version));
        expect(await isGood(link.url)).toBe(false);
        expect(await undo(back.change, back.version)).toMatchObject({
          status: 409,
          body: { issues: [{ message: "no way back" }] },
        });
        expect((await historyOf(id)).map(({ mayUndo }) => mayUndo)).toEqual([false, false, false]);
        const [entry] = await entries("account-undone", "stockholm");
        expect(JSON.parse(entry?.details ?? "")).toMatchObject({
          undoes: change,
          link: { before: "made", after: null },
        });
      });

      test("keeps what the link did once it has been used", async () => {
        const { id } = await personWith(app, admin, "editor", "stockholm");
        const { change, link } = await reset(id);
        await takeUp(link.url);
        expect(await undo(change, await versionOf(admin, id))).toMatchObject({
          status: 409,
          body: { issues: [{ message: "link used" }] },
        });
      });

      test("tells the link's token to nobody but who made it, nor its hash", async () => {
        const { id } = await personWith(app, admin, "publisher", "hasselby-vallingby");
        const { link } = await reset(id);
        const rows = await app.database.db.select().from(tickets).where(eq(tickets.accountId, id));
        const secrets = [tokenOf(link.url), ...rows.map(({ tokenHash }) => tokenHash)];
        const told = JSON.stringify([
          (await admin.get(`/api/people/${id}/history`)).body,
          (await admin.get("/api/people")).body,
          await entries("account-reset", "stockholm"),
          app.logged,
        ]);
        expect(secrets.length).toBeGreaterThan(1);
        for (const secret of secrets) expect(told).not.toContain(secret);
        const stored = JSON.stringify(await app.database.db.select().from(adminChanges));
        expect(stored).not.toContain(tokenOf(link.url));
      });
    });

    test("is not told of to who does not look after it", async () => {
      const { id } = await personWith(app, admin, "representative", "skarpnack", "polisen");
      expect((await local.get(`/api/people/${id}/history`)).status).toBe(404);
      const { body } = await admin.get(`/api/people/${id}/history`);
      expect(AdminHistory.parse(body).version).toBe(await versionOf(admin, id));
    });
  });
});

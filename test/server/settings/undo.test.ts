/** What somebody has set can be taken back, and that in turn; over HTTP. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { AdminChangeMade, AdminHistory } from "#data/schema/admin-answer.ts";
import { Settings } from "#data/schema/setting.ts";
import { adminChanges, settings } from "#server/db/access-tables.ts";
import { type Answer, type Browser, openBrowser } from "#test/server/access/browser.ts";
import { CLIENT, type OidcServer, openOidcServer } from "#test/server/access/credentials/oidc-server.ts";
import { firstAdministrator, personWith } from "#test/server/access/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

describe.each(ENGINES)("a setting on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let app: OpenApp;
    let admin: Browser;
    let local: Browser;
    let remove = async () => {};
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      app = await openApp(opened.database);
      admin = await firstAdministrator(app);
      ({ browser: local } = await personWith(app, admin, "administrator", "sodermalm"));
    });
    afterAll(() => remove());
    beforeEach(async () => {
      await app.database.db.delete(adminChanges);
      await app.database.db.delete(settings);
    });

    const made = ({ status, body }: Answer) => {
      expect(status, JSON.stringify(body)).toBe(200);
      const { change, version } = AdminChangeMade.parse(body);
      return { change, version: z.int().parse(version) };
    };
    const settingsOf = async (district: string) =>
      Settings.parse((await admin.get(`/api/settings?district=${district}`)).body).settings;
    const term = async (district = "sodermalm") => (await settingsOf(district))?.retention;
    const set = (logDays: number, version: number, by = admin, district = "sodermalm") =>
      by.send("PUT", `/api/settings/retention?district=${district}`, {
        version,
        value: { logDays, noteDays: null, documentDays: 365, feedbackDays: 365 },
      });
    const undo = (change: string, version: number | null, by = admin) =>
      by.send(
        "POST",
        `/api/settings/changes/${change}/undo`,
        undefined,
        version === null ? {} : { "if-match": `"${version}"` },
      );
    const historyOf = async (id = "retention", district = "sodermalm") =>
      AdminHistory.parse((await admin.get(`/api/settings/${id}/history?district=${district}`)).body).items ??
      [];
    const entries = async (kind: string, district: string) => {
      const { body } = await admin.get(`/api/log?district=${district}&kind=${kind}`);
      return z
        .object({ entries: z.array(z.object({ details: z.string(), subject: z.string() })) })
        .parse(body).entries;
    };

    test("is as it was once its change is undone, and as it was set once that is", async () => {
      const first = made(await set(365, 0));
      const second = made(await set(500, first.version));
      const back = made(await undo(second.change, second.version));
      expect(await term()).toEqual({
        value: { logDays: 365, noteDays: null, documentDays: 365, feedbackDays: 365 },
        version: 3,
      });
      const forth = made(await undo(back.change, back.version));
      expect(await term()).toEqual({
        value: { logDays: 500, noteDays: null, documentDays: 365, feedbackDays: 365 },
        version: 4,
      });
      const again = made(await undo(forth.change, forth.version));
      expect(made(await undo(first.change, again.version)).version).toBe(6);
      expect(await term(), "as before anybody had set it").toMatchObject({ value: { logDays: 1_825 } });
      expect((await historyOf()).map(({ undoes }) => undoes)).toEqual([
        first.change,
        forth.change,
        back.change,
        second.change,
        null,
        null,
      ]);
    });

    test("is undone once", async () => {
      const { change, version } = made(await set(365, 0));
      const back = made(await undo(change, version));
      expect(await undo(change, back.version)).toMatchObject({
        status: 409,
        body: { kind: "conflict", issues: [{ message: "undone already" }] },
      });
    });

    test("that somebody has set since is left alone, with what stands there now", async () => {
      const { change, version } = made(await set(365, 0));
      const later = made(await set(500, version, local));
      const current = {
        value: { logDays: 500, noteDays: null, documentDays: 365, feedbackDays: 365 },
        version: later.version,
      };
      for (const basedOn of [version, later.version]) {
        const refused = await undo(change, basedOn);
        expect(refused).toMatchObject({ status: 412, body: { kind: "changed-meanwhile", current } });
        expect(refused.headers.get("etag")).toBe(`"${later.version}"`);
      }
      expect(await term()).toEqual(current);
      expect((await undo(later.change, null)).status, "without a version").toBe(428);
      const stale = await set(700, version);
      expect(stale, "setting it anew, too").toMatchObject({ status: 412, body: { current } });
    });

    test("is undone by nobody who could not have set it", async () => {
      const { change, version } = made(await set(365, 0, admin, "skarpnack"));
      expect((await undo(change, version, local)).status).toBe(403);
      expect((await undo(change, version, openBrowser(app))).status).toBe(401);
      expect((await local.get("/api/settings/retention/history?district=skarpnack")).status).toBe(403);
      const city = made(
        await admin.send("PUT", "/api/settings/map-source", { version: 0, value: { styleUrl: null } }),
      );
      expect((await undo(city.change, city.version, local)).status).toBe(403);
      expect(await term("skarpnack")).toMatchObject({ value: { logDays: 365 } });
      const own = made(await set(365, 0));
      expect(
        (await undo(own.change, own.version, local)).status,
        "another's change in one's own district",
      ).toBe(200);
      expect((await undo("00000000-0000-4000-8000-000000000000", 1)).status).toBe(404);
    });

    test("stays when what stood there before may no longer be set, and the field is named", async () => {
      const { change, version } = made(await set(365, 0));
      await app.database.db
        .update(adminChanges)
        .set({
          reverse: { kind: "set-setting", district: "sodermalm", key: "retention", value: { logDays: 5 } },
        })
        .where(eq(adminChanges.id, change));
      expect(await undo(change, version)).toMatchObject({
        status: 422,
        body: { kind: "invalid", issues: [{ path: "value.logDays" }] },
      });
      expect(await term()).toEqual({
        value: { logDays: 365, noteDays: null, documentDays: 365, feedbackDays: 365 },
        version,
      });
    });

    test("and its undo stand in the log from what to what, and its chain is whole", async () => {
      const { change, version } = made(await set(365, 0));
      const back = made(await undo(change, version));
      const [entry] = await entries("setting-undone", "sodermalm");
      expect(entry?.subject).toBe("setting retention");
      expect(JSON.parse(entry?.details ?? "")).toEqual({
        change: back.change,
        undoes: change,
        retention: {
          before: { logDays: 365, noteDays: null, documentDays: 365, feedbackDays: 365 },
          after: { logDays: 1_825, noteDays: null, documentDays: 365, feedbackDays: 365 },
        },
      });
      const { body } = await admin.get("/api/log/check?district=sodermalm");
      expect(body).toMatchObject({ whole: true, break: null });
    });

    test("has a history that says who, from what to what, and what can still be undone", async () => {
      const first = made(await set(365, 0, local));
      made(await set(500, first.version));
      expect(await historyOf()).toMatchObject([
        {
          who: "Trygghetschef",
          fields: [{ field: "logDays", before: ["365"], after: ["500"] }],
          mayUndo: true,
        },
        {
          who: "administrator i sodermalm",
          fields: [{ field: "logDays", before: ["1825"], after: ["365"] }],
          mayUndo: false,
        },
      ]);
    });

    describe("the organisation's sign-in", () => {
      let server: OidcServer;
      beforeAll(async () => {
        server = await openOidcServer({}, "client_secret_post", "http://localhost/api/sign-in/callback");
      });

      const PATH = "/api/settings/sign-in-provider";
      const value = (more: object = {}) => ({
        name: "Stadens inloggning",
        issuer: server.issuer,
        clientId: CLIENT.clientId,
        clientSecret: CLIENT.clientSecret,
        trustEmail: false,
        ...more,
      });
      const sealed = async () => {
        const [row] = await app.database.db
          .select()
          .from(settings)
          .where(eq(settings.key, "sign-in-provider"));
        return z.object({ sealedSecret: z.string() }).nullable().parse(row?.value)?.sealedSecret ?? null;
      };

      test("gets its former secret back, which no answer and no log ever holds", async () => {
        const OTHER = "en-annan-hemlighet";
        const first = made(await admin.send("PUT", PATH, { version: 0, value: value() }));
        const before = await sealed();
        const second = made(
          await admin.send("PUT", PATH, { version: first.version, value: value({ clientSecret: OTHER }) }),
        );
        const after = await sealed();
        expect(after).not.toBe(before);
        const stale = await undo(second.change, first.version);
        expect(stale.status).toBe(412);
        const back = await undo(second.change, second.version);
        const { version, change } = made(back);
        expect(await sealed()).toBe(before);
        made(await undo(change, version));
        expect(await sealed()).toBe(after);

        const history = await historyOf("sign-in-provider", "stockholm");
        expect(history.map(({ fields }) => fields)).toMatchObject([
          [{ field: "clientSecret", before: ["saved"], after: ["other"] }],
          [{ field: "clientSecret", before: ["saved"], after: ["other"] }],
          [{ field: "clientSecret", before: ["saved"], after: ["other"] }],
          { length: 5 },
        ]);
        const told = JSON.stringify([
          stale.body,
          back.body,
          history,
          await settingsOf("stockholm"),
          await entries("setting-changed", "stockholm"),
          await entries("setting-undone", "stockholm"),
          app.logged,
        ]);
        const secrets = [CLIENT.clientSecret, OTHER, before ?? "", after ?? ""];
        expect(secrets.every((secret) => secret !== "")).toBe(true);
        for (const secret of secrets) expect(told).not.toContain(secret);
        expect(told).not.toContain("sealedSecret");
        const stored = JSON.stringify(await app.database.db.select().from(adminChanges));
        for (const secret of [CLIENT.clientSecret, OTHER]) expect(stored).not.toContain(secret);
      });

      test("comes back only where it still answers, with a secret that can still be read", async () => {
        const first = made(await admin.send("PUT", PATH, { version: 0, value: value() }));
        const gone = made(await admin.send("PUT", PATH, { version: first.version, value: null }));
        const { db } = app.database;
        const [row] = await db.select().from(adminChanges).where(eq(adminChanges.id, gone.change));
        const reverse = z.looseObject({ value: z.looseObject({}) }).parse(row?.reverse);
        const tamper = (more: object) =>
          db
            .update(adminChanges)
            .set({ reverse: { ...reverse, value: { ...reverse.value, ...more } } })
            .where(eq(adminChanges.id, gone.change));
        await tamper({ sealedSecret: "of another key" });
        expect(await undo(gone.change, gone.version)).toMatchObject({
          status: 422,
          body: { issues: [{ path: "value.clientSecret", message: "missing" }] },
        });
        await tamper({});
        await server.close();
        expect(await undo(gone.change, gone.version)).toMatchObject({
          status: 422,
          body: { issues: [{ path: "value.issuer", message: "no-provider" }] },
        });
        expect((await settingsOf("stockholm"))?.provider).toEqual({ value: null, version: gone.version });
      });
    });
  });
});

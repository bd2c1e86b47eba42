/** Somebody always administers the installation, however many step down in the same moment. */
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { addAccount, changeAccount } from "#server/access/accounts/accounts.ts";
import { setGrants } from "#server/access/accounts/grants.ts";
import { hasAdministrator, inviteCommand } from "#server/access/index.ts";
import { giveGrants } from "#server/access/people/give-grants.ts";
import { setDisabled } from "#server/access/people/set-disabled.ts";
import { readDatasetFiles, seed } from "#server/dataset/index.ts";
import { CITY } from "#server/db/city.ts";
import type { Database, Tx } from "#server/db/open.ts";
import { paths } from "#server/paths.ts";
import { ENGINES } from "#test/server/engines.ts";
import { openApp } from "#test/server/open-app.ts";
import { openBrowser } from "./browser.ts";
import { firstAdministrator, PASSWORD, personWith, tokenOf, versionOf } from "./people.ts";

const viewer = { grants: [{ district: null, role: "administrator" as const, actors: new Set<string>() }] };
const now = new Date("2026-03-02T08:00:00Z");
const by = { account: null, who: "system", address: "–" };

describe.each(ENGINES)("the last administrator on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "of two who act at once", () => {
    let database: Database;
    let remove = async () => {};
    beforeAll(async () => {
      ({ database, remove } = await open());
      await seed(database.db, await readDatasetFiles(paths.data));
    });
    afterAll(() => remove());

    const administrator = (email: string) =>
      database.db.transaction(async (tx) => {
        const { id } = await addAccount(tx, { id: randomUUID(), email, name: "Chef", now });
        await setGrants(tx, id, CITY, [{ role: "administrator", actor: null }], () => null, randomUUID);
        // What matters is that there is one, not what it is of.
        await changeAccount(tx, id, { passwordHash: "x" });
        return id;
      });

    test("is still there when two take each other's role away", async () => {
      const one = await administrator("en@stad.example");
      const other = await administrator("en-annan@stad.example");
      const manager = (tx: Tx) => ({ tx, viewer, actors: [], now, by, undoes: null });
      const outcomes = await Promise.allSettled([
        database.db.transaction(async (tx) => {
          await setDisabled(manager(tx), one, true);
          // As long as the rest of the request takes: the log entry, the commit.
          await pause(300);
        }),
        database.db.transaction((tx) => giveGrants(manager(tx), other, CITY, [])),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await hasAdministrator(database.db)).toBe(true);
    });
  });
});

describe("an administrator who has been invited and never come", () => {
  const [embedded] = ENGINES;
  const Link = z.object({ link: z.object({ account: z.string(), url: z.string() }) });
  const grants = [{ role: "administrator", actor: null }];

  test("is not the one whom the installation is left with", async () => {
    if (embedded === undefined) throw new Error("There is always an embedded database");
    const { database, remove } = await embedded.open();
    const app = await openApp(database);
    const admin = await firstAdministrator(app);
    const email = "kommer-kanske@stad.example";
    const invited = await admin.send("POST", "/api/people", { email, name: "Chef", district: CITY, grants });
    const { account, url } = Link.parse(invited.body).link;
    const { account: own } = z
      .object({ account: z.object({ id: z.string() }) })
      .parse((await admin.get("/api/account")).body);
    const last = { status: 409, body: { issues: [{ message: "the last administrator" }] } };
    const stepDown = async () =>
      admin.send("PUT", `/api/people/${own.id}/grants`, {
        district: CITY,
        grants: [],
        version: await versionOf(admin, own.id),
      });
    const close = () => admin.send("PUT", `/api/people/${own.id}/disabled`, { disabled: true });
    expect(await stepDown()).toMatchObject(last);
    expect(await close()).toMatchObject(last);
    // What takes nobody away is nobody's last.
    await personWith(app, admin, "editor", "sodermalm");
    expect(
      (await admin.send("PUT", `/api/people/${account}/disabled`, { disabled: true })).status,
    ).toBeLessThan(300);
    expect(
      (await admin.send("PUT", `/api/people/${account}/disabled`, { disabled: false })).status,
    ).toBeLessThan(300);
    const taken = await openBrowser(app).send("POST", "/api/welcome", {
      token: tokenOf(url),
      password: PASSWORD,
    });
    expect(taken.status).toBe(204);
    expect((await stepDown()).status).toBeLessThan(300);
    await remove();
  });

  test("does not end the offer to become the first", async () => {
    if (embedded === undefined) throw new Error("There is always an embedded database");
    const { database, remove } = await embedded.open();
    await seed(database.db, await readDatasetFiles(paths.data));
    const options = { db: database.db, site: "https://plats.example", now };
    const role = { district: CITY, role: "administrator", actor: undefined };
    await inviteCommand(options, { email: "en@stad.example", name: "Chef", ...role });
    expect(await hasAdministrator(database.db)).toBe(false);
    await remove();
  });
});

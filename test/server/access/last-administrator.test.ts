/** Somebody always administers the installation, however many step down in the same moment. */
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAccount } from "#server/access/accounts/accounts.ts";
import { setGrants } from "#server/access/accounts/grants.ts";
import { hasAdministrator } from "#server/access/index.ts";
import { giveGrants, setDisabled } from "#server/access/people/manage.ts";
import { readDatasetFiles, seed } from "#server/dataset/index.ts";
import { CITY } from "#server/db/city.ts";
import type { Database, Tx } from "#server/db/open.ts";
import { paths } from "#server/paths.ts";
import { ENGINES } from "#test/server/engines.ts";

const viewer = { grants: [{ district: null, role: "administrator" as const, actors: new Set<string>() }] };
const now = new Date("2026-03-02T08:00:00Z");

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
        return id;
      });

    test("is still there when two take each other's role away", async () => {
      const one = await administrator("en@stad.example");
      const other = await administrator("en-annan@stad.example");
      const manager = (tx: Tx) => ({ tx, viewer, actors: [], now });
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

/** Nobody rewrites the log unseen: the database refuses, and the chain tells. */
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkChain } from "#server/audit/check-chain.ts";
import { appendLog } from "#server/audit/index.ts";
import { readDatasetFiles, seed } from "#server/dataset/index.ts";
import type { Database } from "#server/db/open.ts";
import { paths } from "#server/paths.ts";
import { ENGINES } from "#test/server/engines.ts";

const ACTOR = { account: null, who: "system", address: "–" };

describe.each(ENGINES)("the log on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "is append-only", () => {
    let database: Database;
    let remove = async () => {};
    beforeAll(async () => {
      const opened = await open();
      ({ database, remove } = opened);
      await seed(database.db, await readDatasetFiles(paths.data));
    });
    afterAll(() => remove());

    const append = (district: string, subject: string) =>
      database.db.transaction((tx) =>
        appendLog(tx, ACTOR, { district, kind: "data-changed", subject }, new Date()),
      );
    /** Does what only the database's owner can: goes past the trigger. */
    const tamper = async (statement: string) => {
      await database.db.execute(sql`alter table log_entry disable trigger user`);
      await database.db.execute(sql.raw(statement));
      await database.db.execute(sql`alter table log_entry enable trigger user`);
    };
    const check = (district: string) => checkChain(database.db, district);

    test("50 entries written at once stand one after another without a gap", async () => {
      const subjects = Array.from({ length: 50 }, (_, index) => `measure m-${index}`);
      await Promise.all(subjects.map((subject) => append("skarpnack", subject)));
      const { rows } = await database.db.execute<{ number: number; subject: string }>(
        sql`select number, subject from log_entry where district_id = 'skarpnack' order by number`,
      );
      expect(rows.map(({ number }) => number)).toEqual(subjects.map((_, index) => index + 1));
      expect(new Set(rows.map(({ subject }) => subject))).toEqual(new Set(subjects));
      expect(await check("skarpnack")).toMatchObject({ entries: 50, break: null });
    });

    test("a log without entries is whole", async () => {
      expect(await check("hasselby-vallingby")).toMatchObject({ entries: 0, break: null });
    });

    test.each([
      "update log_entry set who = 'someone else'",
      "update log_entry set number = number + 1000",
      "delete from log_entry",
      "delete from log_entry where number = 1",
      "truncate log_entry",
      "truncate log_entry cascade",
      "set platsplan.retention = 'off'; delete from log_entry",
    ])("the database itself refuses: %s", async (statement) => {
      const refused = database.db.execute(sql.raw(statement)).catch((error: Error) => String(error.cause));
      expect(await refused).toContain("append-only");
      expect(await check("skarpnack")).toMatchObject({ entries: 50, break: null });
    });

    test("not even retention may rewrite or empty it", async () => {
      for (const statement of ["update log_entry set who = 'x'", "truncate log_entry"]) {
        const refused = database.db.transaction(async (tx) => {
          await tx.execute(sql`set local platsplan.retention = 'on'`);
          await tx.execute(sql.raw(statement));
        });
        await expect(refused).rejects.toThrow();
      }
    });

    describe("when somebody goes past the database's refusal", () => {
      const before = sql`select * from log_entry where district_id = 'sodermalm' and number = 17`;
      beforeEach(async () => {
        await tamper("delete from log_entry where district_id = 'sodermalm'");
        await database.db.execute(sql`delete from log_head where district_id = 'sodermalm'`);
        for (let index = 1; index <= 30; index++) await append("sodermalm", `measure m-${index}`);
        expect((await database.db.execute(before)).rows).toHaveLength(1);
        expect((await check("sodermalm")).break).toBeNull();
      });

      const where = (number: number) => `where district_id = 'sodermalm' and number = ${number}`;

      test.each([
        ["an entry is changed", `update log_entry set who = 'nobody' ${where(17)}`, 17, "changed"],
        ["a kind is made up", `update log_entry set kind = 'nothing' ${where(17)}`, 17, "changed"],
        ["an entry is removed", `delete from log_entry ${where(17)}`, 17, "missing"],
        ["the first is removed", `delete from log_entry ${where(1)}`, 1, "missing"],
        ["the last is removed", `delete from log_entry ${where(30)}`, 30, "missing"],
        ["all are removed", "delete from log_entry where district_id = 'sodermalm'", 1, "missing"],
        [
          "two change places",
          `update log_entry set number = -number ${where(17)};
           update log_entry set number = 17 ${where(18)};
           update log_entry set number = 18 ${where(-17)}`,
          17,
          "unlinked",
        ],
      ])("%s: the check says where", async (_, statement, number, reason) => {
        await tamper(statement);
        expect((await check("sodermalm")).break).toEqual({ number, reason });
      });
    });
  });
});

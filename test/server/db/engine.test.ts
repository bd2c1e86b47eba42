import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";

describe.each(ENGINES)("$name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "as the product uses it", () => {
    let database: Database;
    let remove = async () => {};
    beforeAll(async () => {
      ({ database, remove } = await open());
      await database.db.execute(sql`create table t (id int primary key, words text, record jsonb)`);
    });
    afterAll(() => remove());

    test("gives back what it was given, å ä ö and nested records too", async () => {
      const record = { å: [1, { ä: "ö" }], tom: null };
      await database.db.execute(sql`insert into t values (1, 'Hässelby', ${JSON.stringify(record)}::jsonb)`);
      const { rows } = await database.db.execute(sql`select words, record from t where id = 1`);
      expect(rows).toEqual([{ words: "Hässelby", record }]);
    });

    test("a text of five megabytes passes whole", async () => {
      const long = "å".repeat(2_500_000);
      await database.db.execute(sql`insert into t values (2, ${long}, null)`);
      const { rows } = await database.db.execute<{ words: string }>(sql`select words from t where id = 2`);
      expect(rows[0]?.words === long).toBe(true);
    });

    test("a transaction that fails leaves nothing behind, and the next one works", async () => {
      await expect(
        database.db.transaction(async (tx) => {
          await tx.execute(sql`insert into t values (10, 'a', null)`);
          await tx.execute(sql`insert into t values (10, 'twice', null)`);
        }),
      ).rejects.toThrow();
      const { rows } = await database.db.execute(sql`select id from t where id = 10`);
      expect(rows).toEqual([]);
    });

    test("a query that fails outside a transaction fails alone, with parameters or without", async () => {
      for (let round = 0; round < 3; round++) {
        await expect(database.db.execute(sql`select 1 / 0`)).rejects.toThrow();
        await expect(database.db.execute(sql`insert into t values (${round}::int / 0)`)).rejects.toThrow();
        const { rows } = await database.db.execute<{ n: number }>(sql`select ${round}::int as n`);
        expect(rows).toEqual([{ n: round }]);
      }
      const failing = [1, 0, 2, 0, 3].map((n) => database.db.execute(sql`select 6 / ${n}::int as n`));
      const settled = await Promise.allSettled(failing);
      expect(settled.map((one) => (one.status === "fulfilled" ? one.value.rows[0]?.n : null))).toEqual([
        6,
        null,
        3,
        null,
        2,
      ]);
    });

    test("many at once each get their own answer", async () => {
      const asked = Array.from({ length: 200 }, (_, index) => index);
      const got = await Promise.all(
        asked.map(async (n) => {
          const { rows } = await database.db.execute<{ n: number }>(sql`select ${n}::int as n`);
          return rows[0]?.n;
        }),
      );
      expect(got).toEqual(asked);
    });

    test("a long query does not hold up the rest of the program", async () => {
      let turns = 0;
      const timer = setInterval(() => turns++, 5);
      await database.db.execute(sql`select count(*) from generate_series(1, 3000000) as n where n % 7 = 3`);
      clearInterval(timer);
      expect(turns).toBeGreaterThan(5);
    });

    test("the district stands first in the key of every table, but for those of people, who work in several", async () => {
      const ofPeople = ["account", "attempt", "identity", "passkey", "recovery_code", "session", "ticket"];
      const { rows } = await database.db.execute<{ table: string; column: string }>(sql`
        select t.relname as table, a.attname as column
        from pg_index i
        join pg_class t on t.oid = i.indrelid
        join pg_namespace n on n.oid = t.relnamespace
        join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
        where i.indisprimary and n.nspname = 'public' and t.relname <> 't'`);
      expect(rows.length).toBeGreaterThan(10);
      const others = rows.filter(({ column }) => column !== "district_id").map(({ table }) => table);
      expect(others.sort()).toEqual(ofPeople);
    });
  });
});

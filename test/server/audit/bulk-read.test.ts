/** Who takes a whole collection of what is internal is seen doing so; who looks, or sees what all see, is not. */
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { ENGINES } from "#test/server/engines.ts";
import { openApp } from "#test/server/open-app.ts";
import { personWith } from "#test/server/persons.ts";

const BULK = "/api/measures?pageSize=500";

describe.each(ENGINES)("reading in bulk on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let now = new Date("2026-11-21T12:00:00.000Z");
    beforeAll(async () => {
      ({ database, remove } = await open());
    });
    afterAll(() => remove());

    const as = (person: Person) => openApp(database, { person, now: () => now });
    const readsOf = async ({ account }: Person) => {
      const { rows } = await database.db.execute<{ district_id: string; subject: string }>(
        sql`select district_id, subject from log_entry where kind = 'internal-read' and account_id = ${account?.id ?? ""} order by number`,
      );
      return rows.map((row) => `${row.district_id} ${row.subject}`);
    };

    test("an account is noted once a day for each collection, in the city's log", async () => {
      const person = personWith("reader", "sodermalm");
      const { get } = await as(person);
      await Promise.all([get(BULK), get(BULK), get("/api/measures?pageSize=1000&page=2")]);
      await get("/api/plans/sodermalm-2024");
      await get("/api/plans/skarpnack-2025");
      expect(await readsOf(person)).toEqual(["stockholm measures", "stockholm plans"]);
      // Midnight in Sweden, still the same day in UTC.
      now = new Date("2026-11-21T23:30:00.000Z");
      await get(BULK);
      expect(await readsOf(person)).toHaveLength(3);
    });

    test("a look at some rows is not noted, nor what a representative sees", async () => {
      const reader = personWith("editor", null);
      const { get } = await as(reader);
      for (const path of ["/api/measures", "/api/measures?pageSize=499", "/api/plans", "/api/places"]) {
        expect((await get(path)).status).toBe(200);
      }
      expect(await readsOf(reader)).toEqual([]);
      const partner = personWith("representative", "sodermalm");
      await (await as(partner)).get(BULK);
      expect(await readsOf(partner)).toEqual([]);
    });

    test("visitors and the demo leave no trace", async () => {
      const count = async () =>
        (await database.db.execute(sql`select 1 from log_entry where account_id is null`)).rows.length;
      const { get } = await openApp(database);
      await get(BULK, {}, "127.0.0.1");
      await get(BULK, {}, "192.0.2.7");
      expect(await count()).toBe(0);
    });

    test("the answer comes even when the log cannot be written, and the server's own log says so", async () => {
      const { get, logged } = await as(personWith("reader", null));
      await database.db.execute(sql`alter table log_head rename to log_head_away`);
      try {
        expect((await get(BULK)).status).toBe(200);
        expect(logged.join("")).toContain("the log could not be written");
      } finally {
        await database.db.execute(sql`alter table log_head_away rename to log_head`);
      }
      expect((await get(BULK)).status).toBe(200);
    });
  });
});

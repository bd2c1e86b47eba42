import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { listenTo } from "./listen-to.ts";
import { inside } from "./people.ts";
import { writeChange } from "./write-change.ts";

const MEASURE = "sodermalm-2024-platser-14";
const server = ENGINES.find(({ name }) => name === "a PostgreSQL server");
const skipped = server?.skipped ?? null;

describe.skipIf(skipped !== null)(skipped ?? "two instances on one PostgreSQL server", () => {
  let database: Database;
  let one: OpenApp;
  let other: OpenApp;
  let remove = async () => {};
  beforeAll(async () => {
    if (server === undefined) throw new Error("There is an engine for a server");
    ({ database, remove } = await server.open());
    one = await openApp(database, { person: inside, hearsOthers: true });
    other = await openApp(database, { person: inside, hearsOthers: true });
  });
  afterAll(async () => {
    await one.live.close();
    await other.live.close();
    await remove();
  });

  const listening = async (): Promise<number[]> => {
    const { rows } = await database.db.execute(
      sql`select pid from pg_stat_activity where datname = current_database() and query ilike 'listen%'`,
    );
    return rows.map(({ pid }) => Number(pid));
  };

  test("what is written through one is told by the other, each change once", async () => {
    await expect.poll(listening).toHaveLength(2);
    const ear = await listenTo(other);
    await ear.next();
    const written = [];
    for (const status of ["started", "done", "started"] as const) {
      const changed = await writeChange(database.db, MEASURE, status);
      one.live.changed(changed);
      written.push(changed.revision);
    }
    const heard = await ear.until(written.at(-1) ?? 0);
    expect(heard.map(({ event, id }) => [event, id])).toEqual(written.map((id) => ["changed", id]));
    const { items } = await (await other.get("/api/measures?pageSize=1000")).json();
    expect(items.find(({ id }: { id: string }) => id === MEASURE).status).toBe("started");
    await ear.close();
  });

  test("a lost connection is made anew, and what happened meanwhile is told", async () => {
    const before = await listenTo(other);
    const { id: after } = await before.next();
    await database.db.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and query ilike 'listen%'`,
    );
    const unheard = await writeChange(database.db, MEASURE, "done");
    // Whose rights may have changed unheard is sent away; a client comes back with what it heard last.
    await before.ended;
    await expect.poll(listening, { timeout: 20_000 }).toHaveLength(2);
    const ear = await listenTo(other, { after });
    const heard = await ear.until(unheard.revision);
    expect(heard.map(({ event, id }) => [event, id])).toEqual([["changed", unheard.revision]]);
    const next = await writeChange(database.db, MEASURE, "started");
    const rest = (await ear.until(next.revision)).filter(({ event }) => event === "changed");
    expect(rest.map(({ id }) => id)).toEqual([next.revision]);
    await ear.close();
  });

  test("whose rights change through one instance is sent away by the other", async () => {
    const ear = await listenTo(other);
    await ear.next();
    await one.live.endStreamsOf(inside.account?.id ?? "visitor");
    await ear.ended;
  });
});

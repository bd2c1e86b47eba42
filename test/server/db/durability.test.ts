import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "#server/db/open.ts";
import { ended, runScript, says } from "#test/server/run-script.ts";

const script = fileURLToPath(new URL("./write-until-killed.ts", import.meta.url));
const KILLS = 50;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "platsplan-durable-"));
});
afterEach(() => rm(folder, { recursive: true }));

const onError = (error: Error) => {
  throw error;
};

test("each commit is forced to the disk before it is acknowledged", async () => {
  const { db, embedded, close } = await openDatabase({ folder, onError });
  await db.execute(sql`create table t (id int)`);
  const before = (await embedded?.fsyncs()) ?? 0;
  for (let id = 0; id < 10; id++) await db.execute(sql`insert into t values (${id})`);
  const during = ((await embedded?.fsyncs()) ?? 0) - before;
  await close();
  expect(during).toBeGreaterThanOrEqual(10);
});

test(
  `killed ${KILLS} times in the middle of writing, it has lost nothing that was acknowledged`,
  async () => {
    const acknowledged: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = runScript(script, folder, String((acknowledged.at(-1) ?? -1) + 2));
      let heard = "";
      writer.stdout?.on("data", (data) => {
        heard += String(data);
      });
      await says(writer, "open");
      // Another moment each time: in a statement, at a commit, between the two.
      await pause(25 + ((kill * 37) % 110));
      writer.kill("SIGKILL");
      await ended(writer);
      // A line counts when it is whole.
      acknowledged.push(
        ...heard
          .split("\n")
          .slice(0, -1)
          .filter((line) => /^\d+$/.test(line))
          .map(Number),
      );
    }
    const { db, close } = await openDatabase({ folder, onError });
    const { rows } = await db.execute<{ id: number }>(sql`select id from acknowledged order by id`);
    await close();
    const kept = new Set(rows.map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    expect(acknowledged.filter((id) => !kept.has(id * 2) || !kept.has(id * 2 + 1))).toEqual([]);
    // Of a transaction that was not acknowledged, all is there or nothing.
    expect([...kept].filter((id) => !kept.has(id % 2 === 0 ? id + 1 : id - 1))).toEqual([]);
  },
  15 * 60_000,
);

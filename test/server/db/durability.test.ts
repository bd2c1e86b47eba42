import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "#server/db/open.ts";
import { ended, runScript } from "#test/server/run-script.ts";

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

/** What a writer has acknowledged so far, and the way to wait for more. */
function acknowledgements(writer: ChildProcess) {
  let heard = "";
  const whole = () =>
    heard
      .split("\n")
      .slice(0, -1)
      .filter((line) => /^\d+$/.test(line))
      .map(Number);
  let check = () => {};
  writer.stdout?.on("data", (data) => {
    heard += String(data);
    check();
  });
  const reach = (count: number) =>
    new Promise<void>((resolve, reject) => {
      check = () => {
        if (whole().length >= count) resolve();
      };
      writer.once("close", () => reject(new Error(`The writer ended by itself: ${heard}`)));
      check();
    });
  return { whole, reach };
}

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
      const writer = runScript(script, [folder, String((acknowledged.at(-1) ?? -1) + 2)]);
      const lines = acknowledgements(writer);
      // Another moment each time, told by what was acknowledged and not by a clock: the writer goes
      // on at once, so that the kill meets a statement, a commit or what lies between.
      await lines.reach(1 + (kill % 5));
      writer.kill("SIGKILL");
      await ended(writer);
      // A line counts when it is whole.
      acknowledged.push(...lines.whole());
    }
    const { db, close } = await openDatabase({ folder, onError });
    const { rows } = await db.execute<{ id: number }>(sql`select id from acknowledged order by id`);
    await close();
    const kept = new Set(rows.map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
    expect(acknowledged.filter((id) => !kept.has(id * 2) || !kept.has(id * 2 + 1))).toEqual([]);
    // Of a transaction that was not acknowledged, all is there or nothing.
    expect([...kept].filter((id) => !kept.has(id % 2 === 0 ? id + 1 : id - 1))).toEqual([]);
  },
  15 * 60_000,
);

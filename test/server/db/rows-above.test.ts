/** Plans that were kept before their tabs knew how many printed rows stand above them. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { SetPlan } from "#data/schema/operation.ts";
import { readDatasetFiles, SnapshotStore, seed } from "#server/dataset/index.ts";
import { changes } from "#server/db/access-tables.ts";
import { priorityAreas } from "#server/db/tables.ts";
import { paths } from "#server/paths.ts";
import { ENGINES } from "#test/server/engines.ts";

async function migration(): Promise<string[]> {
  const file = (await readdir(paths.migrations)).find((name) => name.endsWith("_rows_above.sql"));
  if (file === undefined) throw new Error("There is no such migration");
  return (await readFile(join(paths.migrations, file), "utf8")).split("--> statement-breakpoint");
}

test.each(ENGINES)("are read, and can be put back, after it on $name", async ({ open, skipped }) => {
  if (skipped !== null) return;
  const { database, remove } = await open();
  try {
    const { db } = database;
    const files = await readDatasetFiles(paths.data);
    await seed(db, files);
    const [plan] = files.dataset.plans;
    if (plan === undefined) throw new Error("The dataset has a plan");
    const before = plan.priorityAreas.map(({ rowsAbove: _, ...area }) => area);
    const { id, district, title } = plan;
    const was = {
      kind: "set-plan",
      plan: id,
      district,
      document: { id: "a".repeat(64), title },
      measures: [],
    };
    await db.insert(changes).values([
      {
        districtId: district,
        id: "first",
        revision: 9001,
        at: "2026-01-01T00:00:00Z",
        operation: { ...was, content: { ...plan, priorityAreas: before } },
        reverse: { ...was, content: null, document: null },
      },
      {
        districtId: district,
        id: "second",
        revision: 9002,
        at: "2026-01-02T00:00:00Z",
        operation: { ...was, content: { ...plan, priorityAreas: [] } },
        reverse: { ...was, content: { ...plan, priorityAreas: before } },
      },
    ]);
    await db.execute(sql`update ${priorityAreas} set record = record - 'rowsAbove'`);
    await expect(new SnapshotStore(db).refresh()).rejects.toThrow();

    for (const statement of await migration()) await db.execute(sql.raw(statement));

    const unknown = (all: typeof plan) => ({
      ...all,
      priorityAreas: all.priorityAreas.map((area) => ({ ...area, rowsAbove: null })),
    });
    const { dataset } = await new SnapshotStore(db).refresh();
    expect(new Set(dataset.plans)).toEqual(new Set(files.dataset.plans.map(unknown)));
    const kept = await db.select().from(changes).orderBy(changes.revision);
    expect(
      kept.map(({ operation, reverse }) => [operation, reverse].map((one) => SetPlan.parse(one).content)),
    ).toEqual([
      [unknown(plan), null],
      [{ ...plan, priorityAreas: [] }, unknown(plan)],
    ]);
  } finally {
    await remove();
  }
});

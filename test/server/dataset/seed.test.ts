import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DistrictId, PlaceId } from "#data/schema/ids.ts";
import { BadFile, readDatasetFiles, SnapshotStore, seed } from "#server/dataset/index.ts";
import { settings } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { paths } from "#server/paths.ts";
import { ENGINES } from "#test/server/engines.ts";

describe.each(ENGINES)("seeding $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "from the dataset's files", () => {
    let database: Database;
    let remove = async () => {};
    let folder = "";
    beforeAll(async () => {
      ({ database, remove } = await open());
      folder = await mkdtemp(join(tmpdir(), "platsplan-data-"));
      await cp(paths.data, folder, { recursive: true });
    });
    afterAll(async () => {
      await remove();
      await rm(folder, { recursive: true });
    });

    const change = async (file: string, from: string, to: string) => {
      const path = join(folder, file);
      const text = await readFile(path, "utf8");
      expect(text).toContain(from);
      await writeFile(path, text.replace(from, to));
    };

    test("what comes out of the database is what the files hold", async () => {
      const files = await readDatasetFiles(folder);
      expect(await seed(database.db, files)).toBe(true);
      const { dataset } = await new SnapshotStore(database.db).refresh();
      const byId = <T extends { id: string }>(all: readonly T[]) =>
        [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(dataset.plans)).toEqual(byId(files.dataset.plans));
      expect(byId(dataset.places)).toEqual(byId(files.dataset.places));
      expect(byId(dataset.actors)).toEqual(byId(files.dataset.actors));
      expect(byId(dataset.districts)).toEqual(byId(files.dataset.districts));
    });

    test("the same files again change nothing", async () => {
      const store = new SnapshotStore(database.db);
      const before = await store.refresh();
      expect(await seed(database.db, await readDatasetFiles(folder))).toBe(false);
      expect(await store.refresh()).toBe(before);
    });

    test("several instances that start at once seed once", async () => {
      await change(
        "plans/sodermalm-2024.json",
        "Samverkan med fastighetsägare",
        "Samverkan med husens ägare",
      );
      const files = await readDatasetFiles(folder);
      const wrote = await Promise.all([1, 2, 3].map(() => seed(database.db, files)));
      expect(wrote.filter(Boolean)).toHaveLength(1);
    });

    test("changed files are brought in whole and are a new revision", async () => {
      const store = new SnapshotStore(database.db);
      const before = await store.refresh();
      await change("places/sodermalm.geojson", '"name": "Skanstull"', '"name": "Skans tull"');
      await seed(database.db, await readDatasetFiles(folder));
      const after = await store.refresh();
      expect(after.revision).toBe(before.revision + 1);
      expect(after.sources.get(PlaceId.parse("skanstull"))?.properties.name).toBe("Skans tull");
      expect(after.rows).toHaveLength(131);
    });

    test("follow-ups past their district's term do not come back with the files", async () => {
      const districtId = DistrictId.parse("sodermalm");
      const value = { logDays: 400, noteDays: 400 };
      await database.db.insert(settings).values({ districtId, key: "retention", value });
      await change("places/sodermalm.geojson", '"name": "Skans tull"', '"name": "Skanstull"');
      const files = await readDatasetFiles(folder);
      // What came with a plan and says no day goes by the end of the plan's year.
      await seed(database.db, files, { now: new Date("2026-02-05T00:00:00.000Z") });
      const { rows } = await new SnapshotStore(database.db).refresh();
      const notesOf = (district: string) =>
        rows.filter((row) => row.district === district).flatMap(({ followUps }) => followUps).length;
      expect([notesOf("sodermalm"), notesOf("skarpnack")]).toEqual([0, 26]);
      await database.db.delete(settings);
      await seed(database.db, { ...files, hash: "other files" });
      const { rows: again } = await new SnapshotStore(database.db).refresh();
      expect(again.flatMap(({ followUps }) => followUps)).toHaveLength(97);
    });

    test("a file that does not fit is named with its field, and the database stays as it was", async () => {
      const store = new SnapshotStore(database.db);
      const before = await store.refresh();
      await change("plans/skarpnack-2025.json", '"status": "done"', '"status": "klart"');
      await expect(readDatasetFiles(folder)).rejects.toThrow(BadFile);
      await expect(readDatasetFiles(folder)).rejects.toThrow(/skarpnack-2025\.json[\s\S]*status/);
      expect(await store.refresh()).toBe(before);
    });
  });
});

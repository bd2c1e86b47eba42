import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DistrictId } from "#data/schema/ids.ts";
import { readDatasetFiles, seed } from "#server/dataset/index.ts";
import { changes, logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { paths } from "#server/paths.ts";
import { ENGINES } from "#test/server/engines.ts";
import { editor, person } from "./people.ts";
import { made, openWriter, type Writer } from "./writer.ts";

describe.each(ENGINES)("a write as a whole on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let writer: Writer;
    beforeAll(async () => {
      ({ database, remove } = await open());
      writer = await openWriter(database, editor);
    });
    afterAll(() => remove());

    test("is not made when its log entry cannot be written", async () => {
      // The entry that it would write is there already.
      await database.db.insert(logEntries).values({
        districtId: DistrictId.parse("sodermalm"),
        number: 1,
        at: "2026-01-01T00:00:00.000Z",
        kind: "retention",
        who: "system",
        address: "–",
        subject: "in the way",
        details: "{}",
        previous: "",
        hash: "",
      });
      const before = await writer.read();
      expect((await writer.patch({ status: "done" }, before.version)).status).toBe(500);
      expect(await database.db.select().from(changes)).toEqual([]);
      expect(await (await openWriter(database, editor)).read()).toEqual(before);
      expect(writer.heard).toEqual([]);
    });

    test("is never wiped by changed files: the database then keeps its data and says so", async () => {
      const id = "skarpnack-2025-platser-1";
      const city = await openWriter(database, person("editor", null));
      await made(city.patch({ title: "Skrivet av någon" }, (await city.read(id)).version, id));
      let told = 0;
      const files = await readDatasetFiles(paths.data);
      const wrote = await seed(database.db, { ...files, hash: "other files" }, { onEdited: () => told++ });
      expect([wrote, told]).toEqual([false, 1]);
      expect((await (await openWriter(database, person("editor", null))).read(id)).title).toBe(
        "Skrivet av någon",
      );
      expect(await seed(database.db, files, { onEdited: () => told++ })).toBe(false);
      expect(told, "the same files are nothing to tell of").toBe(1);
    });
  });
});

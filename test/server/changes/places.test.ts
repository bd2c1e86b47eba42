import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { PlaceFeature } from "#data/schema/place-answer.ts";
import { readDatasetFiles, SnapshotStore, seed } from "#server/dataset/index.ts";
import { logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { paths } from "#server/paths.ts";
import { ENGINES } from "#test/server/engines.ts";
import { visitor } from "#test/server/live/people.ts";
import { person } from "./people.ts";
import {
  NEW,
  openPlaceWriter,
  PLACE,
  type PlaceWriter,
  removed,
  SPOT,
  square,
  undone,
  written,
} from "./place-writer.ts";
import { refused } from "./writer.ts";

describe.each(ENGINES)("keeping the register of places on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let own: PlaceWriter;
    beforeAll(async () => {
      ({ database, remove } = await open());
      own = await openPlaceWriter(database, person("editor", "sodermalm"));
    });
    afterAll(() => remove());

    test("a place that was drawn stands at once in the list and in the search, and goes when it is undone", async () => {
      const { place, change } = await written(own.add(NEW));
      expect(place).toMatchObject({
        id: "vita-bergens-parklek",
        properties: { name: NEW.name, accuracy: "drawn", accuracyRadiusM: 10, level: "site" },
        geometry: NEW.geometry,
      });
      expect(await own.find(place.id)).toEqual(place);
      expect(await (await own.get("/api/search?q=parklek")).text()).toContain(place.id);
      expect(own.heard.at(-1)).toMatchObject({ district: "sodermalm", measures: [], places: [place.id] });
      const [entry] = await database.db.select().from(logEntries).orderBy(desc(logEntries.number)).limit(1);
      expect(entry).toMatchObject({
        kind: "data-changed",
        subject: `place ${place.id}`,
        districtId: "sodermalm",
      });
      const gone = await undone(own.undo(change));
      expect(gone).toMatchObject({ place: null, measure: null });
      expect(await own.find(place.id)).toBeNull();
      const back = await undone(own.undo(gone.change));
      expect(back.place?.geometry).toEqual(NEW.geometry);
      // A page that was open all the while does not take what came back for what it knew.
      expect(back.place?.properties.version).toBeGreaterThan(place.properties.version);
      expect((await own.history(place.id)).map(({ undoes }) => undoes)).toEqual([gone.change, change, null]);
    });

    test("a new outline keeps who drew it and why, and the former one comes back with where it was from", async () => {
      const before = await own.read(SPOT);
      const page = async () => (await own.get(`/api/places/${SPOT}`)).json();
      const { basis } = z.object({ basis: z.string() }).parse(await page());
      const [[west, south] = [0, 0]] =
        before.geometry.type === "Polygon" ? (before.geometry.coordinates[0] ?? []) : [];
      const geometry = square(west, south, 0.0003);
      const { place, change } = await written(own.set(SPOT, { geometry, reason: "Entrén har flyttat." }));
      expect(place).toMatchObject({ geometry, properties: { accuracy: "drawn" } });
      expect(await page()).not.toMatchObject({ basis });
      const [entry] = await own.history(SPOT);
      expect(entry).toMatchObject({ change, who: null });
      expect(entry?.fields).toContainEqual({ field: "reason", before: [], after: ["Entrén har flyttat."] });
      const outline = entry?.fields.find(({ field }) => field === "geometry");
      expect(outline?.after[0]).toMatch(/^\d+ m² \(59\.\d{5}, 18\.\d{5}\)$/);
      expect(entry?.outline, "both outlines, to be laid over each other").toEqual({
        before: before.geometry,
        after: geometry,
      });
      const { place: again } = await undone(own.undo(change));
      expect(again?.geometry).toEqual(before.geometry);
      expect(again?.properties).toEqual({ ...before.properties, version: before.properties.version + 2 });
      expect(await page()).toMatchObject({ basis });
      expect((await own.undo(change)).status).toBe(409);
    });

    test("a change that is based on what somebody else has changed is refused with what stands there", async () => {
      const { version } = (await own.read(PLACE)).properties;
      const { change } = await written(own.patch(PLACE, { aliases: ["Götgatsbacken söder"] }, version));
      const answer = await own.patch(PLACE, { kind: "street" }, version);
      expect(answer.status).toBe(412);
      expect(answer.headers.get("etag")).toBe(`"${version + 1}"`);
      const { place } = z.object({ place: PlaceFeature }).parse((await refused(answer)).current);
      expect(place.properties.aliases).toEqual(["Götgatsbacken söder"]);
      expect((await own.patch(PLACE, { kind: "street" })).status).toBe(428);
      await undone(own.undo(change));
    });

    const far = square(18.2, 59.25);
    test.each([
      [{ name: " luft " }, "name"],
      [{ name: "Gängets plats" }, "name"],
      [{ name: "medborgarplatsen", parent: "centrala-sodermalm" }, "name"],
      [{ aliases: ["Samma", "samma"] }, "aliases.0"],
      [{ kind: "okänd" }, "kind"],
      [{ parent: "finns-inte" }, "parent"],
      [{ parent: "skarpnacks-gard" }, "parent"],
      [{ description: "Ring 070-123 45 67." }, "description"],
      [{ reason: "Enligt Anna Svensson." }, "reason"],
      [{ reason: undefined }, "reason"],
      [{ accuracyRadiusM: 0 }, "accuracyRadiusM"],
      [{ geometry: { type: "Point", coordinates: [18, 59] } }, "geometry.type"],
      [{ geometry: square(18.0905, 59.3122, 0.000005) }, "geometry"],
      [{ geometry: square(17, 59, 0.5) }, "geometry"],
      [
        {
          geometry: { type: "Polygon", coordinates: [square(18.0905, 59.3122).coordinates[0]?.toReversed()] },
        },
        "geometry",
      ],
      [
        {
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [18.09, 59.31],
                [18.091, 59.311],
                [18.091, 59.31],
                [18.09, 59.311],
                [18.09, 59.31],
              ],
            ],
          },
        },
        "geometry",
      ],
      [{ geometry: far, parent: "centrala-sodermalm" }, "geometry"],
      [{ geometry: far }, "despite.far-away"],
      [{ geometry: square(18.0905, 59.3122), name: "En annan park" }, "despite.overlap"],
    ])("a new place with %j is refused by field, and nothing is written", async (fields, field) => {
      const before = own.heard.length;
      const answer = await own.add({ ...NEW, name: "Ännu en park", ...fields });
      expect(answer.status).toBe(422);
      expect((await refused(answer)).issues?.map(({ path }) => path)).toContain(field);
      expect(own.heard.length).toBe(before);
    });

    test("what may be meant is written once whoever draws says so", async () => {
      const both = { ...NEW, name: "Över en annan" };
      expect((await refused(own.add(both))).issues).toEqual([
        { path: "despite.overlap", message: "“Vita bergens parklek”" },
      ]);
      const { change } = await written(own.add({ ...both, despite: ["overlap"] }));
      await undone(own.undo(change));
    });

    test("an outline must hold its spots, and a place cannot lie in what lies in it", async () => {
      const [[west, south] = [0, 0]] = await own
        .read(PLACE)
        .then(({ geometry }) => (geometry.type === "Polygon" ? (geometry.coordinates[0] ?? []) : []));
      const small = await refused(own.set(PLACE, { geometry: square(west, south, 0.0001) }));
      expect(small.issues).toContainEqual({ path: "geometry", message: "leaves out “Ringens centrum”" });
      const around = await refused(own.set(PLACE, { parent: SPOT }));
      expect(around.issues).toEqual([{ path: "parent", message: "a cycle" }]);
      expect((await own.patch(PLACE, {}, 1)).status).toBe(422);
    });

    test("a place is removed when nothing stands on it, and comes back when that is undone", async () => {
      const spot = await own.read(SPOT);
      expect((await own.remove(SPOT, spot.properties.version)).status).toBe(409);
      expect((await own.remove("centrala-sodermalm", 1)).status).toBe(409);
      const { place } = await written(own.add({ ...NEW, name: "Tillfällig", despite: ["overlap"] }));
      expect((await own.remove(place.id, place.properties.version + 1)).status).toBe(412);
      const { change } = await removed(own.remove(place.id, place.properties.version));
      expect(await own.find(place.id)).toBeNull();
      expect(own.heard.at(-1)?.places).toEqual([place.id]);
      expect((await undone(own.undo(change))).place?.properties.name).toBe("Tillfällig");
    });

    test("a place that the plans say nothing of yet is not before the public, and neither is why it was drawn", async () => {
      const outside = await openPlaceWriter(database, visitor);
      expect(await outside.find("vita-bergens-parklek")).toBeNull();
      expect((await outside.get("/api/places/vita-bergens-parklek")).status).toBe(404);
      expect((await outside.get(`/api/places/${PLACE}/history`)).status).toBe(401);
      expect(await (await outside.get(`/api/places/${PLACE}`)).text()).not.toMatch(
        /basis|openDrugScene|aliases/,
      );
    });

    test("a new start with other files leaves alone what people have drawn", async () => {
      const files = await readDatasetFiles(paths.data);
      const told: string[] = [];
      const wasWritten = await seed(
        database.db,
        { ...files, hash: "another" },
        { onEdited: () => told.push("edited") },
      );
      expect([wasWritten, told]).toEqual([false, ["edited"]]);
      const store = new SnapshotStore(database.db);
      expect((await store.refresh()).sources.get((await own.read("vita-bergens-parklek")).id)).toBeDefined();
    });
  });
});

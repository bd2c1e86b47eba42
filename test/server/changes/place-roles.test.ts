import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { person } from "./people.ts";
import {
  NEW,
  openPlaceWriter,
  PLACE,
  type PlaceWriter,
  SPOT,
  square,
  undone,
  written,
} from "./place-writer.ts";

describe.each(ENGINES)("who draws places, and what a drawing meets, on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let own: PlaceWriter;
    beforeAll(async () => {
      ({ database, remove } = await open());
      own = await openPlaceWriter(database, person("editor", "sodermalm"));
    });
    afterAll(() => remove());

    test("a district's places take a role that writes in it", async () => {
      const tries = async (...who: Parameters<typeof person>) => {
        const writer = await openPlaceWriter(database, person(...who));
        const answers = [
          await writer.add({ ...NEW, description: "Ring 070-123 45 67." }),
          await writer.patch(PLACE, { kind: "street" }, 999_999),
          await writer.remove(PLACE, 999_999),
          await writer.get(`/api/places/${PLACE}/history`),
        ];
        return answers.map(({ status }) => status);
      };
      expect(await tries("editor", "sodermalm")).toEqual([422, 412, 412, 200]);
      expect(await tries("publisher", "sodermalm")).toEqual([422, 412, 412, 200]);
      expect(await tries("administrator", null)).toEqual([422, 412, 412, 200]);
      expect(await tries("editor", "skarpnack")).toEqual([403, 403, 403, 403]);
      // No account: whoever may not is asked to sign in.
      expect(await tries("reader", null)).toEqual([401, 401, 401, 401]);
      expect(await tries("representative", "sodermalm", "trafikkontoret")).toEqual([401, 401, 401, 401]);
    });

    test("nobody of another district takes a drawing back, and nobody asks whose a place is that they do not see", async () => {
      const { change } = await written(own.add(NEW));
      const other = await openPlaceWriter(database, person("editor", "skarpnack"));
      expect((await other.undo(change)).status).toBe(403);
      expect((await other.patch(SPOT, { kind: "street" }, 1)).status).toBe(404);
      await undone(own.undo(change));
    });

    test("what came to stand on a place keeps it from being taken back", async () => {
      const { change, place } = await written(own.add(NEW));
      const inside = {
        ...NEW,
        name: "Gungorna",
        parent: place.id,
        geometry: square(18.0907, 59.3123, 0.0001),
      };
      const spot = await written(own.add(inside));
      expect((await own.undo(change)).status).toBe(409);
      await undone(own.undo(spot.change));
      await undone(own.undo(change));
    });

    test("an outline that no longer holds what lies in it by now is not put back", async () => {
      const { place } = await written(own.add(NEW));
      const wider = await written(own.set(place.id, { geometry: square(18.0905, 59.3122, 0.001) }));
      const beyond = { ...NEW, name: "Muren", parent: place.id, geometry: square(18.092, 59.3129, 0.0001) };
      const spot = await written(own.add(beyond));
      expect((await own.undo(wider.change)).status).toBe(409);
      await undone(own.undo(spot.change));
      await undone(own.undo(wider.change));
    });

    test("of two who add the same place at once, one is refused", async () => {
      const twice = { ...NEW, name: "Samtidigt", despite: ["overlap"] };
      const answers = await Promise.all([own.add(twice), own.add(twice)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });
  });
});

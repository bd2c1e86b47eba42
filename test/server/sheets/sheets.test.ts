import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Sheets } from "#data/schema/sheet.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { ENGINES } from "#test/server/engines.ts";
import { visitor } from "#test/server/live/people.ts";
import { openApp } from "#test/server/open-app.ts";
import { personWith } from "#test/server/persons.ts";

const NOW = () => new Date("2026-05-01T10:00:00Z");

describe.each(ENGINES)("sheets of places on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    beforeAll(async () => {
      ({ database, remove } = await open());
    });
    afterAll(() => remove());

    const ask = async (person: Person, query: string) => {
      const app = await openApp(database, { person, now: NOW });
      return Sheets.parse(await (await app.get(`/api/sheets?${query}`)).json());
    };
    const reader = personWith("reader", "sodermalm");

    test("hold the places that the filter leaves, with the measures that pass and the day they are of", async () => {
      const { places, day } = await ask(reader, "district=sodermalm&status=partly-done");
      expect(day).toBe("2026-05-01");
      expect(places.map(({ place }) => place.id)).toContain("skanstull");
      for (const { place, measures } of places) {
        expect(place.properties.district).toBe("sodermalm");
        expect(measures.length).toBeGreaterThan(0);
        expect(measures.every(({ status }) => status === "partly-done")).toBe(true);
      }
    });

    test("hold the one place that is named, a spot too, even if nothing is done there", async () => {
      const { places } = await ask(reader, "place=ringens-centrum");
      expect(places.map(({ place }) => place.id)).toEqual(["ringens-centrum"]);
    });

    test("say no more than whom they are for may see", async () => {
      const own = (await ask(reader, "place=skanstull")).places[0];
      const partner = (await ask(reader, "place=skanstull&as=partner")).places[0];
      const open = (await ask(reader, "place=skanstull&as=public")).places[0];
      expect(own?.place.properties.openDrugScene).toBe(true);
      expect(own?.findings).toEqual([]);
      expect(partner?.place.properties.openDrugScene).toBe(true);
      expect(partner).not.toHaveProperty("findings");
      expect(open?.place.properties).not.toHaveProperty("openDrugScene");
      expect(open?.spots).toEqual([]);
      expect(open?.measures.every((row) => !("followUps" in row) && !("goals" in row))).toBe(true);
      expect(await ask(visitor, "place=skanstull")).toEqual(await ask(reader, "place=skanstull&as=public"));
    });

    test("show nobody more for asking as somebody else", async () => {
      expect(await ask(visitor, "place=skanstull&as=partner")).toEqual(await ask(visitor, "place=skanstull"));
    });
  });
});

import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ActorSummary } from "#data/schema/actor-answer.ts";
import { logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type ActorWriter, OWN, openActorWriter, undone, written } from "./actor-writer.ts";
import { person } from "./people.ts";
import { refused } from "./writer.ts";

describe.each(ENGINES)("keeping the register of actors on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let city: ActorWriter;
    let own: ActorWriter;
    beforeAll(async () => {
      ({ database, remove } = await open());
      city = await openActorWriter(database, person("editor", null));
      own = await openActorWriter(database, person("editor", "sodermalm"));
    });
    afterAll(() => remove());

    test("an actor is read with its version as its tag, and one that is not there is not found", async () => {
      const answer = await own.get(`/api/actors/${OWN}`);
      expect(answer.headers.get("etag")).toBe('"1"');
      expect(ActorSummary.parse(await answer.json())).toMatchObject({ id: OWN, version: 1 });
      expect((await own.get("/api/actors/finns-inte")).status).toBe(404);
      expect((await own.patch("finns-inte", { name: "Nytt" }, 1)).status).toBe(404);
    });

    test("a change stands, is found by, logged, heard of, told in the history, and undone", async () => {
      const { aliases = [], version } = await own.read(OWN);
      const { actor, change } = await written(
        own.patch(OWN, { aliases: [...aliases, "trygghetsenheten söder"] }, version),
      );
      expect(actor.version).toBe(version + 1);
      expect(await own.read(OWN)).toEqual(actor);
      expect(own.heard.at(-1)).toMatchObject({ district: "sodermalm", measures: [], actors: [OWN] });
      const search = await own.get(`/api/search?q=${encodeURIComponent("trygghetsenheten")}`);
      expect(await search.text()).toContain(OWN);
      const [entry] = await database.db.select().from(logEntries).orderBy(desc(logEntries.number)).limit(1);
      expect(entry).toMatchObject({ kind: "data-changed", subject: `actor ${OWN}`, districtId: "sodermalm" });
      expect((await own.history(OWN))[0]).toMatchObject({
        change,
        fields: [{ field: "aliases", before: aliases, after: [...aliases, "trygghetsenheten söder"] }],
      });
      const back = await undone(own.undo(change));
      expect(back).toMatchObject({ measure: null, actor: { aliases, version: version + 2 } });
      expect((await own.undo(change)).status).toBe(409);
    });

    test("a change that is based on what somebody else has changed is refused with what stands there", async () => {
      const { version, description } = await own.read(OWN);
      await written(city.patch(OWN, { description: "Samordnar i stadsdelen." }, version));
      const answer = await own.patch(OWN, { kind: "unit" }, version);
      expect(answer.status).toBe(412);
      expect(answer.headers.get("etag")).toBe(`"${version + 1}"`);
      expect(ActorSummary.parse((await refused(answer)).current).description).toBe("Samordnar i stadsdelen.");
      expect((await own.patch(OWN, { kind: "unit" })).status).toBe(428);
      await written(own.patch(OWN, { description }, version + 1));
    });

    test.each([
      [{}, ""],
      [{ nmae: "x" }, ""],
      [{ id: "annan" }, ""],
      [{ district: "skarpnack" }, ""],
      [{ kind: "okänd" }, "kind"],
      [{ name: " luft " }, "name"],
      [{ aliases: Array.from({ length: 41 }, (_, index) => `namn ${index}`) }, "aliases"],
      [{ parent: "finns-inte" }, "parent"],
      [{ parent: OWN }, "parent"],
      [{ parent: "sdf-skarpnack" }, "parent"],
      [{ abbreviation: "TSO" }, "spelledOut"],
      [{ spelledOut: "trygghetssamordnare" }, "abbreviation"],
      [{ name: "Trafikkontoret" }, "name"],
      [{ aliases: ["stadens samordning", "tk"] }, "aliases.1"],
      [{ aliases: ["samma namn", "Samma namn"] }, "aliases.1"],
      [{ name: "Anna Svensson" }, "name"],
      [{ aliases: ["Anna Svensson"] }, "aliases.0"],
      [{ description: "Ring 070-123 45 67." }, "description"],
    ])("a change to %j is refused by field, and writes nothing", async (set, field) => {
      const before = await own.read(OWN);
      const answer = await own.patch(OWN, set, before.version);
      expect(answer.status).toBe(422);
      expect((await refused(answer)).issues?.map(({ path }) => path)).toContain(field);
      expect(await own.read(OWN)).toEqual(before);
    });

    test("an actor cannot become part of what is part of it", async () => {
      const { change } = await written(
        city.set("polisen", { parent: null, description: "Polisen i staden." }),
      );
      const answer = await city.set("polisen", { parent: "lpo-sodermalm" });
      expect((await refused(answer)).issues).toEqual([{ path: "parent", message: "a cycle" }]);
      await undone(city.undo(change));
    });

    test("names that the plans already share between actors may stay while something else is changed", async () => {
      const { aliases = [], version } = await city.read("lpo-sodermalm");
      expect(aliases).toContain("polis");
      const { change } = await written(
        city.patch("lpo-sodermalm", { aliases: [...aliases, "närpolisen söder"] }, version),
      );
      const { change: less } = await written(city.set("lpo-sodermalm", { aliases: [] }));
      await undone(city.undo(less));
      await undone(city.undo(change));
      expect((await city.read("lpo-sodermalm")).aliases).toEqual(aliases);
    });
  });
});

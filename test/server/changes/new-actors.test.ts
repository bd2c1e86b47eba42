import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { grants } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type ActorWriter, openActorWriter, UNIT, undone, written } from "./actor-writer.ts";
import { person } from "./people.ts";
import { made, openWriter, refused } from "./writer.ts";

describe.each(ENGINES)("adding actors on $name", ({ open, skipped }) => {
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

    test("a new actor gets an identity of its own, can be answered for, and goes when it is undone", async () => {
      const { actor, change } = await written(own.add(UNIT));
      expect(actor).toMatchObject({ ...UNIT, id: "nattvandrarna-pa-soder", version: 1 });
      expect((await refused(own.add(UNIT))).issues?.map(({ path }) => path)).toEqual(["name", "aliases.0"]);
      const twin = { ...UNIT, name: "Nattvandrarna på – Söder!", aliases: [] };
      const second = await written(own.add(twin));
      expect(second.actor.id).toBe("nattvandrarna-pa-soder-2");
      expect(await undone(own.undo(second.change))).toMatchObject({ actor: null, measure: null });
      const gone = await undone(own.undo(change));
      expect((await own.get(`/api/actors/${actor.id}`)).status).toBe(404);
      expect((await undone(own.undo(gone.change))).actor).toEqual(actor);
      expect((await own.history(actor.id)).map(({ undoes }) => undoes)).toEqual([gone.change, change, null]);
      expect((await refused(own.add({ ...UNIT, district: "stockholm" }))).kind).toBe("forbidden");
      const nowhere = { ...UNIT, name: "Ny", aliases: [], district: "ingenstans" };
      expect((await refused(city.add(nowhere))).issues?.[0]?.path).toBe("district");
    });

    test("a new actor that something has come to name stays, whatever names it", async () => {
      const actor = { ...UNIT, name: "Tillfällig grupp", aliases: [] };
      const { actor: added, change } = await written(own.add(actor));
      const unit = await written(own.add({ ...actor, name: "Grupp i gruppen", parent: added.id }));
      expect((await own.undo(change)).status).toBe(409);
      await undone(own.undo(unit.change));

      const writer = await openWriter(database, person("editor", "sodermalm"));
      const note = { date: null, text: "Går som planerat.", reportedBy: added.id };
      const { version } = await writer.read();
      const followUp = await made(writer.addFollowUp(note, version));
      expect((await own.undo(change)).status).toBe(409);
      await made(writer.undo(followUp.change));

      const grant = { districtId: "sodermalm", id: "one", role: "representative" };
      await database.db.execute(
        `insert into account (id, email, email_key, name, created_at) values ('a', 'a@a', 'a@a', 'a', '2026')`,
      );
      const ofActor = { actorDistrictId: "sodermalm", actorId: added.id };
      await database.db.insert(grants).values({ ...grant, accountId: "a", ...ofActor });
      expect((await own.undo(change)).status).toBe(409);
      await database.db.delete(grants);
      expect((await undone(own.undo(change))).actor).toBeNull();
      expect((await writer.undo(followUp.change)).status).toBe(409);
    });
  });
});

import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ActorSummary } from "#data/schema/actor-answer.ts";
import { ChangedEvent } from "#data/schema/live-event.ts";
import { changes, grants, logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { listenTo } from "#test/server/live/listen-to.ts";
import { visitor } from "#test/server/live/people.ts";
import { openApp } from "#test/server/open-app.ts";
import { type ActorWriter, OWN, openActorWriter, SHARED, UNIT, undone, written } from "./actor-writer.ts";
import { person } from "./people.ts";
import { MEASURE, made, openWriter, refused } from "./writer.ts";

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

    test("the city's own take a role that counts everywhere, a district's own one in the district", async () => {
      const tries = async (...who: Parameters<typeof person>) => {
        const writer = await openActorWriter(database, person(...who));
        const statuses: number[] = [];
        for (const id of [OWN, SHARED]) {
          const history = await writer.get(`/api/actors/${id}/history`);
          const answer = await writer.patch(id, { description: "Ny." }, 999_999);
          statuses.push(answer.status, history.status);
        }
        return statuses;
      };
      expect(await tries("editor", "sodermalm")).toEqual([412, 200, 403, 403]);
      expect(await tries("administrator", "sodermalm")).toEqual([412, 200, 403, 403]);
      expect(await tries("editor", "skarpnack")).toEqual([403, 403, 403, 403]);
      expect(await tries("editor", null)).toEqual([412, 200, 412, 200]);
      // No account: whoever may not is asked to sign in.
      expect(await tries("reader", null)).toEqual([401, 401, 401, 401]);
      expect(await tries("representative", "sodermalm", OWN)).toEqual([401, 401, 401, 401]);
      const { change } = await written(city.set(SHARED, { description: "Stadens gator." }));
      expect((await own.undo(change)).status).toBe(403);
      await undone(city.undo(change));
    });

    test("open pages hear which actor has changed, and nothing else", async () => {
      const { aliases = [] } = await own.read(OWN);
      const listening = await openApp(database, { person: visitor });
      const ear = await listenTo(listening);
      await ear.next();
      const { change } = await written(own.set(OWN, { aliases: [...aliases, "ett nytt namn"] }));
      const [last] = await database.db.select().from(changes).orderBy(desc(changes.revision)).limit(1);
      listening.live.changed({
        revision: last?.revision ?? 0,
        district: "sodermalm",
        measures: [],
        actors: [],
      });
      const { event, data } = await ear.next();
      expect(event).toBe("changed");
      expect(ChangedEvent.parse(data)).toMatchObject({ actors: [OWN], measures: [], places: [], plans: [] });
      expect(JSON.stringify(data)).not.toContain("ett nytt namn");
      await ear.close();
      await undone(own.undo(change));
    });

    test("a measure's own history and undo are none of an actor's", async () => {
      const writer = await openWriter(database, person("editor", "sodermalm"));
      expect(
        (await writer.history(MEASURE)).flatMap(({ fields }) => fields.map(({ field }) => field)),
      ).toEqual(["followUp", "followUp"]);
    });
  });
});

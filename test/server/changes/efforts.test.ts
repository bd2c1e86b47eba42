import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { visitor } from "#test/server/live/people.ts";
import { type EffortWriter, EVENING, openEffortWriter, removed, undone, written } from "./effort-writer.ts";
import { person } from "./people.ts";
import { refused } from "./writer.ts";

describe.each(ENGINES)("joint efforts on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let own: EffortWriter;
    let police: EffortWriter;
    beforeAll(async () => {
      ({ database, remove } = await open());
      own = await openEffortWriter(database, person("editor", "sodermalm"));
      police = await openEffortWriter(database, person("representative", "sodermalm", "polisen"));
    });
    afterAll(() => remove());

    test("one that is planned stands for those who take part, in the log, and goes when it is undone", async () => {
      const { effort, change } = await written(own.add(EVENING));
      expect(effort).toMatchObject({ ...EVENING, version: 1 });
      expect(await police.find(effort.id)).toEqual(effort);
      expect(own.heard.at(-1)).toMatchObject({
        district: "sodermalm",
        efforts: [{ id: effort.id, actors: ["polisen", "trafikkontoret", "sodermalm-trygghetssamordnare"] }],
      });
      const [entry] = await database.db.select().from(logEntries).orderBy(desc(logEntries.number)).limit(1);
      expect(entry).toMatchObject({
        kind: "data-changed",
        subject: `effort ${effort.id}`,
        districtId: "sodermalm",
      });
      const gone = await undone(own.undo(change));
      expect(gone).toMatchObject({ effort: null, measure: null });
      expect(await police.find(effort.id)).toBeNull();
      const back = await undone(own.undo(gone.change));
      expect(back.effort).toMatchObject(EVENING);
      // A page that was open all the while does not take what came back for what it knew.
      expect(back.effort?.version).toBeGreaterThan(effort.version);
    });

    test("the police tell how it went, and nobody overwrites that unseen", async () => {
      const { effort } = await written(own.add(EVENING));
      const outcome = { date: "2026-12-05", text: "Två trasiga lampor anmälda, lugnt efter klockan 21." };
      const { effort: told, change } = await written(police.patch(effort.id, { outcome }, effort.version));
      expect(told).toMatchObject({ ...EVENING, outcome, version: 2 });
      const late = await own.patch(effort.id, { title: "Kväll" }, effort.version);
      expect(late.status).toBe(412);
      expect(await refused(late)).toMatchObject({ current: { version: 2, outcome } });
      expect((await own.patch(effort.id, { title: "Kväll" })).status).toBe(428);
      expect((await undone(police.undo(change))).effort?.outcome).toBeNull();
    });

    test("one that is taken away comes back whole", async () => {
      const { effort } = await written(own.add(EVENING));
      const { change } = await removed(own.remove(effort.id, effort.version));
      expect(await own.find(effort.id)).toBeNull();
      expect((await own.patch(effort.id, { title: "Kväll" }, effort.version)).status).toBe(404);
      expect((await undone(own.undo(change))).effort).toMatchObject(EVENING);
    });

    test("nobody plans without taking part or working in the district, or leaves the others to themselves", async () => {
      const { effort, change } = await written(own.add(EVENING));
      const none = {
        district: "sodermalm",
        stops: ["skanstull"],
        participants: [{ actor: "amf", function: null }],
      };
      const others = { ...EVENING, ...none };
      // No account: whoever may not at all is asked to sign in.
      expect((await police.add(others)).status).toBe(403);
      expect(
        (await police.patch(effort.id, { participants: none.participants }, effort.version)).status,
      ).toBe(403);
      const reader = await openEffortWriter(database, person("reader", "sodermalm"));
      expect((await reader.add(EVENING)).status).toBe(401);
      expect(await reader.find(effort.id)).toEqual(effort);
      for (const who of [
        person("editor", "skarpnack"),
        person("representative", "skarpnack", "polisen"),
        person("representative", "sodermalm", "amf"),
      ]) {
        const other = await openEffortWriter(database, who);
        expect(await other.list()).toEqual([]);
        expect((await other.patch(effort.id, { note: null }, effort.version)).status).toBe(404);
        expect((await other.undo(change)).status).toBe(403);
      }
    });

    test("the public is told nothing of it", async () => {
      const { effort } = await written(own.add(EVENING));
      const everyone = await openEffortWriter(database, visitor);
      expect((await everyone.get("/api/efforts")).status).toBe(401);
      expect((await everyone.patch(effort.id, { note: null }, effort.version)).status).toBe(401);
    });

    test("what names nobody and nothing that is known is refused field by field, and so is a person", async () => {
      const answer = await own.add({
        ...EVENING,
        from: null,
        participants: [{ actor: "ingen", function: null }],
        stops: ["skanstull", "skanstull", "atlantis"],
        note: "Ring 070-123 45 67.",
      });
      expect(answer.status).toBe(422);
      const paths = (await refused(answer)).issues?.map(({ path }) => path);
      expect(paths).toEqual(
        expect.arrayContaining(["participants.0.actor", "stops.2", "stops", "to", "note"]),
      );
      expect((await own.add({ ...EVENING, stops: [] })).status).toBe(422);
    });

    test("a place that is to be visited stays in the register", async () => {
      const drawing = {
        district: "sodermalm",
        name: "Vita bergens parklek",
        aliases: [],
        kind: "park",
        parent: null,
        openDrugScene: false,
        description: "Lekplats i parkens norra del.",
        accuracyRadiusM: 10,
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [18.0905, 59.3122],
              [18.0915, 59.3122],
              [18.0915, 59.3127],
              [18.0905, 59.3122],
            ],
          ],
        },
        reason: "Nämns i årets plan.",
      };
      const drawn = await own.send("POST", "/api/places", drawing);
      expect(drawn.status).toBe(200);
      const { place } = (await drawn.json()) as { place: { id: string; properties: { version: number } } };
      const { effort } = await written(own.add({ ...EVENING, stops: [place.id] }));
      const take = () => own.send("DELETE", `/api/places/${place.id}`, undefined, place.properties.version);
      expect((await take()).status).toBe(409);
      await removed(own.remove(effort.id, effort.version));
      expect((await take()).status).toBe(200);
    });

    test("those who take part get it as a calendar file, and nobody else does", async () => {
      const { effort } = await written(own.add(EVENING));
      const path = `/api/efforts/${effort.id}/calendar`;
      const answer = await police.get(path);
      expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
      expect(await answer.text()).toContain("SUMMARY:Kväll vid Skanstull");
      const other = await openEffortWriter(database, person("representative", "sodermalm", "amf"));
      expect((await other.get(path)).status).toBe(404);
      expect((await (await openEffortWriter(database, visitor)).get(path)).status).toBe(401);
    });

    test("efforts stand by day and hour, those without a day last", async () => {
      const plan = (title: string, date: string | null, from: string | null) =>
        written(own.add({ ...EVENING, title, date, from, to: null }));
      await plan("Utan dag", null, null);
      await plan("Sen kväll", "2026-06-01", "20:00");
      await plan("Tidig kväll", "2026-06-01", "16:00");
      const titles = (await own.list()).map(({ title }) => title);
      expect(titles.indexOf("Tidig kväll")).toBeLessThan(titles.indexOf("Sen kväll"));
      expect(titles.at(-1)).toBe("Utan dag");
    });
  });
});

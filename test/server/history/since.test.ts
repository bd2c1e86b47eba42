import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PlaceId } from "#data/schema/ids.ts";
import { MeetingChangeMade } from "#data/schema/meeting.ts";
import type { News, NewsKind } from "#data/schema/news.ts";
import { NewsList } from "#data/schema/news.ts";
import { SnapshotStore } from "#server/dataset/index.ts";
import type { Database } from "#server/db/open.ts";
import { dataBefore } from "#server/history/news/then-and-now.ts";
import { openActorWriter, written as registered, UNIT, undone } from "#test/server/changes/actor-writer.ts";
import { EVENING, openEffortWriter, written as planned } from "#test/server/changes/effort-writer.ts";
import { person } from "#test/server/changes/people.ts";
import {
  NEW,
  openPlaceWriter,
  type PlaceWriter,
  SPOT,
  square,
  written,
} from "#test/server/changes/place-writer.ts";
import { MEASURE, made, openWriter, type Writer } from "#test/server/changes/writer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { visitor } from "#test/server/live/people.ts";
import { insideView } from "#test/views.ts";

const TODAY = new Date().toISOString().slice(0, 10);
const TOMORROW = new Date(Date.now() + 36 * 60 * 60 * 1_000).toISOString().slice(0, 10);
const ACTOR = "sodermalm-trygghetssamordnare";

describe.each(ENGINES)("what has changed since a day on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let own: Writer;
    let places: PlaceWriter;
    beforeAll(async () => {
      ({ database, remove } = await open());
      own = await openWriter(database, person("editor", "sodermalm"));
      places = await openPlaceWriter(database, person("editor", "sodermalm"));
    });
    afterAll(() => remove());

    const since = async (day = TODAY, writer: Pick<Writer, "get"> = own): Promise<News[]> =>
      NewsList.parse(await (await writer.get(`/api/changes?since=${day}`)).json()).items;
    const about = (items: readonly News[], id: string) =>
      items.filter((one) => one.about?.id === id).map(({ kind, fields }) => ({ kind, fields }));
    const kinds = (items: readonly News[], id: string): (NewsKind | undefined)[] =>
      about(items, id).map(({ kind }) => kind);

    test("nothing, until something changes", async () => {
      expect(await since()).toEqual([]);
    });

    test("a measure says each way in which it is another, once, from what stood there on the day", async () => {
      const row = await own.read();
      const { measure: first } = await made(
        own.patch({ status: "started", title: "Ny rubrik" }, row.version),
      );
      const { measure: second } = await made(own.patch({ status: "done" }, first.version));
      const note = { date: "2026-05", text: "Belysningen är på plats.", reportedBy: null };
      await made(own.addFollowUp(note, second.version));
      const news = about(await since(), MEASURE);
      expect(news.map(({ kind }) => kind).sort()).toEqual(["followed-up", "status", "text"]);
      expect(news.find(({ kind }) => kind === "status")?.fields).toEqual([
        { field: "status", before: [row.status], after: ["done"] },
      ]);
      expect(news.find(({ kind }) => kind === "followed-up")?.fields).toEqual([
        { field: "followUps", before: [], after: [note.text] },
      ]);
    });

    test("what was done and taken back is no news, and neither is what was done before the day", async () => {
      const before = await since();
      const { version } = await own.read();
      const { change } = await made(own.patch({ comment: "Bara till i dag." }, version));
      expect(await since()).not.toEqual(before);
      await made(own.undo(change));
      expect(await since()).toEqual(before);
      expect(kinds(await since(TOMORROW), MEASURE)).toEqual([]);
    });

    test("places that were drawn and drawn anew, and what was decided in the plan check", async () => {
      const { place } = await written(places.add(NEW));
      const { geometry } = await places.read(SPOT);
      const [[west, south] = [0, 0]] = geometry.type === "Polygon" ? (geometry.coordinates[0] ?? []) : [];
      await written(places.set(SPOT, { geometry: square(west, south, 0.0003), reason: "Flyttad." }));
      const news = await since();
      expect(kinds(news, place.id)).toEqual(["place-added"]);
      expect(about(news, SPOT)[0]?.fields?.map(({ field }) => field)).toContain("geometry");
    });

    test("the data goes back to what it was, whatever has been written to it", async () => {
      const before = insideView.whole;
      const now = await new SnapshotStore(database.db).refresh();
      const { snapshot: then } = await dataBefore(database.db, now, TODAY);
      const content = (rows: typeof now.rows) => rows.map(({ version: _v, plan: _p, ...row }) => row);
      expect(content(then.rows)).toEqual(content(before.rows));
      expect([...then.sources.keys()].sort()).toEqual([...before.sources.keys()].sort());
      expect(then.sources.get(PlaceId.parse(SPOT))).toEqual(before.sources.get(PlaceId.parse(SPOT)));
    });

    test("the data goes back to before one actor took over from another, and to before that was taken back", async () => {
      const register = await openActorWriter(database, person("editor", "sodermalm"));
      const [gone, into] = ["sodermalm-samordnare-bou", "sodermalm-socialsekreterare"];
      const store = new SnapshotStore(database.db);
      const content = async () => {
        const { snapshot } = await dataBefore(database.db, await store.refresh(), TODAY);
        const { rows, dataset } = snapshot;
        const actors = dataset.actors.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        return { rows: rows.map(({ version: _v, plan: _p, ...row }) => row), actors };
      };
      const before = await content();
      const { version } = await register.read(gone);
      const { change } = await registered(
        register.send("POST", `/api/actors/${gone}/merge`, { into }, version),
      );
      expect(await content()).toEqual(before);
      const back = await undone(register.undo(change));
      expect(await content()).toEqual(before);
      await undone(register.undo(back.change));
      expect(await content()).toEqual(before);
    });

    test("an effort that is planned, changed and told of, a meeting that is held, an actor that comes", async () => {
      const planner = await openEffortWriter(database, person("editor", "sodermalm"));
      const { effort } = await planned(planner.add(EVENING));
      expect(kinds(await since(), effort.id)).toEqual(["effort-added"]);
      const [told] = (await since()).filter((one) => one.about?.id === effort.id);
      expect(told).toMatchObject({ title: EVENING.title, places: EVENING.stops });
      const police = await openEffortWriter(database, person("representative", "sodermalm", "polisen"));
      expect(kinds(await since(TODAY, police), effort.id)).toEqual(["effort-added"]);
      const other = await openEffortWriter(database, person("representative", "sodermalm", "amf"));
      expect(kinds(await since(TODAY, other), effort.id)).toEqual([]);

      const meeting = await planner.send("POST", "/api/meetings", {
        district: "sodermalm",
        date: "2026-05-06",
        attendees: ["Kommunpolis"],
        group: { areas: [], actors: [] },
      });
      const held = MeetingChangeMade.parse(await meeting.json());
      expect(kinds(await since(), held.meeting.id)).toEqual(["meeting-added"]);
      expect(kinds(await since(TODAY, police), held.meeting.id), "for the inside alone").toEqual([]);
      await undone(planner.undo(held.change));
      expect(kinds(await since(), held.meeting.id)).toEqual([]);

      const register = await openActorWriter(database, person("editor", null));
      const { actor, change } = await registered(register.add(UNIT));
      const { change: renamed } = await registered(
        register.set("trafikkontoret", { description: "Stadens gator och torg." }),
      );
      expect(kinds(await since(), actor.id)).toEqual(["actor-added"]);
      expect((await since()).find((one) => one.about?.id === "trafikkontoret")).toMatchObject({
        kind: "actor-changed",
        district: null,
      });
      const elsewhere = await openActorWriter(database, person("editor", "skarpnack"));
      const theirs = await since(TODAY, elsewhere);
      expect(kinds(theirs, actor.id)).toEqual([]);
      expect(kinds(theirs, "trafikkontoret"), "all districts share it").toEqual(["actor-changed"]);
      await undone(register.undo(renamed));
      await undone(register.undo(change));
      expect(kinds(await since(), actor.id)).toEqual([]);
    });

    test("who took over from an actor that is gone, and no effort that was only moved with it", async () => {
      const register = await openActorWriter(database, person("editor", "sodermalm"));
      const [gone, into] = [ACTOR, "sodermalm-socialsekreterare"];
      const planner = await openEffortWriter(database, person("editor", "sodermalm"));
      const participants = [{ actor: gone, function: null }];
      const { effort } = await planned(planner.add({ ...EVENING, participants }));
      const before = await since();
      const { version } = await register.read(gone);
      const { change } = await registered(
        register.send("POST", `/api/actors/${gone}/merge`, { into }, version),
      );
      const news = await since();
      expect(news.find((one) => one.about?.id === gone)).toMatchObject({
        kind: "actor-removed",
        about: { into },
      });
      expect(kinds(news, into)).toEqual(["actor-changed"]);
      expect(kinds(news, effort.id)).toEqual(["effort-added"]);
      await undone(register.undo(change));
      expect(await since()).toEqual(before);
    });

    test("nobody hears of what they do not see", async () => {
      const everyone = await openWriter(database, visitor);
      expect((await everyone.get(`/api/changes?since=${TODAY}`)).status).toBe(401);
      const others = await openWriter(database, person("editor", "skarpnack"));
      expect(await since(TODAY, others)).toEqual([]);
      const { version } = await own.read();
      await made(own.patch({ comment: "Bara för förvaltningen." }, version));
      const partner = await openWriter(database, person("representative", "sodermalm", ACTOR));
      expect(JSON.stringify(await since(TODAY, partner))).not.toContain("Bara för förvaltningen");
      expect(kinds(await since(TODAY, partner), MEASURE)).toContain("status");
    });

    test("a day that is none is refused", async () => {
      expect((await own.get("/api/changes?since=i-gar")).status).toBe(422);
    });
  });
});

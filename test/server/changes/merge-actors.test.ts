import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ActorList, GoneActorList } from "#data/schema/actor-answer.ts";
import { MeasureList } from "#data/schema/measure-answer.ts";
import { SavedViewList } from "#data/schema/saved-view.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type ActorWriter, openActorWriter, UNIT, undone, written } from "./actor-writer.ts";
import { EVENING, openEffortWriter, written as planned } from "./effort-writer.ts";
import { person } from "./people.ts";
import { refused } from "./writer.ts";

/** Two of Södermalm's own; both stand in rows of the plan, one of them in rows that the other stands in. */
const GONE = "sodermalm-samordnare-bou";
const INTO = "sodermalm-socialsekreterare";
const SHARED = "sodermalm-2024-unga-2-1";
const ALONE = "sodermalm-2024-unga-2-8";

describe.each(ENGINES)("merging two actors on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let writer: ActorWriter;
    beforeAll(async () => {
      ({ database, remove } = await open());
      writer = await openActorWriter(database, person("editor", null));
    });
    afterAll(() => remove());

    const merge = async (gone: string, into: string, who = writer) =>
      who.send("POST", `/api/actors/${gone}/merge`, { into }, (await who.read(gone)).version);
    const rows = async () =>
      MeasureList.parse(await (await writer.get("/api/measures?pageSize=1000")).json()).items;
    const row = async (id: string) => {
      const found = (await rows()).find((one) => one.id === id);
      if (found === undefined) throw new Error(`No row is called ${id}`);
      return found;
    };
    /** All that a merge may touch, without the versions, which only count up. */
    const content = async () => {
      const { items } = ActorList.parse(await (await writer.get("/api/actors")).json());
      return {
        actors: items.map(({ version: _, ...actor }) => actor),
        rows: (await rows()).map(({ version: _, assignments = [], ...one }) => ({
          ...one,
          assignments: assignments.map(({ actor, state }) => [actor, state]),
        })),
      };
    };

    test("moves all that it answers for, keeps every name it had, and is undone to the letter, and redone", async () => {
      const [before, gone, versionBefore] = [
        await content(),
        await writer.read(GONE),
        (await row(ALONE)).version,
      ];
      const { actor, change } = await written(merge(GONE, INTO));
      expect(actor.id).toBe(INTO);
      expect(actor.aliases).toEqual(expect.arrayContaining([gone.name, ...(gone.aliases ?? [])]));
      expect((await writer.get(`/api/actors/${GONE}`)).status).toBe(404);
      expect((await row(ALONE)).responsibilities.map((one) => one.actor)).toEqual([INTO]);
      const shared = (await row(SHARED)).responsibilities.map((one) => `${one.actor} ${one.role}`);
      expect(shared.filter((one) => one === `${INTO} lead`)).toHaveLength(1);
      expect(JSON.stringify((await content()).rows)).not.toContain(`"${GONE}"`);
      expect((await row(ALONE)).version, "whoever has read the row has read an older one").toBe(
        versionBefore + 1,
      );
      const back = await undone(writer.undo(change));
      expect(await content()).toEqual(before);
      expect((await writer.undo(change)).status).toBe(409);
      const after = await undone(writer.undo(back.change));
      expect((await row(ALONE)).responsibilities.map((one) => one.actor)).toEqual([INTO]);
      await undone(writer.undo(after.change));
      expect(await content()).toEqual(before);
    });

    test("is remembered by the name that it had, as long as it is gone", async () => {
      const goneNow = async () =>
        GoneActorList.parse(await (await writer.get("/api/actors/gone")).json()).items.filter(
          ({ id }) => id === GONE,
        );
      const { name } = await writer.read(GONE);
      expect(await goneNow()).toEqual([]);
      const { change } = await written(merge(GONE, INTO));
      expect(await goneNow()).toEqual([{ id: GONE, name }]);
      await undone(writer.undo(change));
      expect(await goneNow()).toEqual([]);
    });

    test("is told to open pages as a change of both, and stands in the history of the one that stays", async () => {
      const { change } = await written(merge(GONE, INTO));
      expect(writer.heard.at(-1)?.actors).toEqual([GONE, INTO]);
      const [entry] = await writer.history(INTO);
      expect(entry?.fields.map(({ field }) => field)).toEqual(["aliases"]);
      await undone(writer.undo(change));
    });

    test("is not undone over what somebody has written of the one that stays since", async () => {
      const { change } = await written(merge(GONE, INTO));
      const { aliases = [] } = await writer.read(INTO);
      const added = await written(writer.set(INTO, { aliases: [...aliases, "sekreterarna"] }));
      expect((await writer.undo(change)).status).toBe(412);
      await undone(writer.undo(added.change));
      await undone(writer.undo(change));
    });

    test("hands over what was answered, unless the one that stays has answered itself", async () => {
      const found = (await row(ALONE)).assignments?.find(({ actor }) => actor === GONE);
      const answer = { state: "accepted", function: null, ground: found?.ground };
      const path = `/api/measures/${ALONE}/answers/${GONE}`;
      const answered = await (await writer.send("PUT", path, answer, found?.version)).json();
      const { change } = await written(merge(GONE, INTO));
      expect((await row(ALONE)).assignments).toMatchObject([{ actor: INTO, state: "accepted" }]);
      await undone(writer.undo(change));
      expect((await row(ALONE)).assignments).toMatchObject([{ actor: GONE, state: "accepted" }]);
      await undone(writer.undo(answered.change));
    });

    test("takes the units along, but not into one of them", async () => {
      const { actor: whole } = await written(writer.add({ ...UNIT, aliases: [] }));
      const { actor: unit } = await written(
        writer.add({ ...UNIT, name: "Gruppen norr", parent: whole.id, aliases: [] }),
      );
      const inward = await merge(whole.id, unit.id);
      expect(inward.status).toBe(422);
      expect((await refused(inward)).issues).toEqual([{ path: "into", message: "a cycle" }]);
      const { change } = await written(merge(whole.id, INTO));
      expect((await writer.read(unit.id)).parent).toBe(INTO);
      await undone(writer.undo(change));
      expect((await writer.read(unit.id)).parent).toBe(whole.id);
    });

    test("of another district's, of oneself, of nobody or of an older version is refused", async () => {
      const across = await merge(GONE, "hasselby-vallingby-socialtjanst");
      expect((await refused(across)).issues).toEqual([{ path: "into", message: "of another district" }]);
      expect((await merge(GONE, GONE)).status).toBe(422);
      expect((await merge(GONE, "finns-inte")).status).toBe(404);
      const path = `/api/actors/${GONE}/merge`;
      expect((await writer.send("POST", path, { into: INTO }, 999)).status).toBe(412);
      expect((await writer.send("POST", path, { into: INTO })).status).toBe(428);
    });

    describe("what names the one that goes beside the plans", () => {
      const participants = [
        { actor: GONE, function: "samordnare" },
        { actor: "polisen", function: null },
        { actor: INTO, function: null },
      ];
      const GROUP = { date: "2026-05-06", attendees: [], group: { areas: [], actors: [GONE, "polisen"] } };
      const question = {
        id: "5b0f5b8c-3c2e-4c8e-9a57-0e3a1d6a3f11",
        place: null,
        text: "När kommer lamporna?",
        askedOn: "2026-05-06",
        owner: GONE,
        promised: null,
        answeredOn: null,
      };
      const slide = {
        kind: "timeline",
        id: "6b0f5b8c-3c2e-4c8e-9a57-0e3a1d6a3f11",
        isHidden: false,
        look: null,
        notes: null,
        answers: [],
        filter: { actor: [GONE, "polisen"] },
        year: null,
      };
      const story = {
        district: "sodermalm",
        title: "Områdesmöte",
        audience: "internal",
        language: "sv",
        textSize: "normal",
        slides: [slide],
        questions: [question],
      };
      const view = {
        name: "Samordnarens",
        address: `/atgarder?actor=${GONE}&actor=${INTO}&status=planned`,
        district: "sodermalm",
        isShared: false,
      };
      let effort = "";
      beforeAll(async () => {
        const planner = await openEffortWriter(database, person("editor", "sodermalm"));
        effort = (await planned(planner.add({ ...EVENING, participants }))).effort.id;
        for (const [path, body] of [
          ["/api/meetings", { district: "sodermalm", ...GROUP }],
          ["/api/stories", story],
          ["/api/views", view],
          ["/api/views", { ...view, name: "Sidan", address: `/aktorer/${GONE}` }],
          [`/api/actors/${GONE}/reminders`, { measures: [ALONE] }],
        ] as const) {
          const answer = await writer.send("POST", path, body);
          expect(answer.status, path).toBe(200);
        }
      });

      const withoutVersions = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value), (key, one: unknown) => (key === "version" ? undefined : one));
      /** All of it, without the versions, which only count up. */
      const beside = async () => {
        const [efforts, meetings, stories, views] = await Promise.all(
          ["efforts", "meetings", "stories", "views"].map(
            async (one): Promise<unknown> => (await writer.get(`/api/${one}`)).json(),
          ),
        );
        const reminded = (await row(ALONE)).assignments?.map(({ actor, remindedAt }) => [actor, remindedAt]);
        return withoutVersions({ efforts, meetings, stories, views, reminded });
      };

      test("names the one that stays, and all of it comes back to the letter", async () => {
        const before = await beside();
        const { change } = await written(merge(GONE, INTO));
        const after = await beside();
        expect(JSON.stringify(after)).not.toContain(GONE);
        expect(after).toMatchObject({
          efforts: {
            items: [
              {
                participants: [
                  { actor: INTO, function: "samordnare" },
                  { actor: "polisen", function: null },
                ],
              },
            ],
          },
          meetings: { items: [{ group: { actors: [INTO, "polisen"] } }] },
          stories: {
            items: [{ questions: [{ owner: INTO }], slides: [{ filter: { actor: [INTO, "polisen"] } }] }],
          },
          views: {
            items: [{ address: `/atgarder?actor=${INTO}&status=planned` }, { address: `/aktorer/${INTO}` }],
          },
          reminded: [[INTO, expect.any(String)]],
        });
        const back = await undone(writer.undo(change));
        expect(await beside()).toEqual(before);
        const again = await undone(writer.undo(back.change));
        expect(await beside()).toEqual(after);
        await undone(writer.undo(again.change));
        expect(await beside()).toEqual(before);
      });

      test("is written over by nobody who has read it before", async () => {
        const planner = await openEffortWriter(database, person("editor", "sodermalm"));
        const read = await planner.find(effort);
        const { change } = await written(merge(GONE, INTO));
        expect((await planner.patch(effort, { note: null }, read?.version)).status).toBe(412);
        await undone(writer.undo(change));
      });

      test("keeps what somebody has written of it since, and whom it names is not taken back over them", async () => {
        const planner = await openEffortWriter(database, person("editor", "sodermalm"));
        const { change } = await written(merge(GONE, INTO));
        const now = await planner.find(effort);
        const noted = await planned(planner.patch(effort, { note: "Ta med kartan." }, now?.version));
        const others = await planned(
          planner.patch(
            effort,
            { participants: [{ actor: "polisen", function: null }] },
            noted.effort.version,
          ),
        );
        expect((await writer.undo(change)).status).toBe(412);
        await planner.undo(others.change);
        await undone(writer.undo(change));
        expect(await planner.find(effort)).toMatchObject({ participants, note: "Ta med kartan." });
      });

      test("goes its own way where its owner has removed it meanwhile", async () => {
        const { change } = await written(merge(GONE, INTO));
        const { items } = SavedViewList.parse(await (await writer.get("/api/views")).json());
        const own = items.find(({ address }) => address === `/aktorer/${INTO}`);
        expect((await writer.send("DELETE", `/api/views/${own?.id}`, undefined, own?.version)).status).toBe(
          204,
        );
        await undone(writer.undo(change));
        const left = SavedViewList.parse(await (await writer.get("/api/views")).json()).items;
        expect(left.map(({ address }) => address)).toEqual([view.address]);
      });
    });

    test("takes an editor of whose both are: the city's take the city's", async () => {
      const own = await openActorWriter(database, person("editor", "sodermalm"));
      expect((await merge(GONE, "trafikkontoret", own)).status).toBe(403);
      const reader = await openActorWriter(database, person("reader", "sodermalm"));
      expect((await merge(GONE, INTO, reader)).status).toBe(401);
      const { change } = await written(merge(GONE, INTO, own));
      await undone(own.undo(change));
    });
  });
});

import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ActorSummary } from "#data/schema/actor-answer.ts";
import { logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { ACTOR, type Answerer, BESIDE, changeOf, openAnswerer } from "./answer-writer.ts";
import { editor, person } from "./people.ts";
import { MEASURE, refused } from "./writer.ts";

const YES = { state: "accepted", function: "butikschef" };
const NO = { state: "declined", reason: "Vi har ingen personal på kvällarna.", function: null };

describe.each(ENGINES)("an answer to what a measure puts on an actor on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let speaker: Answerer;
    let coordinator: Answerer;
    beforeAll(async () => {
      ({ database, remove } = await open());
      speaker = await openAnswerer(database, person("representative", "sodermalm", ACTOR));
      coordinator = await openAnswerer(database, editor);
    });
    afterAll(() => remove());

    const unanswered = async (who: Answerer) =>
      ActorSummary.parse(await (await who.get(`/api/actors/${ACTOR}`)).json()).unanswered;

    test("is waited for from the start: to be named is not to have agreed", async () => {
      expect(await speaker.find()).toMatchObject({
        state: "assigned",
        isOpen: true,
        answer: null,
        version: 1,
      });
      expect(await coordinator.find(BESIDE)).toMatchObject({ state: "assigned", role: "takesPart" });
    });

    test("stands with its actor alone, with the function that gave it and when", async () => {
      const waited = await unanswered(coordinator);
      await changeOf(speaker.answer(YES));
      expect(await coordinator.find()).toMatchObject({
        state: "accepted",
        isOpen: false,
        version: 2,
        answer: {
          state: "accepted",
          reason: null,
          function: "butikschef",
          by: "actor",
          at: "2026-11-21T12:00:00.000Z",
        },
      });
      expect(await coordinator.find(BESIDE)).toMatchObject({ state: "assigned", isOpen: true });
      expect(await unanswered(coordinator)).toBe((waited ?? 0) - 1);
      expect((await coordinator.read()).version, "the measure itself is as it was").toBe(1);
    });

    test("is heard of with its measure, and logged without its ground", async () => {
      expect(speaker.heard.at(-1)).toMatchObject({ district: "sodermalm", measures: [MEASURE], actors: [] });
      const [entry] = await database.db.select().from(logEntries).orderBy(desc(logEntries.at)).limit(1);
      expect(entry).toMatchObject({ kind: "data-changed", subject: `assignment ${MEASURE}.${ACTOR}` });
      expect(entry?.details).toContain("butikschef");
      expect(entry?.details).not.toContain((await speaker.find()).ground);
    });

    test("that the district notes in the actor's stead says so", async () => {
      await changeOf(coordinator.answer(NO, BESIDE));
      expect(await coordinator.find(BESIDE)).toMatchObject({
        state: "declined",
        answer: { by: "district", reason: "Vi har ingen personal på kvällarna." },
      });
      expect((await speaker.find(BESIDE)).state, "whoever shares the measure knows").toBe("declined");
    });

    test("holds no longer once the measure's words or target year are others, and again when that is undone", async () => {
      const { version } = await coordinator.read();
      const change = await changeOf(coordinator.patch({ title: "En annan åtgärd vid Skanstull" }, version));
      expect(await speaker.find()).toMatchObject({
        state: "changed",
        isOpen: true,
        answer: { state: "accepted" },
      });
      await changeOf(coordinator.undo(change));
      expect((await speaker.find()).state).toBe("accepted");
      const row = await coordinator.read();
      const schedule = { ...row.schedule, targetYear: 2031 };
      const later = await changeOf(coordinator.patch({ schedule }, row.version));
      expect((await speaker.find()).state).toBe("changed");
      await changeOf(coordinator.undo(later));
    });

    test("holds whatever is said of how the measure goes; nobody waits once that is over", async () => {
      const { version } = await coordinator.read();
      await changeOf(coordinator.answer({ state: "assigned" }, BESIDE));
      expect((await coordinator.find(BESIDE)).isOpen).toBe(true);
      const change = await changeOf(coordinator.patch({ status: "done" }, version));
      expect((await speaker.find()).state).toBe("accepted");
      expect(await coordinator.find(BESIDE)).toMatchObject({ state: "assigned", isOpen: false });
      await changeOf(coordinator.undo(change));
    });

    test("is taken back by undo once, and the undoing in turn", async () => {
      const change = await changeOf(speaker.answer(NO));
      expect((await speaker.find()).state).toBe("declined");
      const back = await changeOf(speaker.undo(change));
      expect((await speaker.find()).state).toBe("accepted");
      expect((await speaker.undo(change)).status).toBe(409);
      await changeOf(speaker.undo(back));
      expect((await speaker.find()).state).toBe("declined");
    });

    test("is taken back although somebody has changed the measure or answered for another meanwhile", async () => {
      const change = await changeOf(speaker.answer(YES));
      const { version } = await coordinator.read();
      await changeOf(coordinator.patch({ comment: "Mötet är i mars." }, version));
      await changeOf(coordinator.answer(NO, BESIDE));
      await changeOf(speaker.undo(change));
      expect((await speaker.find()).state).toBe("declined");
    });

    test("to what another has answered meanwhile is refused, with what stands there now", async () => {
      const { ground, version } = await speaker.find();
      await changeOf(coordinator.answer(YES));
      const answer = await speaker.put({ ...NO, ground }, version);
      expect(answer.status).toBe(412);
      expect((await refused(answer)).current).toMatchObject({ version: version + 1 });
      expect((await speaker.find()).state).toBe("accepted");
    });

    test("by two at once to what nobody has answered before: one stands, the other hears of it", async () => {
      const measure = "sodermalm-2024-platser-18";
      const { ground, version } = await speaker.find(ACTOR, measure);
      const answers = await Promise.all(
        [speaker, coordinator].map((who) => who.put({ ...YES, ground }, version, ACTOR, measure)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    test("to another text than there is now is refused", async () => {
      const { version } = await speaker.find();
      const answer = await speaker.put({ ...YES, ground: "0123456789abcdef" }, version);
      expect(answer.status).toBe(412);
      expect((await refused(answer)).current).toMatchObject({ row: { id: MEASURE } });
    });

    test.each([
      ["no reason", { state: "declined", function: null }, "reason"],
      ["an empty reason", { ...NO, reason: "" }, "reason"],
      ["no such state", { state: "perhaps", function: null }, "state"],
    ])("with %s is refused by field", async (_, said, field) => {
      const answer = await speaker.answer(said);
      expect(answer.status).toBe(422);
      expect((await refused(answer)).issues?.map(({ path }) => path)).toContain(field);
    });

    test("with a person's name in it is refused", async () => {
      const reason = await speaker.answer({ ...NO, reason: "Anna Svensson har inte tid" });
      expect(reason.status).toBe(422);
      expect((await refused(reason)).issues).toEqual([
        { path: "reason", message: "person-name: “Anna Svensson”" },
      ]);
      const duty = await speaker.answer({ ...YES, function: "Anna Svensson" });
      expect((await refused(duty)).issues?.map(({ path }) => path)).toEqual(["function"]);
    });

    test("that names no version, or whom the measure does not name, is refused", async () => {
      const { ground, version } = await coordinator.find();
      expect((await coordinator.put({ ...YES, ground })).status).toBe(428);
      expect((await coordinator.put({ ...YES, ground }, version, "polisen")).status).toBe(404);
      expect((await coordinator.put({ ...YES, ground }, version, ACTOR, "finns-inte")).status).toBe(404);
    });

    test("is given for one's own actor alone, and taken back by whom it was given", async () => {
      const { ground, version } = await speaker.find(BESIDE);
      expect((await speaker.put({ ...YES, ground }, version, BESIDE)).status).toBe(403);
      const outside = await openAnswerer(database, person("editor", "skarpnack"));
      expect((await outside.put({ ...YES, ground }, version)).status).toBe(403);
      const reader = await openAnswerer(database, person("reader", "sodermalm"));
      expect((await reader.answer(YES)).status, "a reader answers nothing").toBe(401);
      const change = await changeOf(coordinator.answer(YES, BESIDE));
      expect((await speaker.undo(change)).status).toBe(403);
    });

    test("is nothing that the public, or who speaks for somebody else, gets to see", async () => {
      const visitor = await openAnswerer(database, {
        kind: "visitor",
        viewer: { grants: [] },
        viewKey: "visitor",
        account: null,
      });
      const police = await openAnswerer(database, person("representative", "sodermalm", "polisen"));
      for (const who of [visitor, police]) {
        expect((await who.read()).assignments).toBeUndefined();
        const row = await (await who.get(`/api/measures/${MEASURE}`)).text();
        expect(row).not.toContain("assignments");
        expect(await unanswered(who)).toBeUndefined();
      }
    });
  });
});

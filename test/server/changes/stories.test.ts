import { randomUUID } from "node:crypto";
import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { publish, withdraw } from "#test/fixtures/published/publish.ts";
import { publishedSet, publishedVersion } from "#test/fixtures/published/published-set.ts";
import { ENGINES } from "#test/server/engines.ts";
import { person } from "./people.ts";
import { gone, MEETING, openStoryWriter, placeSlide, type StoryWriter, told } from "./story-writer.ts";
import { refused } from "./writer.ts";

describe.each(ENGINES)("stories on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let own: StoryWriter;
    beforeAll(async () => {
      ({ database, remove } = await open());
      own = await openStoryWriter(database, person("editor", "sodermalm"));
    });
    afterAll(() => remove());

    test("one that is made stands in the log, is heard of, goes when it is undone, and comes back whole", async () => {
      const { story, change } = await told(own.add(MEETING));
      expect(story).toMatchObject({ ...MEETING, version: 1 });
      expect(own.heard.at(-1)).toMatchObject({ district: "sodermalm", stories: [story.id] });
      const [entry] = await database.db.select().from(logEntries).orderBy(desc(logEntries.number)).limit(1);
      expect(entry).toMatchObject({ kind: "data-changed", subject: `story ${story.id}` });
      const undone = await own.undo(change);
      expect(undone.status).toBe(200);
      expect((await own.get(`/api/stories/${story.id}`)).status).toBe(404);
    });

    test("one that is taken away comes back with its slides", async () => {
      const { story } = await told(own.add(MEETING));
      const before = await own.slides(story.id);
      const { change } = await gone(own.remove(story.id, story.version));
      expect((await own.patch(story.id, { title: "Nytt" }, story.version)).status).toBe(404);
      expect((await own.undo(change)).status).toBe(200);
      expect((await own.slides(story.id)).slides).toEqual(before.slides);
    });

    test("how to be heard leads to what the district has published, for as long as it stands", async () => {
      const heard = {
        kind: "heard",
        id: randomUUID(),
        isHidden: false,
        look: null,
        notes: null,
        answers: [],
      };
      const { story } = await told(own.add({ ...MEETING, slides: [{ ...heard, text: null }] }));
      const codes = async () =>
        (await own.slides(story.id)).slides.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === "code" ? [block.address] : [])),
        );
      expect(await codes()).toEqual([]);
      const version = publishedVersion(1, publishedSet, "2026-09-01T09:00:00.000Z");
      await publish(database.db, version);
      expect(await codes()).toEqual([expect.stringMatching(/^https?:.*\/offentligt\/sodermalm$/)]);
      await told(own.patch(story.id, { language: "en" }, story.version));
      expect(await codes()).toEqual([expect.stringMatching(/\/offentligt\/sodermalm\?sprak=en$/)]);
      await withdraw(database.db, version, "2026-10-01T09:00:00.000Z");
      expect(await codes()).toEqual([]);
    });

    test("nobody overwrites unseen what somebody else has changed", async () => {
      const { story } = await told(own.add(MEETING));
      await told(own.patch(story.id, { textSize: "large" }, story.version));
      const late = await own.patch(story.id, { title: "Nytt" }, story.version);
      expect(late.status).toBe(412);
      expect(await refused(late)).toMatchObject({ current: { version: 2, textSize: "large" } });
      expect((await own.patch(story.id, { title: "Nytt" })).status).toBe(428);
    });

    test("whoever prepares a public story sees exactly what the public gets, and no more", async () => {
      const { story } = await told(own.add(MEETING));
      const open = await own.slides(story.id);
      const spots = open.places.filter(({ properties }) => properties.level === "spot");
      expect(spots).toEqual([]);
      expect(open.places.every(({ properties }) => properties.openDrugScene === undefined)).toBe(true);
      expect(JSON.stringify(open.slides)).not.toMatch(/ÖDS|trygghetssamordnare|narkotika|kamer/i);
      const inside = await told(own.patch(story.id, { audience: "internal" }, story.version));
      const whole = await own.slides(inside.story.id);
      expect(whole.places.some(({ properties }) => properties.openDrugScene === true)).toBe(true);
      // And back: nothing of what was gathered for the inside stays.
      await told(own.patch(story.id, { audience: "public" }, inside.story.version));
      expect((await own.slides(story.id)).slides.map(({ blocks }) => blocks)).toEqual(
        open.slides.map(({ blocks }) => blocks),
      );
    });

    test("a slide stays as it was made, says what has changed since, and is brought up to date by itself", async () => {
      const { story } = await told(own.add(MEETING));
      const before = await own.slides(story.id);
      expect(before.stale).toEqual([]);
      const measure = "sodermalm-2024-platser-14";
      const row = MeasureRow.parse(await (await own.get(`/api/measures/${measure}`)).json());
      expect(
        (await own.send("PATCH", `/api/measures/${measure}`, { status: "done" }, row.version)).status,
      ).toBe(200);
      const after = await own.slides(story.id);
      expect(after.slides).toEqual(before.slides);
      expect(after.stale).toEqual([
        {
          slide: story.slides[0]?.id,
          changes: [
            expect.objectContaining({ kind: "changed", measure, field: "howFar", after: "Genomförd" }),
          ],
        },
      ]);
      const renew = after.stale.map(({ slide }) => slide);
      await told(own.patch(story.id, { renew }, story.version));
      const renewed = await own.slides(story.id);
      expect(renewed.stale).toEqual([]);
      expect(JSON.stringify(renewed.slides)).toContain("Genomförd");
      expect(renewed.slides[0]?.source).not.toBe(before.slides[0]?.source);
    });

    test("a question from the room is kept with its place, who answers and when, and never with who asked", async () => {
      const question = {
        // Random, and like a phone.
        id: "5b0f5b8c-3c2e-4c8e-9a57-a0812345678f",
        place: "skanstull",
        text: "När lagas lampan vid trappan?",
        askedOn: "2026-11-21",
        owner: "trafikkontoret",
        promised: "2026-12-15",
        answeredOn: null,
        answer: null,
      };
      const { story } = await told(own.add(MEETING));
      const asked = await told(own.patch(story.id, { questions: [question] }, story.version));
      expect((await own.story(story.id)).questions).toEqual([question]);
      const named = { ...question, text: "Anna Andersson undrar om lampan." };
      const answer = await own.patch(story.id, { questions: [named] }, asked.story.version);
      expect(answer.status).toBe(422);
      expect((await refused(answer)).issues?.map(({ path }) => path)).toEqual(["questions.0.text"]);
    });

    test("names places, actors and slides that are there, and takes no more than a room bears", async () => {
      const { story } = await told(own.add(MEETING));
      const twice = placeSlide("skanstull");
      for (const [set, path] of [
        [{ slides: [placeSlide("finns-inte")] }, "slides.0.place"],
        [{ slides: [twice, twice] }, "slides"],
        [{ slides: Array.from({ length: 201 }, () => placeSlide("skanstull")) }, "slides"],
        [{ slides: [placeSlide("skanstull", { notes: "Ring 070-123 45 67." })] }, "slides.0.notes"],
      ] as const) {
        const answer = await own.patch(story.id, set, story.version);
        expect(answer.status).toBe(422);
        expect((await refused(answer)).issues?.map((issue) => issue.path)).toContain(path);
      }
    });
  });
});

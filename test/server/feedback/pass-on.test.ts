/** What the public has told becomes a next step of a measure, or a question from the room: both are written, or neither. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FeedbackList, FeedbackPassedOn } from "#data/schema/feedback.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { feedback } from "#server/db/feedback-tables.ts";
import { editor, person } from "#test/server/changes/people.ts";
import { MEETING, openStoryWriter, type StoryWriter, told } from "#test/server/changes/story-writer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";

const MEASURE = "sodermalm-2024-platser-14";
const ID = "5b0f5b8c-3c2e-4c8e-9a57-000000000001";

describe.each(ENGINES)("on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let writer: StoryWriter;
    let app: OpenApp;
    let elsewhere: OpenApp;
    let remove = async () => {};
    beforeAll(async () => {
      const { database, remove: close } = await open();
      remove = close;
      writer = await openStoryWriter(database, editor);
      app = await openApp(database, { person: editor });
      elsewhere = await openApp(database, { person: person("editor", "skarpnack") });
    });
    afterAll(() => remove());
    beforeEach(async () => {
      await app.database.db.delete(feedback);
      await app.database.db.insert(feedback).values({
        districtId: "sodermalm",
        id: ID,
        receivedOn: "2026-11-20",
        placeId: "skanstull",
        about: "needed",
        text: "Lyktan är trasig.",
        edition: 1,
      });
    });

    const measure = async () => MeasureRow.parse(await (await writer.get(`/api/measures/${MEASURE}`)).json());
    const piece = async () => FeedbackList.parse(await (await writer.get("/api/feedback")).json()).items[0];
    const step = async (fields: object = {}, ifMatch = 1) =>
      writer.send(
        "POST",
        `/api/feedback/${ID}/step`,
        {
          measure: MEASURE,
          version: (await measure()).version,
          by: "2027-01-31",
          what: "Byt lyktan.",
          ...fields,
        },
        ifMatch,
      );
    const passedOn = async (answer: Promise<Response>) => {
      const response = await answer;
      expect(response.status).toBe(200);
      return FeedbackPassedOn.parse(await response.json());
    };

    test("as a next step it stands with the measure, and the piece says so and is tied to it", async () => {
      const before = await measure();
      const { feedback: now, changes } = await passedOn(step());
      expect(now).toMatchObject({ state: "step", measure: MEASURE, version: 2 });
      const after = await measure();
      expect(after.followUps?.at(-1)?.text).toBe("Nästa steg, senast 2027-01-31: Byt lyktan.");
      for (const change of changes) expect((await writer.undo(change)).status).toBe(200);
      expect(await piece()).toMatchObject({ state: "new", measure: null });
      expect((await measure()).followUps).toEqual(before.followUps);
    });

    test("a person in its words is refused by the field, and nothing is written", async () => {
      const before = await measure();
      const refused = await step({ what: "Anna Exempelsson byter lyktan." });
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({
        issues: [{ path: "what", message: "person-name: “Anna Exempelsson”" }],
      });
      expect((await step({ what: "" })).status).toBe(422);
      expect((await step({ by: "i morgon" })).status).toBe(422);
      expect((await measure()).followUps).toEqual(before.followUps);
      expect(await piece()).toMatchObject({ state: "new" });
    });

    test("what somebody else has changed meanwhile, the piece or the measure, leaves both as they are", async () => {
      const { version, followUps } = await measure();
      expect((await step({ version: version + 1 })).status).toBe(412);
      expect((await step({}, 2)).status).toBe(412);
      expect((await measure()).followUps).toEqual(followUps);
      expect(await piece()).toMatchObject({ state: "new", version: 1 });
    });

    test("nobody of another district makes anything of it, nor of another's measure or story", async () => {
      const asked = await elsewhere.get(`/api/feedback/${ID}/step`, {
        method: "POST",
        headers: { "content-type": "application/json", "if-match": '"1"' },
        body: JSON.stringify({ measure: MEASURE, version: 1, by: "2027-01-31", what: "Byt lyktan." }),
      });
      expect(asked.status).toBe(404);
      expect((await step({ measure: "skarpnack-2025-platser-1", version: 1 })).status).not.toBe(200);
      expect(await piece()).toMatchObject({ state: "new" });
    });

    test("as a question it is pinned to the place with who answers and by when, and that is taken back", async () => {
      const { story } = await told(writer.add(MEETING));
      const ask = (fields: object = {}) =>
        writer.send(
          "POST",
          `/api/feedback/${ID}/question`,
          {
            story: story.id,
            version: story.version,
            text: "När byts lyktan?",
            owner: "trafikkontoret",
            promised: "2027-01-31",
            ...fields,
          },
          1,
        );
      const refused = await ask({ text: "När byter Anna Exempelsson lyktan?" });
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({ issues: [{ path: "text" }] });
      expect((await ask({ owner: "" })).status).toBe(422);
      expect((await ask({ version: 7 })).status).toBe(412);
      const { feedback: now, changes } = await passedOn(ask());
      expect(now).toMatchObject({ state: "question" });
      expect((await writer.story(story.id)).questions).toMatchObject([
        {
          place: "skanstull",
          text: "När byts lyktan?",
          owner: "trafikkontoret",
          promised: "2027-01-31",
          answeredOn: null,
        },
      ]);
      for (const change of changes) expect((await writer.undo(change)).status).toBe(200);
      expect((await writer.story(story.id)).questions).toEqual([]);
      expect(await piece()).toMatchObject({ state: "new" });
    });
  });
});

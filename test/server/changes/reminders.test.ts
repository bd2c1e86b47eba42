import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { ACTOR, type Answerer, changeOf, openAnswerer, reminded } from "./answer-writer.ts";
import { editor, person } from "./people.ts";
import { MEASURE, refused } from "./writer.ts";

const OTHER = "sodermalm-2024-platser-18";

describe.each(ENGINES)("a reminder on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let coordinator: Answerer;
    beforeAll(async () => {
      ({ database, remove } = await open());
      coordinator = await openAnswerer(database, editor);
    });
    afterAll(() => remove());

    test("is noted with its day at each measure that it is about, and changes no answer", async () => {
      const { measures } = await reminded(coordinator.remind([MEASURE, OTHER]));
      expect(measures.map(({ id }) => id)).toEqual([MEASURE, OTHER]);
      for (const id of [MEASURE, OTHER])
        expect(await coordinator.find(ACTOR, id)).toMatchObject({
          state: "assigned",
          isOpen: true,
          remindedAt: "2026-11-21T12:00:00.000Z",
          version: 1,
        });
      expect((await coordinator.find("amf")).remindedAt, "nobody else was reminded").toBeNull();
      expect(coordinator.heard.at(-1)).toMatchObject({ measures: [MEASURE, OTHER] });
    });

    test("stays when the actor answers, and is undone once", async () => {
      const measure = "sodermalm-2024-platser-15";
      const change = await changeOf(coordinator.remind([measure], "amf"));
      await changeOf(coordinator.answer({ state: "accepted", function: null }, "amf", measure));
      expect((await coordinator.find("amf", measure)).remindedAt).not.toBeNull();
      const back = await changeOf(coordinator.undo(change));
      expect((await coordinator.find("amf", measure)).remindedAt).toBeNull();
      expect((await coordinator.undo(change)).status).toBe(409);
      await changeOf(coordinator.undo(back));
      expect((await coordinator.find("amf", measure)).remindedAt).not.toBeNull();
    });

    test("of what is not the actor's, or of several districts, is refused by measure", async () => {
      const [none, mixed] = await Promise.all([
        coordinator.remind([MEASURE, "sodermalm-2024-platser-13"]),
        (await openAnswerer(database, person("editor", null))).remind([MEASURE, "skarpnack-2025-platser-1"]),
      ]);
      for (const answer of [none, mixed]) {
        expect(answer.status).toBe(422);
        expect((await refused(answer)).issues?.map(({ path }) => path)).toEqual(["measures.1"]);
      }
      expect((await coordinator.remind([])).status).toBe(422);
      expect((await coordinator.remind([MEASURE, MEASURE])).status).toBe(422);
      expect((await coordinator.remind(["finns-inte"])).status).toBe(404);
    });

    test("is the coordinator's to note: neither the actor, a reader nor another district may", async () => {
      for (const [who, status] of [
        [person("representative", "sodermalm", ACTOR), 401],
        [person("reader", "sodermalm"), 401],
        [person("editor", "skarpnack"), 403],
      ] as const) {
        const { remind } = await openAnswerer(database, who);
        expect((await remind([MEASURE])).status).toBe(status);
      }
    });
  });
});

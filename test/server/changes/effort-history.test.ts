/** What has happened to a joint effort, and the way back from there, over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EffortHistory } from "#data/schema/change-answer.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type EffortWriter, EVENING, openEffortWriter, undone, written } from "./effort-writer.ts";
import { person } from "./people.ts";

describe.each(ENGINES)("the history of a joint effort on $name", ({ open, skipped }) => {
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

    const historyOf = async (id: string, who: EffortWriter) => {
      const answer = await who.get(`/api/efforts/${id}/history`);
      expect(answer.status).toBe(200);
      return EffortHistory.parse(await answer.json()).items;
    };

    test("tells each change field by field, newest first, and leads back", async () => {
      const { effort } = await written(own.add(EVENING));
      const participants = [...EVENING.participants.slice(0, 2), { actor: "amf", function: null }];
      const { effort: second } = await written(
        own.patch(effort.id, { title: "Kväll", participants }, effort.version),
      );
      const outcome = { date: "2026-12-05", text: "Två trasiga lampor anmälda." };
      const { change } = await written(police.patch(effort.id, { outcome }, second.version));
      const [told, changed, added] = await historyOf(effort.id, own);
      expect(told).toMatchObject({ change, undoes: null, mayUndo: true });
      expect(told?.fields).toEqual([{ field: "outcome", before: [], after: [outcome.date, outcome.text] }]);
      expect(changed?.mayUndo).toBe(false);
      expect(changed?.fields).toEqual([
        { field: "title", before: ["Kväll vid Skanstull"], after: ["Kväll"] },
        {
          field: "participants",
          before: ["polisen områdespolis", "trafikkontoret", "sodermalm-trygghetssamordnare"],
          after: ["polisen områdespolis", "trafikkontoret", "amf"],
        },
      ]);
      expect(added?.fields.map(({ field }) => field)).toContain("stops");
      await undone(own.undo(change));
      const [back, , before] = await historyOf(effort.id, own);
      expect(back).toMatchObject({ undoes: change });
      expect(before?.mayUndo).toBe(true);
      expect((await undone(own.undo(before?.change ?? ""))).effort).toMatchObject(EVENING);
    });

    test("is told of one that was taken away, to those whom it concerned, and puts it back", async () => {
      const { effort } = await written(own.add(EVENING));
      expect((await own.remove(effort.id, effort.version)).status).toBe(200);
      const [gone] = await historyOf(effort.id, police);
      expect(gone).toMatchObject({ undoes: null });
      const elsewhere = await openEffortWriter(database, person("editor", "skarpnack"));
      expect((await elsewhere.get(`/api/efforts/${effort.id}/history`)).status).toBe(404);
      const [mine] = await historyOf(effort.id, own);
      expect(mine?.mayUndo).toBe(true);
      expect((await undone(own.undo(mine?.change ?? ""))).effort).toMatchObject(EVENING);
    });

    test("offers nobody a way back that would leave the effort without them", async () => {
      const { effort } = await written(own.add({ ...EVENING, participants: EVENING.participants.slice(1) }));
      const { change } = await written(
        own.patch(effort.id, { participants: EVENING.participants }, effort.version),
      );
      const [newest] = await historyOf(effort.id, police);
      expect(newest).toMatchObject({ change, mayUndo: false });
      expect((await police.undo(change)).status).toBe(403);
      expect((await historyOf(effort.id, own))[0]?.mayUndo).toBe(true);
    });

    test("is for those who plan it, and nobody else hears that it is there", async () => {
      const { effort } = await written(own.add(EVENING));
      const path = `/api/efforts/${effort.id}/history`;
      const reader = await openEffortWriter(database, person("reader", "sodermalm"));
      expect((await reader.get(path)).status).toBe(401);
      for (const who of [person("editor", "skarpnack"), person("representative", "sodermalm", "amf")]) {
        const other = await openEffortWriter(database, who);
        expect((await other.get(path)).status).toBe(404);
      }
    });
  });
});

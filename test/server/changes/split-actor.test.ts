/** An alias that turns out to be somebody else: it becomes an actor of its own, over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ActorList } from "#data/schema/actor-answer.ts";
import { MeasureList } from "#data/schema/measure-answer.ts";
import { WrittenAs } from "#data/schema/written-as.ts";
import type { Database } from "#server/db/open.ts";
import { openDrafter, planWorkbook } from "#test/server/drafts/drafter.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type ActorWriter, openActorWriter, undone, written } from "./actor-writer.ts";
import { person } from "./people.ts";
import { refused } from "./writer.ts";

const FROM = "polisen";
const ALIAS = "ingripandepolis";

describe.each(ENGINES)("splitting an alias out on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let writer: ActorWriter;
    beforeAll(async () => {
      ({ database, remove } = await open());
      writer = await openActorWriter(database, person("editor", null));
    });
    afterAll(() => remove());

    const split = async (alias: string, measures: readonly string[], who = writer) =>
      who.send("POST", `/api/actors/${FROM}/split`, { alias, measures }, (await who.read(FROM)).version);
    const rows = async () =>
      MeasureList.parse(await (await writer.get("/api/measures?pageSize=1000")).json()).items;
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
    const own = async () =>
      (await rows()).filter(({ responsibilities }) => responsibilities.some(({ actor }) => actor === FROM));

    test("the new actor has the alias for a name and the chosen measures, and all is undone to the letter", async () => {
      const before = await content();
      const [first, second, third] = await own();
      const chosen = [first?.id ?? "", second?.id ?? ""];
      const { actor, change } = await written(split(ALIAS, chosen));
      expect(actor).toMatchObject({ name: ALIAS, district: "stockholm", aliases: [] });
      expect((await writer.read(FROM)).aliases).not.toContain(ALIAS);
      const after = await rows();
      const actorsOf = (id: string) =>
        after.find((row) => row.id === id)?.responsibilities.map((one) => one.actor);
      for (const id of chosen) {
        expect(actorsOf(id)).toContain(actor.id);
        expect(actorsOf(id)).not.toContain(FROM);
      }
      expect(actorsOf(third?.id ?? "")).toContain(FROM);
      await undone(writer.undo(change));
      expect(await content()).toEqual(before);
      expect((await writer.get(`/api/actors/${actor.id}`)).status).toBe(404);
    });

    test("the measures whose words in the documents say so are told beforehand", async () => {
      const drafter = await openDrafter(database, person("editor", null));
      const row = (what: string, who: string) => ["Skanstull", "Mörkt", what, "", "2027", who, "", ""];
      const page = await drafter.takeIn(
        planWorkbook("Åtgärdsplan 2027, Södermalms stadsdelsförvaltning", [
          row("Patrullering på kvällarna", "Ingripandepolis ansvarar"),
          row("Samtal med ungdomar i området", "Polisens operativa koordinator ansvarar"),
        ]),
        "Åtgärdsplan Södermalm 2027.xlsx",
      );
      const { plan } = await drafter.accept(page);
      const answer = await drafter.get(`/api/actors/${FROM}/written?alias=${ALIAS}`);
      const { items } = WrittenAs.parse(await answer.json());
      const told = items.filter(({ measure }) => measure?.startsWith(plan));
      expect(told.map(({ isWritten }) => isWritten)).toEqual([true, false]);
      expect(items.find(({ measure }) => !measure?.startsWith(plan))?.isWritten).toBeNull();
    });

    test("an alias that the actor has not, a measure that is not its own, or an older version is refused", async () => {
      expect((await split("någon annan", [])).status).toBe(422);
      const other = (await rows()).find(
        ({ responsibilities }) => !responsibilities.some(({ actor }) => actor === FROM),
      );
      expect((await split(ALIAS, [other?.id ?? ""])).status).toBe(422);
      const stale = writer.send("POST", `/api/actors/${FROM}/split`, { alias: ALIAS, measures: [] }, 99);
      expect((await refused(stale)).kind).toBe("changed-meanwhile");
    });

    test("who keeps one district's actors cannot split what all districts share", async () => {
      const editor = await openActorWriter(database, person("editor", "sodermalm"));
      expect((await split(ALIAS, [], editor)).status).toBe(403);
      expect((await editor.get(`/api/actors/${FROM}/written?alias=${ALIAS}`)).status).toBe(403);
    });
  });
});

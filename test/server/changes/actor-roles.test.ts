import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONCERNS_NOTHING } from "#data/rules/operation-subject.ts";
import { ChangedEvent } from "#data/schema/live-event.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { listenTo } from "#test/server/live/listen-to.ts";
import { visitor } from "#test/server/live/people.ts";
import { openApp } from "#test/server/open-app.ts";
import { type ActorWriter, OWN, openActorWriter, SHARED, undone, written } from "./actor-writer.ts";
import { person } from "./people.ts";

describe.each(ENGINES)(
  "who keeps the register of actors, and who hears of it, on $name",
  ({ open, skipped }) => {
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
          ...CONCERNS_NOTHING,
        });
        const { event, data } = await ear.next();
        expect(event).toBe("changed");
        expect(ChangedEvent.parse(data)).toMatchObject({
          ...CONCERNS_NOTHING,
          actors: [OWN],
        });
        expect(JSON.stringify(data)).not.toContain("ett nytt namn");
        await ear.close();
        await undone(own.undo(change));
      });
    });
  },
);

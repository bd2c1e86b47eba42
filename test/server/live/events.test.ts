import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONCERNS_NOTHING } from "#data/rules/operation-subject.ts";
import { ChangedEvent } from "#data/schema/live-event.ts";
import type { Status } from "#data/schema/status.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { type Heard, listenTo } from "./listen-to.ts";
import { inside, readerOfSkarpnack, visitor } from "./people.ts";
import { writeChange } from "./write-change.ts";

const AT_SKANSTULL = "sodermalm-2024-platser-14";
const YOUNG_SKARPNACK = "skarpnack-2025-unga-1";
const YOUNG_SODERMALM = "sodermalm-2024-unga-1-1";

const measuresIn = (heard: readonly Heard[]): string[] =>
  heard.flatMap(({ event, data }) => (event === "changed" ? ChangedEvent.parse(data).measures : []));

describe.each(ENGINES)("live events on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let apps: Record<"visitor" | "reader" | "inside", OpenApp>;
    let remove = async () => {};
    beforeAll(async () => {
      const opened = await open();
      ({ database, remove } = opened);
      apps = {
        visitor: await openApp(database, { person: visitor }),
        reader: await openApp(database, { person: readerOfSkarpnack }),
        inside: await openApp(database, { person: inside }),
      };
    });
    afterAll(() => remove());

    const write = async (measure: string, status: Status = "started") => {
      const changed = await writeChange(database.db, measure, status);
      for (const { live } of Object.values(apps)) live.changed(changed);
      return changed;
    };

    test("each hears of the rows of their own view, and of the others nothing but the revision", async () => {
      const ears = {
        visitor: await listenTo(apps.visitor),
        reader: await listenTo(apps.reader),
        inside: await listenTo(apps.inside),
      };
      for (const ear of Object.values(ears)) expect(await ear.next()).toMatchObject({ event: "tick" });
      const first = await write(AT_SKANSTULL);
      await write(YOUNG_SKARPNACK);
      const last = await write(YOUNG_SODERMALM);
      const heard = {
        visitor: await ears.visitor.until(last.revision),
        reader: await ears.reader.until(last.revision),
        inside: await ears.inside.until(last.revision),
      };
      expect(measuresIn(heard.visitor)).toEqual([AT_SKANSTULL]);
      expect(measuresIn(heard.reader)).toEqual([AT_SKANSTULL, YOUNG_SKARPNACK]);
      expect(measuresIn(heard.inside)).toEqual([AT_SKANSTULL, YOUNG_SKARPNACK, YOUNG_SODERMALM]);
      for (const one of Object.values(heard))
        expect(one.map(({ id }) => id)).toEqual([first.revision, first.revision + 1, last.revision]);
      expect(heard.visitor.slice(1).map(({ event, data }) => [event, data])).toEqual([
        ["tick", null],
        ["tick", null],
      ]);
      expect(heard.visitor[0]?.data, "a spot becomes the place that it lies in").toEqual({
        revision: first.revision,
        ...CONCERNS_NOTHING,
        measures: [AT_SKANSTULL],
        places: ["skanstull"],
        plans: ["sodermalm-2024"],
      });
      expect(heard.inside[0]?.data).toMatchObject({ places: ["skanstull", "ringens-centrum"] });
      for (const ear of Object.values(ears)) await ear.close();
    });

    test("what somebody hears of has already changed when they ask for it", async () => {
      const ear = await listenTo(apps.inside);
      await ear.next();
      await write(YOUNG_SKARPNACK, "not-done");
      await ear.next();
      const { items } = await (await apps.inside.get("/api/measures?pageSize=1000")).json();
      const row = items.find(({ id }: { id: string }) => id === YOUNG_SKARPNACK);
      expect(row.status).toBe("not-done");
      await ear.close();
    });

    test("after a break comes exactly what was missed, in order, each once, and then what happens", async () => {
      const before = await listenTo(apps.inside);
      const { id: after } = await before.next();
      await before.close();
      const missed = [await write(AT_SKANSTULL), await write(YOUNG_SKARPNACK), await write(AT_SKANSTULL)];
      const ear = await listenTo(apps.inside, { after });
      const next = await write(YOUNG_SODERMALM);
      const heard = (await ear.until(next.revision)).filter(({ event }) => event === "changed");
      expect(heard.map(({ id }) => id)).toEqual([...missed, next].map(({ revision }) => revision));
      await ear.close();
      const outside = await listenTo(apps.visitor, { after });
      expect(measuresIn(await outside.until(next.revision))).toEqual([AT_SKANSTULL, AT_SKANSTULL]);
      await outside.close();
      const polyfill = await apps.inside.get(`/api/events?after=${next.revision - 1}`);
      const reader = polyfill.body?.getReader();
      const chunk = await reader?.read();
      expect(new TextDecoder().decode(chunk?.value)).toContain(`"${YOUNG_SODERMALM}"`);
      await reader?.cancel();
    });

    test.each([
      ["from before the data was read in", 0],
      ["from another database", 999_999],
      ["that is no revision", "x"],
    ])("who comes back with a revision %s is told to ask for everything anew", async (_, after) => {
      const ear = await listenTo(apps.visitor, { after });
      expect(await ear.next()).toMatchObject({ event: "reset", data: {} });
      await ear.close();
    });

    test("who is too far behind is told to ask for everything anew, instead of a thousand things", async () => {
      const before = await listenTo(apps.inside);
      const { id: after } = await before.next();
      await before.close();
      await database.db.execute(sql`
        insert into change (district_id, id, revision, at, operation, reverse)
        select 'sodermalm', 'many-' || n, ${after} + n, '2026-01-01', ${{ measure: AT_SKANSTULL }}::jsonb, '{}'
        from generate_series(1, 1001) as n`);
      await database.db.execute(
        sql`update revision set revision = revision + 1001 where district_id = 'sodermalm'`,
      );
      const far = await listenTo(apps.inside, { after });
      expect(await far.next()).toMatchObject({ event: "reset", id: after + 1_001 });
      await far.close();
      const near = await listenTo(apps.inside, { after: after + 1 });
      const heard = (await near.until(after + 1_001)).filter(({ event }) => event === "changed");
      expect(heard.map(({ id }) => id)).toEqual(Array.from({ length: 1_000 }, (_, n) => after + 2 + n));
      await near.close();
    });
  });
});

import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { ENGINES } from "#test/server/engines.ts";
import { visitor } from "#test/server/live/people.ts";
import { openApp } from "#test/server/open-app.ts";
import { personWith } from "#test/server/persons.ts";

const NOW = () => new Date("2026-05-01T10:00:00Z");

describe.each(ENGINES)("the map as a picture on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    beforeAll(async () => {
      ({ database, remove } = await open());
    });
    afterAll(() => remove());

    const ask = async (person: Person, query: string) => {
      const app = await openApp(database, { person, now: NOW });
      return app.get(`/api/pictures/map?${query}`);
    };
    const reader = personWith("reader", "sodermalm");
    const logged = async () =>
      (
        await database.db.execute<Record<string, string>>(
          sql`select district_id, subject, details from log_entry where kind = 'data-exported' order by at`,
        )
      ).rows;

    test("comes as SVG with the places that the filter leaves, and as a file with a name of its own", async () => {
      const answer = await ask(reader, "district=sodermalm&save=yes");
      expect(answer.headers.get("content-type")).toBe("image/svg+xml");
      expect(answer.headers.get("content-disposition")).toBe(
        'attachment; filename="platsplan-sodermalm-2026-05-01.svg"',
      );
      const svg = await answer.text();
      expect(svg).toContain('data-place="skanstull"');
      expect(svg).not.toContain('data-place="hasselby-torg"');
      expect(svg).toContain("Platserna i Södermalm");
      expect(svg.length).toBeLessThan(1_000_000);
    });

    test("comes as PNG with as many pixels as the paper has at its resolution", async () => {
      const answer = await ask(visitor, "focus=skanstull&paper=slide&format=png&dpi=150");
      expect(answer.headers.get("content-type")).toBe("image/png");
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2_000, 1_125]);
    });

    test("shows nobody a place that they may not see, and no more than who it is meant for may", async () => {
      const spot = 'data-place="ringens-centrum"';
      expect(await (await ask(reader, "focus=skanstull")).text()).toContain(spot);
      expect(await (await ask(reader, "focus=skanstull&as=public")).text()).not.toContain(spot);
      expect(await (await ask(visitor, "focus=skanstull")).text()).not.toContain(spot);
      expect((await ask(visitor, "focus=ringens-centrum")).status).toBe(404);
      expect((await ask(reader, "focus=ringens-centrum")).status).toBe(200);
      expect((await ask(reader, "focus=ringens-centrum&as=public")).status).toBe(404);
    });

    test("stands in the log each time that somebody takes out the inside, and not when it is looked at", async () => {
      const before = (await logged()).length;
      await ask(reader, "focus=skanstull");
      await ask(visitor, "focus=skanstull&save=yes");
      await ask(reader, "focus=skanstull&save=yes&as=public");
      expect(await logged()).toHaveLength(before);
      await ask(reader, "focus=skanstull&save=yes&paper=slide");
      expect((await logged()).at(-1)).toEqual({
        district_id: "sodermalm",
        subject: "map skanstull",
        details: JSON.stringify({ format: "svg", paper: "slide" }),
      });
    });

    test("refuses what is no question: papers and frames that do not exist, words instead of numbers", async () => {
      for (const query of [
        "paper=a0",
        "bounds=1,2,3",
        "bounds=18,59,17,60",
        "bounds=a,b,c,d",
        "dpi=9999",
        "x=1",
      ])
        expect((await ask(visitor, query)).status, query).toBe(422);
    });
  });
});

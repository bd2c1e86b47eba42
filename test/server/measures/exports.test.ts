import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DistrictId } from "#data/schema/ids.ts";
import type { TableExport } from "#data/schema/table-export.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { ENGINES } from "#test/server/engines.ts";
import { visitor } from "#test/server/live/people.ts";
import { openApp } from "#test/server/open-app.ts";
import { personWith } from "#test/server/persons.ts";

const TABLE: TableExport = {
  format: "xlsx",
  rows: [
    { district: DistrictId.parse("sodermalm"), count: 17 },
    { district: DistrictId.parse("skarpnack"), count: 3 },
  ],
};

describe.each(ENGINES)("the table taken out as a file on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    beforeAll(async () => {
      ({ database, remove } = await open());
    });
    afterAll(() => remove());

    const tell = async (person: Person, body: unknown = TABLE) => {
      const app = await openApp(database, { person });
      const headers = { "content-type": "application/json" };
      const answer = await app.get("/api/measures/exports", {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      return answer.status;
    };
    const entries = async () =>
      (
        await database.db.execute<Record<string, string>>(
          sql`select district_id, subject, details from log_entry where kind = 'data-exported' order by at`,
        )
      ).rows;

    test("stands in the log of the districts whose inside was taken out, and in no other", async () => {
      expect(await tell(personWith("reader", "sodermalm"))).toBe(204);
      expect(await entries()).toEqual([
        {
          district_id: "sodermalm",
          subject: "measures",
          details: JSON.stringify({ format: "xlsx", rows: 17 }),
        },
      ]);
    });

    test("is nothing that a visitor could have logged", async () => {
      expect(await tell(visitor)).toBe(401);
      expect(await tell(personWith("reader", "sodermalm"), { format: "exe", rows: [] })).toBe(422);
      expect(await entries()).toHaveLength(1);
    });
  });
});

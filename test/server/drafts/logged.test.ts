/** Whatever is done with a document, and whoever looks into it, stands in the log of whose it is. */
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { editor as demo } from "#test/server/changes/people.ts";
import { ENGINES } from "#test/server/engines.ts";
import { personWith } from "#test/server/persons.ts";
import { openDrafter, planWorkbook } from "./drafter.ts";

const TITLE = "Åtgärdsplan 2028, Södermalms stadsdelsförvaltning";
const ROW = ["Skanstull", "Lampor saknas", "Nya lampor", "Alla lyser", "2028", "Trafikkontoret", "", ""];
const NAME = "Åtgärdsplan Södermalm 2028.xlsx";

describe.each(ENGINES)("the log of documents on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    beforeAll(async () => {
      ({ database, remove } = await open());
    });
    afterAll(() => remove());

    const workbook = planWorkbook(TITLE, [ROW]);
    const logged = async (who: string) => {
      const entries = await database.db
        .select()
        .from(logEntries)
        .where(eq(logEntries.who, who))
        .orderBy(asc(logEntries.number));
      return entries.map(({ districtId, kind, subject, details }) => ({
        district: districtId,
        kind,
        subject,
        details: JSON.parse(details) as unknown,
      }));
    };
    const nameOf = ({ account }: Person) => account?.name ?? "";

    test("taking one in, looking into it, fetching the file and discarding it are logged in order", async () => {
      const editor = personWith("editor", "sodermalm");
      const drafter = await openDrafter(database, editor);
      const { draft } = await drafter.takeIn(workbook, NAME);
      for (let look = 0; look < 3; look++) await drafter.get(`/api/drafts/${draft.id}/document`);
      await drafter.get(`/api/drafts/${draft.id}/file`);
      await drafter.get(`/api/drafts/${draft.id}/file`);
      await drafter.send("DELETE", `/api/drafts/${draft.id}`, undefined);
      const subject = `draft ${draft.id}`;
      const about = { district: "sodermalm", subject };
      const details = expect.objectContaining({ document: NAME });
      expect(await logged(nameOf(editor))).toEqual([
        { ...about, kind: "document-taken-in", details },
        // Looking again the same day is the same reading; each copy of the file is one of its own.
        { ...about, kind: "document-read", details },
        { ...about, kind: "document-fetched", details },
        { ...about, kind: "document-fetched", details },
        { ...about, kind: "draft-discarded", details },
      ]);
    });

    test("a commit is logged with what it did, also where the plan said all of it already", async () => {
      const editor = personWith("editor", "sodermalm");
      const drafter = await openDrafter(database, editor);
      await drafter.accept(await drafter.takeIn(workbook, NAME));
      await drafter.accept(await drafter.takeIn(workbook, NAME));
      const commits = (await logged(nameOf(editor))).filter(({ kind }) => kind === "plan-imported");
      expect(commits).toMatchObject([
        { subject: "plan sodermalm-2028", details: { document: NAME, added: 1 } },
        { subject: "plan sodermalm-2028", details: { document: NAME, added: 0, rewritten: 0, dropped: 0 } },
      ]);
    });

    test("the demo is logged as such, and one whom nothing is shown leaves no trace", async () => {
      const before = (await logged("demo")).length;
      const drafter = await openDrafter(database, demo);
      const { draft } = await drafter.takeIn(workbook, NAME);
      await drafter.get(`/api/drafts/${draft.id}/document`);
      expect((await logged("demo")).slice(before).map(({ kind }) => kind)).toEqual([
        "document-taken-in",
        "document-read",
      ]);
      const other = personWith("editor", "skarpnack");
      const stranger = await openDrafter(database, other);
      for (const path of ["document", "file"])
        expect((await stranger.get(`/api/drafts/${draft.id}/${path}`)).status).toBe(404);
      expect(await logged(nameOf(other))).toEqual([]);
    });

    test("no copy of a file leaves where the log cannot be written", async () => {
      const drafter = await openDrafter(database, personWith("editor", "sodermalm"));
      const { draft } = await drafter.takeIn(workbook, NAME);
      await database.db.execute("alter table log_head rename to log_head_away");
      try {
        for (const path of ["document", "file"])
          expect((await drafter.get(`/api/drafts/${draft.id}/${path}`)).status, path).toBe(500);
      } finally {
        await database.db.execute("alter table log_head_away rename to log_head");
      }
      expect((await drafter.get(`/api/drafts/${draft.id}/file`)).status).toBe(200);
    });
  });
});

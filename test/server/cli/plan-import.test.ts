/** `npm run plan -- import`, as a program of its own, on a database of its own. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changes, logEntries } from "#server/db/access-tables.ts";
import { drafts } from "#server/db/document-tables.ts";
import type { Database } from "#server/db/open.ts";
import { measures } from "#server/db/tables.ts";
import { planWorkbook } from "#test/server/drafts/drafter.ts";
import { ENGINES } from "#test/server/engines.ts";
import { ended, runScript } from "#test/server/run-script.ts";

const script = fileURLToPath(new URL("../../../server/cli/plan.ts", import.meta.url));
let folder = "";
let file = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "platsplan-import-"));
  file = join(folder, "Åtgärdsplan Södermalm 2027.xlsx");
  const lamps = ["Skanstull, mörka gångvägar", "Lampor saknas", "Nya lampor längs gångvägen"];
  const somewhere = ["Den okända gläntan", "Lampor saknas", "Trygghetsvandring varje höst"];
  const rest = ["Tryggare", "2027", "Polisen", "", ""];
  const rows = [
    [...lamps, ...rest],
    [...somewhere, ...rest],
  ];
  await writeFile(file, planWorkbook("Åtgärdsplan 2027, Södermalms stadsdelsförvaltning", rows));
});
afterAll(() => rm(folder, { recursive: true }));

type Place = Awaited<ReturnType<(typeof ENGINES)[number]["place"]>>;

const WHOSE = ["--kind", "plan"];

/** The command on a database of its own, and what it holds, looked at between two commands. */
const on = ({ env, connect }: Place) => ({
  importPlan: (...args: string[]) => ended(runScript(script, ["import", ...args], env)),
  inDatabase: async <T>(look: (database: Database) => Promise<T>): Promise<T> => {
    const database = await connect();
    try {
      return await look(database);
    } finally {
      await database.close();
    }
  },
});

describe.each(ENGINES)("npm run plan -- import on $name", ({ name, place, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "as a program of its own", () => {
    let at: Place;
    beforeAll(async () => {
      at = await place();
    }, 60_000);
    afterAll(() => at.remove());
    const importPlan = (...args: string[]) => on(at).importPlan(...args);
    const inDatabase = <T>(look: (database: Database) => Promise<T>) => on(at).inDatabase(look);
    const states = () =>
      inDatabase(async ({ db }) =>
        (await db.select({ state: drafts.state }).from(drafts)).map(({ state }) => state),
      );

    test("with --dry-run it shows what would change and what is open, and leaves nothing behind", async () => {
      const { code, out, err } = await importPlan(file, ...WHOSE, "--dry-run", "--json");
      expect(code, err).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        draft: null,
        head: { district: "sodermalm", year: 2027, kind: "plan" },
        counts: { rows: 2, new: 2 },
        open: expect.arrayContaining([
          expect.objectContaining({
            key: "1-2",
            source: expect.objectContaining({ ref: "A4" }),
            questions: expect.arrayContaining([
              expect.objectContaining({ kind: "no-place", column: "problem" }),
            ]),
          }),
        ]),
        committed: null,
      });
      expect(await states()).toEqual([]);
    }, 120_000);

    test("a draft with open questions is left for a person and ends with 4, whatever is clear in it", async () => {
      const { code, out, err } = await importPlan(file, ...WHOSE, "--accept", "clear");
      expect(code, err).toBe(4);
      expect(out).toContain("sodermalm · 2027 · plan");
      expect(out).toMatch(/\d rader med öppna frågor[\s\S]*A4[\s\S]*ingen plats \(no place\)/);
      expect(err).toMatch(/gå igenom det på \/planer\/ny[\s\S]*look it over at \/planer\/ny/);
      expect(await states()).toEqual(["review"]);
    }, 120_000);

    test("with --accept all it becomes the plan as one change of the system's, and once more changes nothing", async () => {
      const done = await importPlan(file, ...WHOSE, "--accept", "all");
      expect(done.code, done.err).toBe(0);
      expect(done.out).toContain("sodermalm-2027: inläst (taken in) – 2 nya (new)");
      const again = await importPlan(file, ...WHOSE, "--accept", "all");
      expect(again).toMatchObject({
        code: 0,
        out: expect.stringContaining("sodermalm-2027: inget nytt (nothing new)"),
      });
      await inDatabase(async ({ db }) => {
        expect(await db.select({ account: changes.accountId, undoes: changes.undoes }).from(changes)).toEqual(
          [{ account: null, undoes: null }],
        );
        const logged = await db
          .select({ who: logEntries.who, address: logEntries.address })
          .from(logEntries)
          .where(eq(logEntries.kind, "plan-imported"));
        // The one that changed nothing was taken in as well.
        const entry = { who: "system", address: "npm run plan" };
        expect(logged).toEqual([entry, entry]);
        const [row] = await db.select().from(measures).where(eq(measures.id, "sodermalm-2027-platser-1"));
        expect(row).toBeDefined();
      });
    }, 180_000);

    test.skipIf(name !== "the embedded database")(
      "a database that a running server has ends with 5 and says what to do",
      async () => {
        await inDatabase(async () => {
          const { code, out, err } = await importPlan(file, ...WHOSE);
          expect([code, out]).toEqual([5, ""]);
          expect(err).toMatch(/används redan av en annan Platsplan/);
          expect(err).toMatch(/Stoppa servern[\s\S]*\/planer\/ny[\s\S]*Stop the server/);
          expect(err, "words, not a stack").not.toContain("    at ");
        });
      },
      120_000,
    );

    test("what is not a plan, or not well asked for, is refused in words", async () => {
      const text = join(folder, "skadad.xlsx");
      await writeFile(text, "PK\u0003\u0004x");
      const damaged = await importPlan(text, ...WHOSE);
      expect(damaged).toMatchObject({ code: 1, out: "" });
      expect(damaged.err.trim().split("\n")).toHaveLength(2);
      const unknown = await importPlan(file, "--district", "narke");
      expect(unknown).toMatchObject({ code: 2, out: "" });
      for (const args of [
        ["--accept", "fel"],
        ["--kind", "fel"],
        ["--year", "i år"],
      ]) {
        const { code, err } = await importPlan(file, ...args);
        expect([args, code]).toEqual([args, 2]);
        expect(err).toContain("npm run plan -- import");
      }
    }, 240_000);
  });
});

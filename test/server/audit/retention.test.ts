/** Terms are carried out: what is older goes for good, nothing else, and the chain stays whole. */
import { eq } from "drizzle-orm";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AccountId } from "#data/schema/ids.ts";
import { checkChain } from "#server/audit/check-chain.ts";
import { appendLog, startRetention } from "#server/audit/index.ts";
import { removeExpired } from "#server/audit/remove-expired.ts";
import { removeStale } from "#server/audit/remove-stale.ts";
import { readDatasetFiles, seed } from "#server/dataset/index.ts";
import { accounts, attempts, logEntries, sessions, tickets } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { paths } from "#server/paths.ts";
import { ENGINES } from "#test/server/engines.ts";

const ACTOR = { account: null, who: "system", address: "–" };
const NOW = new Date("2026-11-21T12:00:00.000Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1_000);

describe.each(ENGINES)("retention on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "removes what is past its term", () => {
    let database: Database;
    let remove = async () => {};
    beforeAll(async () => {
      const opened = await open();
      ({ database, remove } = opened);
      await seed(database.db, await readDatasetFiles(paths.data));
    });
    afterAll(() => remove());

    const append = async (district: string, ages: readonly number[]) => {
      for (const age of ages) {
        const event = { district, kind: "data-changed", subject: `${age} days old` } as const;
        await database.db.transaction((tx) => appendLog(tx, ACTOR, event, daysAgo(age)));
      }
    };
    const entriesOf = (district: string) =>
      database.db
        .select()
        .from(logEntries)
        .where(eq(logEntries.districtId, district))
        .orderBy(logEntries.number);
    const whole = async (district: string) => (await checkChain(database.db, district)).break === null;

    test("only what is older goes, the chain stays whole, and that it went is logged", async () => {
      await append("sodermalm", [400, 300, 201, 199, 10]);
      await append("skarpnack", [400]);
      expect(await removeExpired(database.db, { district: "sodermalm", keepDays: 200, now: NOW })).toBe(3);
      const kept = await entriesOf("sodermalm");
      expect(kept.map(({ number, subject }) => [number, subject])).toEqual([
        [4, "199 days old"],
        [5, "10 days old"],
        [6, "log sodermalm"],
      ]);
      expect(kept.at(-1)).toMatchObject({ kind: "retention", who: "system" });
      expect(JSON.parse(kept.at(-1)?.details ?? "")).toMatchObject({ removed: 3, upTo: 3, keepDays: 200 });
      expect(await whole("sodermalm")).toBe(true);
      expect(await entriesOf("skarpnack")).toHaveLength(1);
    });

    test("once done there is nothing to do or to log", async () => {
      expect(await removeExpired(database.db, { district: "sodermalm", keepDays: 200, now: NOW })).toBe(0);
      expect(await entriesOf("sodermalm")).toHaveLength(3);
    });

    test("an old entry after a younger one stays until the younger one goes: a chain has no holes", async () => {
      await append("hasselby-vallingby", [300, 100, 300]);
      const term = { district: "hasselby-vallingby", keepDays: 200, now: NOW };
      expect(await removeExpired(database.db, term)).toBe(1);
      expect(await whole("hasselby-vallingby")).toBe(true);
    });

    test("when everything goes, the next entry still follows the last", async () => {
      await append("stockholm", [300, 250]);
      expect(await removeExpired(database.db, { district: "stockholm", keepDays: 200, now: NOW })).toBe(2);
      expect((await entriesOf("stockholm")).map(({ number }) => number)).toEqual([3]);
      expect(await whole("stockholm")).toBe(true);
    });

    test("no term is shorter than 90 days, whatever is set", async () => {
      await append("skarpnack", [91, 89]);
      expect(await removeExpired(database.db, { district: "skarpnack", keepDays: 0, now: NOW })).toBe(2);
      expect((await entriesOf("skarpnack")).map(({ subject }) => subject)).toContain("89 days old");
    });

    test("afterwards the log is append-only again, within the same session too", async () => {
      await expect(database.db.delete(logEntries)).rejects.toThrow();
    });

    test("sessions, tickets and failed attempts go when their time is over", async () => {
      const [past, future] = [daysAgo(2).toISOString(), daysAgo(-1).toISOString()];
      const accountId = AccountId.parse("00000000-0000-4000-8000-000000000001");
      const account = { id: accountId, email: "a@example.org", emailKey: "a@example.org", name: "a" };
      await database.db.insert(accounts).values({ ...account, createdAt: past });
      const session = { accountId, createdAt: past, seenAt: past, address: "–", agent: "–" };
      await database.db.insert(sessions).values([
        { ...session, tokenHash: "old", expiresAt: past },
        { ...session, tokenHash: "new", expiresAt: future },
      ]);
      await database.db.insert(tickets).values([
        { tokenHash: "old", kind: "invitation", data: {}, expiresAt: past },
        { tokenHash: "new", kind: "invitation", data: {}, expiresAt: future },
      ]);
      await database.db.insert(attempts).values([
        { key: "old", failures: 3, lastAt: past },
        { key: "new", failures: 3, lastAt: NOW.toISOString() },
      ]);
      await removeStale(database.db, NOW);
      expect((await database.db.select().from(sessions)).map((one) => one.tokenHash)).toEqual(["new"]);
      expect((await database.db.select().from(tickets)).map((one) => one.tokenHash)).toEqual(["new"]);
      expect((await database.db.select().from(attempts)).map((one) => one.key)).toEqual(["new"]);
    });

    test("the job goes on with the next district when one fails, and says what failed", async () => {
      await append("hasselby-vallingby", [1]);
      const lines: string[] = [];
      const log = pino({ level: "error" }, { write: (line: string) => void lines.push(line) });
      const { run, stop } = startRetention({
        db: database.db,
        log,
        districts: () => ["sodermalm", "hasselby-vallingby"],
        termsOf: async (district) => {
          if (district === "sodermalm") throw new Error("no such setting");
          return { logDays: 90, noteDays: null, documentDays: null, feedbackDays: 365 };
        },
        removeFiles: async () => {},
        removeFeedback: async () => {},
        removeDrafts: async () => {},
        removeNotes: async () => {},
        now: () => NOW,
      });
      await run();
      stop();
      expect(lines.join("")).toContain("no such setting");
      const kept = await entriesOf("hasselby-vallingby");
      expect(kept.map(({ subject }) => subject)).not.toContain("100 days old");
      expect(await whole("hasselby-vallingby")).toBe(true);
    });

    test("what the public has told goes by its district's term", async () => {
      const asked: unknown[] = [];
      const { run, stop } = startRetention({
        db: database.db,
        log: pino({ level: "silent" }),
        districts: () => ["sodermalm", "hasselby-vallingby"],
        termsOf: async (district) => ({
          logDays: 1_000,
          noteDays: null,
          documentDays: null,
          feedbackDays: district === "sodermalm" ? 90 : 365,
        }),
        removeFiles: async () => {},
        removeFeedback: async (term) => void asked.push(term),
        removeDrafts: async () => {},
        removeNotes: async () => {},
        now: () => NOW,
      });
      await run();
      stop();
      expect(asked).toEqual([
        { district: "sodermalm", keepDays: 90, now: NOW },
        { district: "hasselby-vallingby", keepDays: 365, now: NOW },
      ]);
    });

    test("follow-ups go by a term of their own, where one is set; a fault there keeps no log from its own", async () => {
      await append("sodermalm", [300]);
      const asked: unknown[] = [];
      const { run, stop } = startRetention({
        db: database.db,
        log: pino({ level: "silent" }),
        districts: () => ["stockholm", "sodermalm"],
        termsOf: async (district) => ({
          logDays: 90,
          noteDays: district === "sodermalm" ? 400 : null,
          documentDays: null,
          feedbackDays: 365,
        }),
        removeFiles: async () => {},
        removeFeedback: async () => {},
        removeDrafts: async () => {},
        removeNotes: async (term) => {
          asked.push(term);
          throw new Error("in the way");
        },
        now: () => NOW,
      });
      await run();
      stop();
      expect(asked).toEqual([{ district: "sodermalm", keepDays: 400, now: NOW }]);
      expect((await entriesOf("sodermalm")).map(({ subject }) => subject)).not.toContain("199 days old");
    });
  });
});

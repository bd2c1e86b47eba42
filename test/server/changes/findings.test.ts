import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONCERNS_NOTHING } from "#data/rules/operation-subject.ts";
import { ChangeUndone } from "#data/schema/change-answer.ts";
import { PlanPage } from "#data/schema/plan-answer.ts";
import { logEntries } from "#server/db/access-tables.ts";
import type { Database } from "#server/db/open.ts";
import { ENGINES } from "#test/server/engines.ts";
import { decided, openReviewer, type Reviewer } from "./finding-writer.ts";
import { person } from "./people.ts";
import { refused } from "./writer.ts";

const KEY = "goal-not-measurable.measure.hasselby-vallingby-2025-unga-1.goal";
const MEASURE = "hasselby-vallingby-2025-unga-1";
const PLAN = "/api/plans/hasselby-vallingby-2025";
const editor = person("editor", "hasselby-vallingby");

describe.each(ENGINES)("a decision on a finding on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let database: Database;
    let remove = async () => {};
    let one: Reviewer;
    let other: Reviewer;
    beforeAll(async () => {
      ({ database, remove } = await open());
      one = await openReviewer(database, editor);
      other = await openReviewer(database, editor);
    });
    afterAll(() => remove());

    const inPlan = async () => {
      const page = PlanPage.parse(await (await one.get(PLAN)).json());
      return page.findings?.some(({ key }) => key === KEY);
    };
    const accept = async (reason = "Målet följs upp i verksamhetsplanen.") => {
      const { fingerprint, version } = await one.find(KEY);
      return one.decide(KEY, { state: "accepted", reason, fingerprint }, version);
    };

    test("stands in the list with its reason, and is no longer told beside the plan's rows", async () => {
      expect(await inPlan()).toBe(true);
      const { finding } = await decided(accept());
      expect(finding.version).toBe(2);
      expect(await one.find(KEY)).toMatchObject({
        state: "accepted",
        decision: { state: "accepted", reason: "Målet följs upp i verksamhetsplanen." },
        hasChanged: false,
      });
      expect(await inPlan()).toBe(false);
      const { decided: by } = await one.list("state=accepted");
      expect(by).toMatchObject([{ key: KEY, who: null, at: expect.stringMatching(/^\d{4}-/) }]);
    });

    test("is heard of as a change of the finding alone, and is logged without its ground", async () => {
      expect(one.heard).toEqual([
        {
          revision: 2,
          district: "hasselby-vallingby",
          ...CONCERNS_NOTHING,
          findings: [KEY],
        },
      ]);
      const [entry] = await database.db.select().from(logEntries).orderBy(desc(logEntries.at)).limit(1);
      expect(entry).toMatchObject({ kind: "data-changed", subject: `finding ${KEY}` });
      expect(entry?.details).toContain("Målet följs upp i verksamhetsplanen.");
      expect(entry?.details).not.toContain((await one.find(KEY)).fingerprint);
    });

    test("is undone, and the undoing in turn", async () => {
      const { fingerprint, version } = await one.find(KEY);
      const { change } = await decided(one.decide(KEY, { state: "open", fingerprint }, version));
      expect((await one.find(KEY)).state).toBe("open");
      const back = ChangeUndone.parse(await (await one.undo(change)).json());
      expect(back.finding?.finding?.state).toBe("accepted");
      expect(back).toMatchObject({ measure: null, actor: null });
      expect((await one.undo(change)).status, "happens once").toBe(409);
      await one.undo(back.change);
      expect((await one.find(KEY)).state).toBe("open");
    });

    test("on what another has decided meanwhile is refused, with what stands there now", async () => {
      const { fingerprint, version } = await one.find(KEY);
      await decided(other.decide(KEY, { state: "resolved", reason: null, fingerprint }, version));
      const answer = await one.decide(KEY, { state: "accepted", reason: "Går bra.", fingerprint }, version);
      expect(answer.status).toBe(412);
      expect((await refused(answer)).current).toMatchObject({ finding: { state: "resolved" } });
      expect((await one.find(KEY)).state).toBe("resolved");
    });

    test("by two at once on what nobody has decided before: one stands, the other hears of it", async () => {
      const key = "goal-not-measurable.measure.hasselby-vallingby-2025-unga-2.goal";
      const { fingerprint, version } = await one.find(key);
      const answers = await Promise.all(
        [one, other].map((each) =>
          each.decide(key, { state: "resolved", reason: null, fingerprint }, version),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    test.each([
      ["no reason", { state: "accepted" }, "reason"],
      ["an empty reason", { state: "accepted", reason: "" }, "reason"],
      ["no such state", { state: "forgotten" }, "state"],
    ])("with %s is refused by field", async (_, said, field) => {
      const { fingerprint, version } = await one.find(KEY);
      const answer = await one.decide(KEY, { ...said, fingerprint }, version);
      expect(answer.status).toBe(422);
      expect((await refused(answer)).issues?.map(({ path }) => path)).toContain(field);
    });

    test("with a person's name in its reason is refused", async () => {
      const answer = await accept("Anna Svensson har koll");
      expect(answer.status).toBe(422);
      expect((await refused(answer)).issues).toEqual([
        { path: "reason", message: "person-name: “Anna Svensson”" },
      ]);
    });

    test("that names no version, or a finding that is not there, is refused", async () => {
      const { fingerprint } = await one.find(KEY);
      const decision = { state: "open", fingerprint };
      expect((await one.decide(KEY, decision)).status).toBe(428);
      expect((await one.decide("no-actor.measure.finns-inte.who", decision, 1)).status).toBe(404);
      expect((await one.decide("no key", decision, 1)).status).toBe(422);
    });

    test("no longer holds once the cell says something else, and holds again when that is undone", async () => {
      await decided(accept());
      const goals = [{ text: "Fler invånare känner till samarbetet.", measurable: false }];
      const row: unknown = await (await one.get(`/api/measures/${MEASURE}`)).json();
      const { version } = row as { version: number };
      const changed = await one.send("PATCH", `/api/measures/${MEASURE}`, { goals }, version);
      expect(changed.status).toBe(200);
      expect(await one.find(KEY)).toMatchObject({
        state: "open",
        hasChanged: true,
        decision: { state: "accepted" },
      });
      expect(await inPlan()).toBe(true);
      const { change } = (await changed.json()) as { change: string };
      await one.undo(change);
      expect(await one.find(KEY)).toMatchObject({ state: "accepted", hasChanged: false });
    });

    test("cannot be made on a ground that the plan has left meanwhile", async () => {
      const { version } = await one.find(KEY);
      const decision = { state: "resolved", reason: null, fingerprint: "0123456789abcdef" };
      const answer = await one.decide(KEY, decision, version);
      expect(answer.status).toBe(412);
      expect((await refused(answer)).current).toMatchObject({ finding: { key: KEY } });
    });

    test("is an editor's alone: a reader may look, another district's editor hears of nothing", async () => {
      const { fingerprint, version } = await one.find(KEY);
      const decision = { state: "open", fingerprint };
      const reader = await openReviewer(database, person("reader", "hasselby-vallingby"));
      expect((await reader.find(KEY)).state).toBe("accepted");
      expect((await reader.decide(KEY, decision, version)).status).toBe(401);
      const outside = await openReviewer(database, person("editor", "skarpnack"));
      expect((await outside.decide(KEY, decision, version)).status).toBe(404);
      expect((await outside.list()).items.map(({ district }) => district)).not.toContain(
        "hasselby-vallingby",
      );
    });
  });
});

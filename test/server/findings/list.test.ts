import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FindingList } from "#data/schema/finding-answer.ts";
import { FindingRule } from "#data/schema/noted-finding.ts";
import { openReviewer, type Reviewer } from "#test/server/changes/finding-writer.ts";
import { person } from "#test/server/changes/people.ts";
import { ENGINES } from "#test/server/engines.ts";

const found = ({ items }: FindingList) => items.flatMap(({ finding }) => finding ?? []);

describe.each(ENGINES)("the plan check on $name", ({ open, skipped }) => {
  describe.skipIf(skipped !== null)(skipped ?? "over HTTP", () => {
    let remove = async () => {};
    let reader: Reviewer;
    let inSpring: Reviewer;
    beforeAll(async () => {
      const opened = await open();
      remove = opened.remove;
      const city = person("reader", null);
      reader = await openReviewer(opened.database, city);
      inSpring = await openReviewer(opened.database, city, () => new Date("2025-04-01T12:00:00Z"));
    });
    afterAll(() => remove());

    test("tells of each finding what it is about: the plan, the tab, the row and where the sheet has it", async () => {
      const torget = found(await reader.list("rule=target-years-disagree"));
      expect(torget).toMatchObject([
        {
          severity: "warning",
          column: "when",
          plan: { id: "hasselby-vallingby-2025", year: 2025 },
          places: [{ id: "hasselby-torg", name: "Hässelby torg" }],
          values: { years: [2029, 2030, 2033, 2034], dragged: [2033, 2034] },
          state: "open",
        },
      ]);
      const [reference] = found(await reader.list("rule=refers-to-row"));
      expect(reference?.rows.map(({ row, sheetRow }) => [row, sheetRow])).toEqual([
        [4, expect.any(Number)],
        [6, 8],
      ]);
    });

    test("filters by district, plan, rule, severity and state; values of one field are alternatives", async () => {
      const all = found(await reader.list());
      const some = found(await reader.list("district=skarpnack&rule=no-goal&rule=no-time&severity=warning"));
      expect(some).toEqual(
        all.filter(
          ({ plan, rule }) => plan.id === "skarpnack-2025" && (rule === "no-goal" || rule === "no-time"),
        ),
      );
      expect(some.length).toBeGreaterThan(0);
      expect(found(await reader.list("plan=sodermalm-2024")).every(({ plan }) => plan.year === 2024)).toBe(
        true,
      );
      expect(found(await reader.list("state=accepted"))).toEqual([]);
      expect((await reader.get("/api/findings?severity=dreadful")).status).toBe(422);
      expect((await reader.get("/api/findings?colour=red")).status).toBe(422);
    });

    test("names every rule, also those that see nothing", async () => {
      const { rules } = await reader.list("rule=row-not-found");
      expect(rules.map(({ rule }) => rule).sort()).toEqual([...FindingRule.options].sort());
    });

    test("asks for follow-up only once the plan's year is over", async () => {
      const missing = (list: FindingList) =>
        found(list).filter(({ rule, plan }) => rule === "not-followed-up" && plan.year === 2025);
      expect(missing(await inSpring.list())).toEqual([]);
      expect(missing(await reader.list()).length).toBeGreaterThan(0);
    });

    test("shows nobody a text of the plan as a value", async () => {
      for (const { values } of found(await reader.list()))
        for (const value of Object.values(values).flat()) expect(String(value)).not.toMatch(/\s/);
    });
  });
});

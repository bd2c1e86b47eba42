import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MeasureList } from "#data/schema/measure-answer.ts";
import { ENGINES } from "#test/server/engines.ts";
import { type OpenApp, openApp } from "#test/server/open-app.ts";
import { personWith } from "#test/server/persons.ts";

const [embedded] = ENGINES;

describe("the filters of /api/measures", () => {
  let inside: OpenApp;
  let skarpnack: OpenApp;
  let visitor: OpenApp;
  let remove = async () => {};
  beforeAll(async () => {
    if (embedded === undefined) throw new Error("There is always an embedded database");
    const opened = await embedded.open();
    remove = opened.remove;
    inside = await openApp(opened.database, { person: personWith("reader", null) });
    skarpnack = await openApp(opened.database, { person: personWith("reader", "skarpnack") });
    visitor = await openApp(opened.database, { mayDemo: false });
  });
  afterAll(() => remove());

  const asked = async (app: OpenApp, query: string) => {
    const response = await app.get(`/api/measures?pageSize=1000&${query}`);
    expect(response.status).toBe(200);
    return MeasureList.parse(await response.json());
  };

  test("answer by cause, season and what the work goes on in", async () => {
    const causes = await asked(inside, "causeType=offender");
    expect(causes.total).toBeGreaterThan(0);
    expect(causes.items.every((row) => row.cause.types?.includes("offender"))).toBe(true);
    const seasons = await asked(inside, "season=summer&season=spring");
    expect(seasons.total).toBeGreaterThan(0);
    expect(
      seasons.items.every(({ schedule }) => schedule.seasons.some((s) => s === "summer" || s === "spring")),
    ).toBe(true);
    const going = await asked(inside, "continuesIn=line&continuesIn=both");
    expect(going.items.every((row) => row.continuesIn === "line" || row.continuesIn === "both")).toBe(true);
  });

  test("answer by what the plan check sees, by rule and by how grave it is", async () => {
    const without = await asked(inside, "finding=no-actor");
    expect(without.total).toBeGreaterThan(0);
    for (const row of without.items) expect(row.openFindings?.map(({ rule }) => rule)).toContain("no-actor");
    const disagree = await asked(inside, "finding=target-years-disagree&place=hasselby-torg");
    expect(disagree.total).toBe(9);
  });

  test("answer by who has not answered: that very actor, and to nobody who does not see answers", async () => {
    const waiting = await asked(inside, "answer=unanswered&actor=trafikkontoret");
    expect(waiting.total).toBeGreaterThan(0);
    for (const row of waiting.items)
      expect(row.assignments?.find(({ actor }) => actor === "trafikkontoret")?.isOpen).toBe(true);
    expect((await asked(inside, "answer=accepted&answer=declined&answer=changed")).total).toBe(0);
    expect((await asked(visitor, "answer=unanswered")).total).toBe(0);
  });

  test("answer by the year in which a measure runs", async () => {
    const { items, total } = await asked(inside, "at=2027");
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(131);
    expect(items.every((row) => row.status !== "removed")).toBe(true);
  });

  test("tell of findings to nobody who does not see the row from the inside, however one asks", async () => {
    const all = await asked(visitor, "");
    expect(all.items.filter((row) => row.openFindings !== undefined)).toEqual([]);
    for (const mark of ["error", "warning", "note", "no-actor", "no-time", "target-years-disagree"])
      expect((await asked(visitor, `finding=${mark}`)).total, mark).toBe(0);
    expect((await asked(visitor, "causeType=offender&causeType=target&causeType=place")).total).toBe(0);
    const own = await asked(skarpnack, "finding=error&finding=warning&finding=note");
    expect(own.total).toBeGreaterThan(0);
    expect(new Set(own.items.map((row) => row.district))).toEqual(new Set(["skarpnack"]));
  });

  test.each([
    "at=i-fjol",
    "at=20266",
    "finding=bad",
    "season=monsoon",
    "answer=perhaps",
    "causeType=police",
    "continuesIn=x",
  ])("refuse %s", async (query) => {
    expect((await inside.get(`/api/measures?${query}`)).status).toBe(422);
  });
});

import { describe, expect, test } from "vitest";
import { FindingSearch, type ListedFinding, matchesSearch } from "#client/findings/finding-search.ts";
import { groupFindings } from "#client/findings/group-findings.ts";
import { parseSearch, stringifySearch } from "#client/model/page-search.ts";
import { FindingKey } from "#data/schema/finding.ts";
import { DistrictId, PlaceId, PlanId } from "#data/schema/ids.ts";

const district = DistrictId.parse("sodermalm");
let made = 0;

const finding = (said: Partial<ListedFinding> = {}): ListedFinding => {
  made++;
  return {
    key: FindingKey.parse(`no-goal.measure.rad-${made}.goal`),
    fingerprint: "0".repeat(16),
    rule: "no-goal",
    severity: "warning",
    subject: { kind: "measure", id: `rad-${made}` },
    column: "goal",
    values: {},
    plan: { id: PlanId.parse("plan-2026"), title: "Åtgärdsplan 2026", year: 2026 },
    tab: "Platser",
    rows: [],
    places: [],
    actors: [],
    state: "open",
    decision: null,
    hasChanged: false,
    district,
    version: 1,
    ...said,
  };
};
const at = (name: string) => ({ places: [{ id: PlaceId.parse(name.toLowerCase()), name }] });

describe("the filter in the address", () => {
  test("comes back from the address as it went there", () => {
    const search = { rule: "no-goal", severity: "warning", state: "all", by: "rule" };
    expect(FindingSearch.parse(parseSearch(stringifySearch(search)))).toEqual(search);
  });

  test("leaves out what it cannot understand", () => {
    expect(FindingSearch.parse(parseSearch("?rule=okand&severity=2&state=alla"))).toEqual({});
  });

  test("shows open ones where nothing is said, decided ones or all where asked", () => {
    const states = ["open", "resolved", "accepted"] as const;
    const shown = (search: FindingSearch) =>
      states.filter((state) => matchesSearch(finding({ state }), search));
    expect(shown({})).toEqual(["open"]);
    expect(shown({ state: "decided" })).toEqual(["resolved", "accepted"]);
    expect(shown({ state: "all" })).toEqual([...states]);
  });

  test("narrows by district, rule and severity together", () => {
    const one = finding({ rule: "no-time", severity: "note" });
    expect(matchesSearch(one, { rule: "no-time", severity: "note", district })).toBe(true);
    expect(matchesSearch(one, { rule: "no-goal" })).toBe(false);
    expect(matchesSearch(one, { severity: "error" })).toBe(false);
    expect(matchesSearch(one, { district: DistrictId.parse("skarpnack") })).toBe(false);
  });
});

describe("findings in groups", () => {
  const all = [
    finding({ tab: "Unga" }),
    finding(at("Torget")),
    finding({ rule: "no-time", ...at("Torget") }),
    finding({ tab: null, subject: { kind: "plan", id: "plan-2026" } }),
  ];

  test("by plan: what is about all of it first, then place by place, then the other tabs", () => {
    expect(
      groupFindings(all, "plan").map(({ place, tab, findings }) => [place, tab, findings.length]),
    ).toEqual([
      [null, null, 1],
      ["Torget", null, 2],
      [null, "Unga", 1],
    ]);
  });

  test("by rule: each rule once", () => {
    expect(groupFindings(all, "rule").map(({ rule, findings }) => [rule, findings.length])).toEqual([
      ["no-goal", 3],
      ["no-time", 1],
    ]);
  });

  test("hold every finding, each once", () => {
    for (const by of ["plan", "rule"] as const)
      expect(new Set(groupFindings(all, by).flatMap(({ findings }) => findings))).toEqual(new Set(all));
  });
});

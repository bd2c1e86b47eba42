/** Derives what a plan's rows say: each rule once for each row, nothing stored, nothing guessed. Pure. */
import type { DerivedPlan, DerivedRow } from "#data/schema/derived.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { PlanRow, PlanTab, ReadPlan } from "#data/schema/plan-row.ts";
import { actorsOf } from "./actors.ts";
import { basis } from "./basis.ts";
import { causeTypesOf } from "./cause-types.ts";
import { clarified } from "./clarified.ts";
import { followUpsOf } from "./follow-ups.ts";
import { goalsOf } from "./goals.ts";
import { openDrugSceneOf } from "./open-drug-scene.ts";
import { partsOf } from "./parts.ts";
import { placesOf } from "./places.ts";
import { type Lookup, lookupFor, type Register } from "./register.ts";
import { refersToRows } from "./row-references.ts";
import { scheduleOf } from "./schedule.ts";
import { scopeOf } from "./scope.ts";
import { isFollowedUp, statusOf } from "./status.ts";
import { targetGroupsOf } from "./target-groups.ts";

function deriveRow(row: PlanRow, tab: PlanTab, lookup: Lookup, followedUp: boolean): DerivedRow {
  const asksForPlace = tab.kind === "unsafe-places";
  const places = placesOf(row, lookup.places, asksForPlace);
  const scope = scopeOf(row, places, asksForPlace);
  const { actors, doubts } = actorsOf(row, tab.rows, lookup);
  const status = statusOf(row, followedUp);
  const derived: DerivedRow = {
    number: row.number,
    scope,
    places,
    openDrugScene: openDrugSceneOf(row),
    parts: partsOf(row),
    causeTypes: causeTypesOf(row),
    targetGroups: targetGroupsOf(row),
    actors,
    schedule: scheduleOf(row, lookup.year),
    status: status.status,
    goals: goalsOf(row),
    followUps: followUpsOf(row, lookup),
    doubts: [
      ...(asksForPlace && scope.value === "district"
        ? [{ doubt: "no-place" as const, basis: basis("problem", null) }]
        : []),
      ...doubts,
      ...status.doubts,
    ],
  };
  return clarified(row, derived, lookup);
}

interface DeriveOptions {
  /** Hears of each row that is done, of how many in all, and what it came to. */
  onRow?: (done: number, total: number, row: DerivedRow) => void;
  /** What is known already of rows of the same plan. */
  known?: ReadonlyMap<PlanRow, DerivedRow>;
  /** Whose plan somebody has said that it is; null where the document is to say it. */
  district?: DistrictId | null;
}

const NOTHING: ReadonlyMap<PlanRow, DerivedRow> = new Map();

/**
 * What a plan's rows say, looked up in the register.
 *
 * @returns the same tabs and rows, in the same order; never throws on what a document says
 */
export function derivePlan(
  plan: ReadPlan,
  register: Register,
  { onRow = () => {}, known = NOTHING, district = null }: DeriveOptions = {},
): DerivedPlan {
  const lookup = lookupFor(plan, register, district);
  const followedUp = plan.plan.kind === "follow-up" || isFollowedUp(plan.tabs.flatMap(({ rows }) => rows));
  const total = plan.tabs.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const derived = (row: PlanRow, tab: PlanTab): DerivedRow => {
    // A row that refers to others says what they say now.
    const before = refersToRows(row) ? undefined : known.get(row);
    const now = before ?? deriveRow(row, tab, lookup, followedUp);
    done += 1;
    onRow(done, total, now);
    return now;
  };
  return {
    district: lookup.district,
    tabs: plan.tabs.map((tab) => ({ rows: tab.rows.map((row) => derived(row, tab)) })),
  };
}

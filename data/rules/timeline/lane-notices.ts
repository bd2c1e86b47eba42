/** What does not add up in the times of one place: told beside it, never mended. */
import { newestPlans } from "#data/rules/newest-plans.ts";
import { runningYears } from "#data/rules/running-years.ts";
import { targetYearRows } from "#data/rules/target-years.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";

export type LaneNotice =
  /** The plans' rows promise different target years. */
  | { kind: "target-years-disagree"; years: number[] }
  /** Measures that by their own dates go on after the target year. */
  | { kind: "ends-after-target"; targetYear: number; end: number; measures: MeasureId[] }
  /** A plan promises other target years than the year's plan before it. */
  | { kind: "target-year-moved"; from: number[]; to: number[]; fromPlan: number; toPlan: number }
  /** Measures whose target year has moved along the same years. */
  | { kind: "target-year-trail"; years: (number | null)[]; measures: MeasureId[] };

/** The years that measures' targets have moved along, first to last; of those that have moved alone. */
export type TrailYears = ReadonlyMap<MeasureId, readonly (number | null)[]>;

type Row = Pick<ListedMeasure, "id" | "schedule" | "status" | "continuesIn" | "plan" | "district">;

const yearsOf = (rows: readonly Row[]): number[] => targetYearRows(rows).map(({ year }) => year);

function disagreement(rows: readonly Row[]): LaneNotice[] {
  const years = yearsOf(rows);
  return years.length < 2 ? [] : [{ kind: "target-years-disagree", years }];
}

/**
 * Measures against the target year of their row; a row that names none is held against the place's,
 * where there is one alone. Line work without an end is meant to go on and is no slip.
 */
function endsAfterTarget(rows: readonly Row[]): LaneNotice[] {
  const years = yearsOf(rows);
  const only = years.length === 1 ? (years[0] ?? null) : null;
  const late = new Map<number, { end: number; measures: MeasureId[] }>();
  for (const row of rows) {
    const targetYear = row.schedule.targetYear ?? only;
    const end = row.schedule.to === null ? null : (runningYears(row)?.last ?? null);
    if (targetYear === null || end === null || end <= targetYear) continue;
    const known = late.get(targetYear) ?? { end, measures: [] };
    late.set(targetYear, { end: Math.max(known.end, end), measures: [...known.measures, row.id] });
  }
  return [...late]
    .sort(([a], [b]) => a - b)
    .map(([targetYear, rest]) => ({ kind: "ends-after-target", targetYear, ...rest }));
}

/** Each plan of a district against the one before it; plans that name no target year say nothing. */
function moves(rows: readonly Row[]): LaneNotice[] {
  const districts = [...new Set(rows.map(({ district }) => district))];
  return districts.flatMap((district) => {
    const own = rows.filter((row) => row.district === district);
    const plans = [...new Set(own.map(({ plan }) => plan.year))]
      .sort((a, b) => a - b)
      .map((year) => ({ year, targets: yearsOf(own.filter(({ plan }) => plan.year === year)) }))
      .filter(({ targets }) => targets.length > 0);
    return plans.flatMap((plan, index): LaneNotice[] => {
      const before = plans[index - 1];
      if (before === undefined || before.targets.join() === plan.targets.join()) return [];
      return [
        {
          kind: "target-year-moved",
          from: before.targets,
          to: plan.targets,
          fromPlan: before.year,
          toPlan: plan.year,
        },
      ];
    });
  });
}

function trailsOf(rows: readonly Row[], trails: TrailYears) {
  const along = new Map<string, Extract<LaneNotice, { kind: "target-year-trail" }>>();
  for (const { id } of rows) {
    const years = trails.get(id);
    if (years === undefined) continue;
    const known = along.get(years.join()) ?? { kind: "target-year-trail", years: [...years], measures: [] };
    along.set(years.join(), { ...known, measures: [...known.measures, id] });
  }
  return [...along.values()];
}

/**
 * A move between two plans that the measures' own trails tell is told by them alone.
 *
 * @param rows all that the plans say of the place and its spots, whatever a filter leaves of it
 */
export function laneNotices(rows: readonly Row[], trails: TrailYears = new Map()): LaneNotice[] {
  // That an earlier plan said otherwise is a move.
  const current = newestPlans(rows);
  const own = trailsOf(current, trails);
  const isTold = (notice: LaneNotice): boolean =>
    notice.kind === "target-year-moved" &&
    notice.to.every(
      (to) =>
        notice.from.includes(to) ||
        own.some(({ years }) => years.includes(to) && notice.from.some((from) => years.includes(from))),
    );
  const moved = moves(rows).filter((notice) => !isTold(notice));
  return [...disagreement(current), ...endsAfterTarget(current), ...moved, ...own];
}

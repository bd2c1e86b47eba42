/** The trail of a measure's target year: from what the first plan said to what holds now. */
import type { MeasureId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { TrailStep } from "#data/schema/target-year-trail.ts";
import type { RowLinks } from "./link-rows.ts";
import { saidTargetYear } from "./said-target-year.ts";

/** A write that put another target year there. */
export interface TargetYearChange extends Pick<TrailStep, "change" | "since" | "why"> {
  origin: "change" | "import";
  before: number | null;
  after: number | null;
}

export interface TrailSources {
  /** The rows that the reader sees, by id. */
  rows: ReadonlyMap<MeasureId, MeasureRow>;
  /** Rows to what they were in the plan before. */
  earlier: RowLinks;
  /** What still stands of the writes to each row, in order. */
  changes: ReadonlyMap<MeasureId, readonly TargetYearChange[]>;
}

/** Without a date it was said before whatever has one. */
const bySince = (a: Pick<TrailStep, "since">, b: Pick<TrailStep, "since">): number =>
  (a.since ?? "").localeCompare(b.since ?? "");

function ownSteps(row: MeasureRow, changes: readonly TargetYearChange[]): TrailStep[] {
  const { plan, schedule, followUps = [] } = row;
  const planned: TrailStep = {
    year: changes[0] === undefined ? (schedule.targetYear ?? null) : changes[0].before,
    origin: "plan",
    since: String(plan.year),
    why: plan.title,
    change: null,
  };
  const written = changes.map(
    ({ after, origin, since, why, change }): TrailStep => ({ year: after, origin, since, why, change }),
  );
  const said = followUps.flatMap(({ date, text }): TrailStep[] => {
    const found = saidTargetYear(text ?? "");
    if (found === null) return [];
    return [
      { year: found.year, origin: "follow-up", since: date ?? null, why: found.sentence, change: null },
    ];
  });
  return [planned, ...[...said, ...written].sort(bySince)];
}

/**
 * Of two steps in a row with the same year the first tells when it began. A beginning without a year
 * says nothing. Nothing is weighed: what a follow-up says stands in the trail although the row's own
 * field may still hold the year before.
 *
 * @returns oldest first; empty where the year has not moved, or the reader does not see it
 */
export function targetYearTrail(row: MeasureRow, { rows, earlier, changes }: TrailSources): TrailStep[] {
  const chain: MeasureRow[] = [];
  // A plan's row is linked to an earlier year's alone: the way back ends.
  for (let at: MeasureRow | undefined = row; at !== undefined && !chain.includes(at); ) {
    if (at.schedule.targetYear === undefined) break;
    chain.unshift(at);
    const before = earlier.get(at.id);
    at = before === undefined ? undefined : rows.get(before);
  }
  const steps: TrailStep[] = [];
  for (const step of chain.flatMap((one) => ownSteps(one, changes.get(one.id) ?? []))) {
    if (step.year !== (steps.at(-1)?.year ?? null)) steps.push(step);
  }
  return steps.length < 2 ? [] : steps;
}

/** The plans whose year somebody may close, with their rows. Pure. */
import type { DistrictId, PlanId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";

export interface ClosingPlan {
  id: PlanId;
  district: DistrictId;
  title: string;
  year: number;
  rows: readonly ListedMeasure[];
}

/** The plans of the districts in which the reader may write. */
export function closingPlans(
  rows: readonly ListedMeasure[],
  mayEdit: (district: DistrictId) => boolean,
): ClosingPlan[] {
  const own = rows.filter(({ district }) => mayEdit(district));
  const plans = new Map(own.map(({ plan, district }) => [plan.id, { ...plan, district }]));
  return [...plans.values()].map(({ id, district, title, year }) => ({
    id,
    district,
    title,
    year,
    rows: own.filter(({ plan }) => plan.id === id),
  }));
}

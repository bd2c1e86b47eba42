/** Any filter that can be chosen, for tests of what holds for all of them. */
import fc from "fast-check";
import { MeasureType, Role } from "#data/schema/measure.ts";
import { AnswerMark, FindingMark, MeasureFilter } from "#data/schema/measure-filter.ts";
import { PlaceKind } from "#data/schema/place.ts";
import { CauseType, PriorityAreaKind } from "#data/schema/plan.ts";
import { Season } from "#data/schema/schedule.ts";
import { ContinuesIn, Status } from "#data/schema/status.ts";
import { dataset, insideView } from "#test/views.ts";

const some = <T>(values: readonly T[], most = 3) =>
  fc.subarray([...values], { minLength: 1, maxLength: Math.min(most, values.length) });
const years = fc.uniqueArray(fc.integer({ min: 2022, max: 2036 }), { minLength: 1, maxLength: 4 });

/** Every field, one by one; also those that few rows have. */
export const anyFilter: fc.Arbitrary<MeasureFilter> = fc
  .record(
    {
      district: some(dataset.districts.map(({ id }) => id)),
      year: years,
      area: some(PriorityAreaKind.options),
      place: some(insideView.features.map(({ id }) => id)),
      placeKind: some(PlaceKind.options),
      openDrugScene: fc.boolean(),
      type: some(MeasureType.options),
      causeType: some(CauseType.options),
      actor: some(dataset.actors.map(({ id }) => id)),
      role: some(Role.options),
      status: some(Status.options),
      continuesIn: some(ContinuesIn.options),
      targetYear: years,
      season: some(Season.options),
      finding: some(FindingMark.options),
      answer: some(AnswerMark.options),
      at: fc.integer({ min: 2020, max: 2040 }),
    },
    { requiredKeys: [] },
  )
  .map((filter) => MeasureFilter.parse(filter));

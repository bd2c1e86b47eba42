/** Everything that was derived of a row, one under the other, each with what it rests on; pure. */
import type {
  Derived,
  DerivedActor,
  DerivedPart,
  DerivedPlace,
  DerivedRow,
  Hours,
} from "#data/schema/derived.ts";
import type { MeasureType } from "#data/schema/measure.ts";
import type { CauseType, Scope, TargetGroup } from "#data/schema/plan.ts";
import type { Recurrence, Season } from "#data/schema/schedule.ts";
import type { ContinuesIn, Status } from "#data/schema/status.ts";

/** What a value is, so that it can be told in words. */
export type DerivedValue =
  | { kind: "scope"; value: Scope }
  | { kind: "place"; value: DerivedPlace }
  | { kind: "openDrugScene"; value: boolean }
  | { kind: "part"; value: Pick<DerivedPart, "number"> & { type: MeasureType | null } }
  | { kind: "causeType"; value: CauseType }
  | { kind: "targetGroup"; value: TargetGroup }
  | { kind: "actor"; value: DerivedActor }
  | { kind: "from" | "to"; value: string }
  | { kind: "season"; value: Season }
  | { kind: "recurrence"; value: Recurrence }
  | { kind: "hours"; value: Hours }
  | { kind: "work"; value: "line" | "one-off" }
  | { kind: "targetYear"; value: number }
  | { kind: "status"; value: Status }
  | { kind: "continuesIn"; value: ContinuesIn }
  | { kind: "goal"; value: boolean };

export interface ToldValue extends Pick<Derived<unknown>, "basis" | "confidence"> {
  value: DerivedValue;
}

const DOUBTFUL_FIRST: Readonly<Record<ToldValue["confidence"], number>> = {
  doubtful: 0,
  likely: 1,
  certain: 1,
};

/** Those that somebody must look at first, the others as a row is read. */
export function derivedValues({ schedule, status, ...row }: DerivedRow): ToldValue[] {
  const of = <T>(one: Derived<T> | null, told: (value: T) => DerivedValue): ToldValue[] =>
    one === null ? [] : [{ value: told(one.value), basis: one.basis, confidence: one.confidence }];
  const all: ToldValue[] = [
    ...of(row.scope, (value) => ({ kind: "scope", value })),
    ...row.places.flatMap((one) => of(one, (value) => ({ kind: "place", value }))),
    ...of(row.openDrugScene, (value) => ({ kind: "openDrugScene", value })),
    ...row.causeTypes.flatMap((one) => of(one, (value) => ({ kind: "causeType", value }))),
    ...row.targetGroups.flatMap((one) => of(one, (value) => ({ kind: "targetGroup", value }))),
    ...row.parts.flatMap((one) => of(one, ({ number, type }) => ({ kind: "part", value: { number, type } }))),
    ...row.goals.flatMap((one) => of(one, ({ measurable }) => ({ kind: "goal", value: measurable }))),
    ...of(schedule.from, (value) => ({ kind: "from", value })),
    ...of(schedule.to, (value) => ({ kind: "to", value })),
    ...schedule.seasons.flatMap((one) => of(one, (value) => ({ kind: "season", value }))),
    ...of(schedule.recurrence, (value) => ({ kind: "recurrence", value })),
    ...schedule.hours.flatMap((one) => of(one, (value) => ({ kind: "hours", value }))),
    ...of(schedule.work, (value) => ({ kind: "work", value })),
    ...of(schedule.targetYear, ({ year }) => ({ kind: "targetYear", value: year })),
    ...row.actors.flatMap((one) => of(one, (value) => ({ kind: "actor", value }))),
    ...of(status.status, (value) => ({ kind: "status", value })),
    ...of(status.continuesIn, (value) => ({ kind: "continuesIn", value })),
  ];
  return all.sort((a, b) => DOUBTFUL_FIRST[a.confidence] - DOUBTFUL_FIRST[b.confidence]);
}

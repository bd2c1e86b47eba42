/** What a measure is filtered by: its values in each field of the filter. */
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import { answerMarks } from "./answer-marks.ts";
import { measureTypes } from "./measure-types.ts";

/** What a filter must be able to look up. */
export interface FilterContext {
  places: ReadonlyMap<PlaceId, Pick<PlaceProperties, "kind" | "openDrugScene">>;
  /** A place and all that it lies in. */
  lineage: (place: PlaceId) => readonly PlaceId[];
  /** An actor and all that it is a unit or function of. */
  organisations: (actor: ActorId) => readonly ActorId[];
}

/** The fields in which several values may be chosen. */
export type ListField = Exclude<keyof MeasureFilter, "openDrugScene" | "at">;
export type ValueOf<F extends ListField> = NonNullable<MeasureFilter[F]>[number];

type Values<F extends ListField> = (row: ListedMeasure, context: FilterContext) => readonly ValueOf<F>[];

export const VALUES: { readonly [F in ListField]: Values<F> } = {
  district: (row) => [row.district],
  year: (row) => [row.plan.year],
  area: (row) => [row.priorityArea.kind],
  place: (row, { lineage }) => row.places.flatMap(lineage),
  placeKind: (row, { places }) => row.places.flatMap((id) => places.get(id)?.kind ?? []),
  type: (row) => measureTypes(row),
  causeType: (row) => row.cause.types ?? [],
  actor: (row, { organisations }) => row.responsibilities.flatMap(({ actor }) => organisations(actor)),
  role: (row) => row.responsibilities.map(({ role }) => role),
  status: (row) => [row.status],
  continuesIn: (row) => (row.continuesIn === null ? [] : [row.continuesIn]),
  targetYear: (row) => [row.schedule.targetYear ?? []].flat(),
  season: (row) => row.schedule.seasons,
  answer: (row) => row.assignments?.flatMap(answerMarks) ?? [],
  finding: (row) => row.openFindings?.flatMap(({ severity, rule }) => [severity, rule]) ?? [],
};

/** Whether a row is about an open drug scene, or about a spot in one. */
export const atOpenDrugScene = (row: ListedMeasure, { places, lineage }: FilterContext): boolean =>
  row.places.some((place) => lineage(place).some((id) => places.get(id)?.openDrugScene === true));

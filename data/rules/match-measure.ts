/** Whether a measure passes a filter: one rule for the map, the lists and the API. */
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import { measureTypes } from "./measure-types.ts";

/** What a filter must be able to look up. */
export interface FilterContext {
  places: ReadonlyMap<PlaceId, Pick<PlaceProperties, "kind" | "openDrugScene" | "parent">>;
  /** An actor's own id and those of its units and functions. */
  unitsOf: (actor: ActorId) => ReadonlySet<ActorId>;
}

const oneOf = <T>(wanted: readonly T[] | undefined, has: (value: T) => boolean): boolean =>
  wanted === undefined || wanted.length === 0 || wanted.some(has);

/** Several values of one field are alternatives; the fields together all hold. An empty list asks nothing. */
export function matchesFilter(row: MeasureRow, filter: MeasureFilter, context: FilterContext): boolean {
  const types = measureTypes(row);
  const lineage = (id: PlaceId): PlaceId[] => {
    const path: PlaceId[] = [];
    let next: PlaceId | null = id;
    while (next !== null && !path.includes(next)) {
      path.push(next);
      next = context.places.get(next)?.parent ?? null;
    }
    return path;
  };
  const answers = (actor: ActorId): boolean => {
    const units = context.unitsOf(actor);
    return row.responsibilities.some(
      (responsibility) =>
        units.has(responsibility.actor) && oneOf(filter.role, (r) => r === responsibility.role),
    );
  };
  return (
    oneOf(filter.district, (id) => row.district === id) &&
    oneOf(filter.year, (year) => row.plan.year === year) &&
    oneOf(filter.area, (kind) => row.priorityArea.kind === kind) &&
    oneOf(filter.place, (id) => row.places.some((place) => lineage(place).includes(id))) &&
    oneOf(filter.placeKind, (kind) => row.places.some((place) => context.places.get(place)?.kind === kind)) &&
    (filter.openDrugScene === undefined ||
      row.places.some((place) =>
        lineage(place).some((id) => context.places.get(id)?.openDrugScene === true),
      ) === filter.openDrugScene) &&
    oneOf(filter.type, (type) => types.includes(type)) &&
    oneOf(filter.actor, answers) &&
    (filter.actor?.length
      ? true
      : oneOf(filter.role, (role) => row.responsibilities.some((r) => r.role === role))) &&
    oneOf(filter.status, (status) => row.status === status) &&
    oneOf(filter.targetYear, (year) => row.schedule.targetYear === year)
  );
}

/** Who does how much where: actors against places, by role; pure. */
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import { Role } from "#data/schema/measure.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { marksOf } from "./answer-marks.ts";
import { chosenIn, measureTest } from "./match-measure.ts";
import type { FilterContext } from "./measure-values.ts";

export type RoleNumbers = Readonly<Record<Role, number>>;

export interface MatrixCell {
  place: PlaceId;
  /** Each once, whatever its roles. */
  measures: number;
  /** One may lead and take part in the same measure, through units of its own. */
  roles: RoleNumbers;
}

export interface MatrixLine {
  actor: ActorId;
  /** At any place, and at none. */
  measures: number;
  /** In the order of the places; null where it does nothing. */
  cells: readonly (MatrixCell | null)[];
}

export interface ActorMatrix {
  /** Those where somebody does something. */
  places: readonly PlaceId[];
  lines: readonly MatrixLine[];
}

/** A row with whom it concerns in which roles, and where it is. */
interface Placed {
  roles: ReadonlyMap<ActorId, ReadonlySet<Role>>;
  places: ReadonlySet<PlaceId>;
}

/** Of the roles and answers that are asked for; an organisation has what its units have. */
function rolesIn(
  row: ListedMeasure,
  filter: MeasureFilter,
  { organisations }: FilterContext,
): Map<ActorId, Set<Role>> {
  const wanted = chosenIn(filter, "role");
  const answers = chosenIn(filter, "answer");
  const found = new Map<ActorId, Set<Role>>();
  for (const { actor, role } of row.responsibilities) {
    if (wanted !== null && !wanted.has(role)) continue;
    if (answers !== null && !marksOf(row, actor).some((mark) => answers.has(mark))) continue;
    for (const id of organisations(actor)) found.set(id, (found.get(id) ?? new Set()).add(role));
  }
  return found;
}

function numbersOf(rows: readonly Placed[], actor: ActorId): RoleNumbers {
  const numbers = { lead: 0, takesPart: 0, onCall: 0 };
  for (const { roles } of rows)
    for (const role of Role.options) if (roles.get(actor)?.has(role)) numbers[role] += 1;
  return numbers;
}

/**
 * Each number is what choosing its actor and its place, and them alone, leaves: what is chosen of
 * actors and places is left out of account, so that nothing disappears under the pointer.
 *
 * @param actors lines, in the order in which they stand; those that nothing names are left out
 * @param places columns, likewise; a place has what its spots have
 */
export function actorMatrix(
  rows: readonly ListedMeasure[],
  filter: MeasureFilter,
  context: FilterContext,
  { actors, places }: { actors: readonly ActorId[]; places: readonly PlaceId[] },
): ActorMatrix {
  const { actor: _actor, place: _place, ...rest } = filter;
  const placed = rows.filter(measureTest(rest, context)).map(
    (row): Placed => ({
      roles: rolesIn(row, filter, context),
      places: new Set(row.places.flatMap(context.lineage)),
    }),
  );
  const used = places.filter((place) => placed.some((row) => row.roles.size > 0 && row.places.has(place)));
  const lines = actors.flatMap((actor): MatrixLine[] => {
    const own = placed.filter(({ roles }) => roles.has(actor));
    if (own.length === 0) return [];
    const cells = used.map((place): MatrixCell | null => {
      const there = own.filter((row) => row.places.has(place));
      if (there.length === 0) return null;
      return { place, measures: there.length, roles: numbersOf(there, actor) };
    });
    return [{ actor, measures: own.length, cells }];
  });
  return { places: used, lines };
}

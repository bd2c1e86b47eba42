/** Measures by two fields at once: status by district, causes against the measures that meet them. */
import { type FilterContext, VALUES, type ValueOf } from "#data/rules/measure-values.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { rowsButFor } from "./rows-but-for.ts";

/** The fields that are set against one another. */
export type CrossField = "district" | "type" | "causeType" | "status";

/** A field with the values that are told of it, in the order in which they stand. */
export interface Side<F extends CrossField> {
  field: F;
  values: readonly ValueOf<F>[];
}

export interface CrossLine<D extends CrossField, A extends CrossField> {
  value: ValueOf<D>;
  /** How many measures have it, whatever they have across. */
  total: number;
  /** How many of them have each value across, in its order; those that have several count in each. */
  cells: readonly { value: ValueOf<A>; count: number }[];
}

export interface CrossCounts<D extends CrossField, A extends CrossField> {
  lines: readonly CrossLine<D, A>[];
  /** How many measures have each value across, whatever they have down. */
  foot: CrossLine<D, A>["cells"];
  /** How many measures there are in all. */
  total: number;
  /** How many of them have no value in one of the fields, and stand in no cell. */
  without: number;
}

/**
 * Counts measures by `down` and `across`, given what is chosen in the filter's other fields.
 *
 * Each number is what choosing its values, and them alone, in its two fields leaves.
 */
export function crossCounts<D extends CrossField, A extends CrossField>(
  rows: readonly ListedMeasure[],
  filter: MeasureFilter,
  down: Side<D>,
  across: Side<A>,
  context: FilterContext,
): CrossCounts<D, A> {
  const counted = rowsButFor(rows, filter, [down.field, across.field], context).map((row) => ({
    down: new Set(VALUES[down.field](row, context)),
    across: new Set(VALUES[across.field](row, context)),
  }));
  const cells = (of: typeof counted) =>
    across.values.map((value) => ({ value, count: of.filter((row) => row.across.has(value)).length }));
  const lines = down.values.map((value) => {
    const own = counted.filter((row) => row.down.has(value));
    return { value, total: own.length, cells: cells(own) };
  });
  return {
    lines,
    foot: cells(counted),
    total: counted.length,
    without: counted.filter((row) => row.down.size === 0 || row.across.size === 0).length,
  };
}

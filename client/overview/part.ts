/** What a chart's value is in the filter: the fields that choosing it sets and clears. */
import type { FilterPart } from "#client/model/use-filter.ts";
import type { CrossField } from "#data/rules/overview/cross-counts.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";

type ChartField = CrossField | "area" | "finding";

/** @param values each field's one value; `undefined` clears the field */
export function partFor(values: { readonly [F in ChartField]?: string | undefined }): FilterPart {
  const entries = Object.entries(values);
  const set = entries.flatMap(([field, value]) => (value === undefined ? [] : [[field, [value]]]));
  return {
    ...Object.fromEntries(entries.map(([field]) => [field, undefined])),
    ...MeasureFilter.parse(Object.fromEntries(set)),
  };
}

/** What takes a choice away again. */
export const cleared = (part: FilterPart): FilterPart =>
  Object.fromEntries(Object.keys(part).map((field) => [field, undefined]));

const valuesIn = (filter: FilterPart, field: string): readonly unknown[] => {
  const value: unknown = new Map<string, unknown>(Object.entries(filter)).get(field);
  return Array.isArray(value) ? value : [];
};

/** Whether the filter asks, in the fields of the part, just what it sets. */
export const isChosen = (filter: MeasureFilter, part: FilterPart): boolean =>
  Object.keys(part).every((field) => {
    const asked = valuesIn(filter, field);
    const wanted = valuesIn(part, field);
    return asked.length === wanted.length && wanted.every((value) => asked.includes(value));
  });

/** Whether what the part sets is among what the filter leaves in its fields. */
export const isLeft = (filter: MeasureFilter, part: FilterPart): boolean =>
  Object.keys(part).every((field) => {
    const asked = valuesIn(filter, field);
    return asked.length === 0 || valuesIn(part, field).every((value) => asked.includes(value));
  });

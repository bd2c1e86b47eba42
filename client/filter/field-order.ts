/** The fields that are chosen among values, in the order in which they stand in the panel. */
import type { Facet } from "#data/rules/facet-counts.ts";

export const FIELD_ORDER = [
  "district",
  "area",
  "status",
  "type",
  "causeType",
  "placeKind",
  "targetYear",
  "season",
  "continuesIn",
  "role",
  "answer",
  "finding",
  "year",
] as const satisfies readonly Facet[];
export type OrderedFacet = (typeof FIELD_ORDER)[number];

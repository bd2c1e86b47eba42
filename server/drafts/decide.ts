/** What people decide of a draft, put beside what they have decided before; pure. */
import type { Dataset } from "#data/rules/dataset.ts";
import type { DraftDecisions, DraftPatch } from "#data/schema/draft.ts";
import type { DraftRow } from "#data/schema/draft-row.ts";
import type { DistrictId } from "#data/schema/ids.ts";

export interface Issue {
  path: string;
  message: string;
}

/** What of a patch leads nowhere: rows, places and actors that are not there. */
export function decisionIssues(
  { rows = {}, withdrawn = {} }: DraftPatch,
  keys: ReadonlySet<string>,
  { places, actors }: Dataset,
  district: DistrictId | null,
): Issue[] {
  const placeIds = new Set(
    places.filter(({ properties }) => properties.district === district).map(({ id }) => id),
  );
  const actorIds = new Set(actors.map(({ id }) => id));
  const unknown = (field: "rows" | "withdrawn", given: object): Issue[] =>
    Object.keys(given)
      .filter((key) => !keys.has(key))
      .map((key) => ({ path: `${field}.${key}`, message: "no such row" }));
  const wrong = Object.entries(rows).flatMap(([key, decision]) => {
    const at = `rows.${key}`;
    const named = decision.places ?? [];
    return [
      ...named
        .filter((id) => !placeIds.has(id))
        .map((id) => ({ path: `${at}.places`, message: `no place is called ${id}` })),
      ...(new Set(named).size < named.length
        ? [{ path: `${at}.places`, message: "a place is named twice" }]
        : []),
      ...(decision.responsibilities ?? [])
        .filter(({ actor }) => !actorIds.has(actor))
        .map(({ actor }) => ({ path: `${at}.responsibilities`, message: `no actor is called ${actor}` })),
    ];
  });
  return [...unknown("rows", rows), ...unknown("withdrawn", withdrawn), ...wrong];
}

/** @param rows of the draft as they are before the patch */
export function decided(
  before: DraftDecisions,
  { rows = {}, withdrawn = {}, acceptAll }: DraftPatch,
  all: readonly DraftRow[],
): DraftDecisions {
  const after: DraftDecisions = { ...before };
  for (const [key, fields] of Object.entries(withdrawn)) {
    const gone = new Set<string>(fields);
    after[key] = Object.fromEntries(Object.entries(after[key] ?? {}).filter(([field]) => !gone.has(field)));
  }
  for (const [key, decision] of Object.entries(rows)) after[key] = { ...after[key], ...decision };
  for (const { key, open } of acceptAll === undefined ? [] : all)
    if (acceptAll === "all" || open.length === 0) after[key] = { ...after[key], accepted: true };
  return after;
}

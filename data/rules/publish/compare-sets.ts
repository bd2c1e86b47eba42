/** What one public data set says that another does not, path by path; pure. */
import type { PublishedSet } from "#data/schema/published.ts";

export interface SetChange {
  /** Places and measures by their ids, else the set's own fields: "places.skanstull.name". */
  path: string;
  /** Null where it was not there. */
  before: string | null;
  after: string | null;
}

function* leaves(value: unknown, path: string): Generator<readonly [string, string]> {
  if (value === null || value === undefined) return;
  if (typeof value !== "object") yield [path, String(value)];
  else if (Array.isArray(value))
    for (const [index, one] of value.entries()) yield* leaves(one, `${path}.${index}`);
  else
    for (const [key, one] of Object.entries(value)) yield* leaves(one, path === "" ? key : `${path}.${key}`);
}

/** The set's fields with their values; of an outline, its corners in a row. */
function* fieldsOf({ places, ...rest }: PublishedSet): Generator<readonly [string, string]> {
  yield* leaves(rest, "");
  for (const { id, geometry, measures, ...place } of places) {
    yield* leaves(place, `places.${id}`);
    yield [`places.${id}.geometry`, JSON.stringify(geometry.coordinates)];
    for (const { id: measure, by, types, ...fields } of measures) {
      const at = `places.${id}.measures.${measure}`;
      yield* leaves(fields, at);
      yield [`${at}.by`, by.map(({ name }) => name).join(", ")];
      yield [`${at}.types`, types.join(", ")];
    }
  }
}

/** @param before null for the first version: everything is new */
export function compareSets(before: PublishedSet | null, after: PublishedSet): SetChange[] {
  const old = new Map(before === null ? [] : fieldsOf(before));
  const now = new Map(fieldsOf(after));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null }))
    .filter((change) => change.before !== change.after);
}

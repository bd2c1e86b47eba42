/** Every field that a public data set holds, as a version lists them. */
import type { PublishedSet } from "#data/schema/published.ts";

/** An outline is one field: its corners are not listed. */
const WHOLE = new Set(["geometry"]);

function* pathsIn(value: unknown, path: string): Generator<string> {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const one of value) {
      if (typeof one === "object") yield* pathsIn(one, `${path}[]`);
      else yield `${path}[]`;
    }
    return;
  }
  if (typeof value !== "object") {
    yield path;
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    const at = path === "" ? key : `${path}.${key}`;
    if (WHOLE.has(key)) yield at;
    else yield* pathsIn(one, at);
  }
}

/** "places[].measures[].howFar"; each once, sorted. A field that is empty everywhere is not held. */
export const fieldPaths = (set: PublishedSet): string[] => [...new Set(pathsIn(set, ""))].sort();

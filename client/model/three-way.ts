/** Brings two people's edits of one record together, field by field; pure. */
export interface Merge<T> {
  /** Each field as one of them changed it; where both did, as it is mine. */
  merged: T;
  /** What both have changed, and not alike. */
  conflicts: (keyof T)[];
  /** What only they have changed. */
  theirs: (keyof T)[];
  /** What only I have changed. */
  mine: (keyof T)[];
}

/**
 * @param fields those that are merged
 * @param base what both began with
 */
export function threeWay<T>(fields: readonly (keyof T)[], base: T, mine: T, theirs: T): Merge<T> {
  const result: Merge<T> = { merged: { ...theirs }, conflicts: [], theirs: [], mine: [] };
  for (const field of fields) {
    if (mine[field] === theirs[field]) continue;
    if (mine[field] === base[field]) result.theirs.push(field);
    else {
      result.merged[field] = mine[field];
      result[theirs[field] === base[field] ? "mine" : "conflicts"].push(field);
    }
  }
  return result;
}

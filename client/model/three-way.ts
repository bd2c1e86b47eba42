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
 * @param isSame whether two values of a field are alike
 */
export function threeWay<T>(
  fields: readonly (keyof T)[],
  base: T,
  mine: T,
  theirs: T,
  isSame: (a: T[keyof T], b: T[keyof T]) => boolean = Object.is,
): Merge<T> {
  const result: Merge<T> = { merged: { ...theirs }, conflicts: [], theirs: [], mine: [] };
  for (const field of fields) {
    if (isSame(mine[field], theirs[field])) continue;
    if (isSame(mine[field], base[field])) result.theirs.push(field);
    else {
      result.merged[field] = mine[field];
      result[isSame(theirs[field], base[field]) ? "mine" : "conflicts"].push(field);
    }
  }
  return result;
}

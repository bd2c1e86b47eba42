/** Brings two people's changes of one list together, item by item; pure. */

/**
 * @param was what both began with
 * @param isSame whether two items say the same
 * @returns null where both have changed the same item, and not alike
 */
export function mergeLists<Item>(
  was: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): Item[] | null {
  const isIn = (list: readonly Item[], item: Item) => list.some((one) => isSame(one, item));
  const taken = was.filter((item) => !isIn(mine, item));
  const put = mine.filter((item) => !isIn(was, item));
  const isOnlyTaken = put.length === 0;
  const theirsPut = theirs.filter((item) => !isIn(was, item));
  const isGone = taken.some((item) => !isIn(theirs, item));
  if (isGone && !(isOnlyTaken && theirsPut.length === 0)) return null;
  // What stands in the place of another is a correction of it, and keeps its place.
  const merged = theirs.flatMap((item) => {
    const at = taken.findIndex((one) => isSame(one, item));
    return at === -1 ? [item] : put.slice(at, at + 1);
  });
  return [...merged, ...put.slice(taken.length).filter((item) => !isIn(theirs, item))];
}

/** How many rows a merged cell covers. */

/** The length of the run of equal keys that begins at a row; 0 within a run, where the cell is already drawn. */
export function spanOf<Row>(rows: readonly Row[], index: number, keyOf: (row: Row) => string): number {
  const row = rows[index];
  if (row === undefined) return 0;
  const key = keyOf(row);
  const before = rows[index - 1];
  if (before !== undefined && keyOf(before) === key) return 0;
  let end = index + 1;
  for (let next = rows[end]; next !== undefined && keyOf(next) === key; next = rows[end]) end++;
  return end - index;
}

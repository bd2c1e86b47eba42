/** How people name the columns of a workbook. */

/** `A` for 1, `Z` for 26, `AA` for 27. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return `${before === 0 ? "" : columnLetters(before)}${String.fromCharCode(65 + rest)}`;
}

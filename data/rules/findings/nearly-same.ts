/** Whether two names are one name with a slip of the hand. */

/** Letters from which on a slip can be told from another name. */
const LONG_ENOUGH = 8;
/** Letters per slip that is let pass. */
const PER_SLIP = 10;

/** The fewest letters to change, add or take away (Levenshtein), or `most + 1` where it is more. */
function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [at, wanted] of [...other].entries()) {
      const changed = (above[at] ?? 0) + (letter === wanted ? 0 : 1);
      line.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}

const numbersIn = (name: string): string => (name.match(/\d+/g) ?? []).join(" ");

/** @param one folded, as the other is */
export function nearlySame(one: string, other: string): boolean {
  if (one === other) return true;
  // Group 1 and group 2 are two.
  if (numbersIn(one) !== numbersIn(other)) return false;
  const length = Math.min(one.length, other.length);
  if (length < LONG_ENOUGH) return false;
  const most = Math.max(1, Math.floor(length / PER_SLIP));
  return slipsBetween(one, other, most) <= most;
}

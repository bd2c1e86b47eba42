/** Lines that begin an item of a list: they stay lines of their own. Pure. */

const NUMBERED = /^\d{1,2}[.)]\s*\p{L}/u;
const BULLET = /^[-–•*·]\s+\S/;

/**
 * Whether a line begins an item. A dash alone may be a dash within a sentence, so it counts only where
 * a sentence has ended before it or another line of the text begins with a dash as well.
 */
export function beginsItem(line: string, before: string, lines: readonly string[]): boolean {
  if (NUMBERED.test(line)) return true;
  if (!BULLET.test(line)) return false;
  return (
    /^[•*·]/.test(line) || /[.:;!?]$/.test(before) || lines.filter((other) => BULLET.test(other)).length > 1
  );
}

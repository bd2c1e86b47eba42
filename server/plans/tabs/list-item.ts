/** Lines that begin an item of a list: they stay lines of their own. Pure. */

const NUMBERED = /^\d{1,2}[.)]\s*\p{L}/u;
const BULLET = /^[-–•*·]\s+\S/;

/** How many of a text's lines begin as items of a list do. */
export const countBullets = (lines: readonly string[]): number =>
  lines.filter((line) => BULLET.test(line)).length;

/**
 * Whether a line begins an item. A dash alone may be a dash within a sentence, so it counts only where
 * a sentence has ended before it or another of the text's lines (`bullets`) begins so as well.
 */
export function beginsItem(line: string, before: string, bullets: number): boolean {
  if (NUMBERED.test(line)) return true;
  return BULLET.test(line) && (/^[•*·]/.test(line) || /[.:;!?]$/.test(before) || bullets > 1);
}

/** How wide the columns of a table are: what the longest word needs, and of the rest each its share. Pure. */

interface Wanted {
  /** Of the whole; together 1. */
  share: number;
  /** Points. */
  needs: number;
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** Each as much as it asks for, at most; those that ask for most give way, all to the same width. */
function within(asked: readonly number[], room: number): number[] {
  let left = room;
  let waiting = asked.map((one, at) => ({ one, at })).toSorted((a, b) => a.one - b.one);
  const given = asked.map(() => 0);
  while (waiting.length > 0) {
    const [least, ...others] = waiting;
    if (least === undefined) break;
    const got = Math.min(least.one, left / waiting.length);
    given[least.at] = got;
    left -= got;
    waiting = others;
  }
  return given;
}

/** @param room points for all of them, which they fill */
export function columnWidths(columns: readonly Wanted[], room: number): number[] {
  const needs = columns.map(({ needs }) => needs);
  // Where there is too little, the longest words are broken and the short ones stay whole.
  if (sum(needs) >= room) return within(needs, room);
  const wanted = columns.map(({ share, needs }) => Math.max(share * room, needs));
  const spare = wanted.map((one, at) => one - (needs[at] ?? 0));
  const over = sum(wanted) - room;
  return wanted.map((one, at) => one - (over <= 0 ? 0 : (over * (spare[at] ?? 0)) / sum(spare)));
}

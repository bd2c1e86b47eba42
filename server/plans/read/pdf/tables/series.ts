/** Numbers that mean the same place although they differ a little. Pure. */

/** Places in ascending order, those nearer to each other than `nearness` as one: their mean. */
export function places(numbers: readonly number[], nearness: number): number[] {
  const groups: number[][] = [];
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && number - group[0] <= nearness) group.push(number);
    else groups.push([number]);
  }
  return groups.map((group) => group.reduce((sum, number) => sum + number, 0) / group.length);
}

/** Which of the places a number is nearest to, from 0. */
export function nearest(sorted: readonly number[], number: number): number {
  let best = 0;
  for (const [at, place] of sorted.entries())
    if (Math.abs(place - number) < Math.abs((sorted[best] ?? Infinity) - number)) best = at;
  return best;
}

export interface Stretch {
  from: number;
  to: number;
}

/** Stretches in ascending order, joined where less than `gap` lies between them. */
export function joined(stretches: readonly Stretch[], gap: number): Stretch[] {
  const whole: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1);
    if (last && from - last.to <= gap) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}

/** How much of a stretch lies under others that do not overlap each other. */
export const covered = ({ from, to }: Stretch, by: readonly Stretch[]): number =>
  by.reduce((sum, one) => sum + Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)), 0);

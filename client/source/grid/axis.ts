/** The rows or the columns of a grid along their axis: which are shown, and where each begins. Pure. */

export interface Axis {
  /** The document's numbers of the lines that are shown, in order. */
  numbers: readonly number[];
  /** Where each begins, and last where the axis ends, in pixels. */
  starts: readonly number[];
}

/** Longer runs of empty lines are left out; their numbers are then missing, as those of hidden rows are. */
const LONGEST_GAP = 3;

/** @returns the lines to show, in order: those that hold something, and what lies between them where that is little */
export function shownNumbers(filled: Iterable<number>): number[] {
  const numbers: number[] = [];
  for (const number of [...new Set(filled)].sort((one, other) => one - other)) {
    const last = numbers.at(-1) ?? 0;
    if (number - last - 1 <= LONGEST_GAP) for (let next = last + 1; next < number; next++) numbers.push(next);
    numbers.push(number);
  }
  return numbers;
}

/** @param sizes of each line that is shown, in pixels */
export function axisOf(numbers: readonly number[], sizes: readonly number[]): Axis {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  return { numbers, starts };
}

export const lengthOf = ({ starts }: Axis): number => starts.at(-1) ?? 0;

/** How many of a rising list come before the first that does not hold. */
function countWhile(list: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const countBelow = (list: readonly number[], value: number): number => countWhile(list, (one) => one < value);

/** Which of the lines that are shown a number has; the nearest after it where it is left out. */
export const indexOf = ({ numbers }: Axis, number: number): number =>
  Math.min(countBelow(numbers, number), Math.max(numbers.length - 1, 0));

/** The indexes of the lines that a run of numbers covers: from the first until before the second. */
export function covered({ numbers }: Axis, number: number, span: number): [from: number, until: number] {
  const from = countBelow(numbers, number);
  return [from, Math.max(countBelow(numbers, number + span), Math.min(from + 1, numbers.length))];
}

/** The indexes of the lines that a stretch of the axis touches: from the first until before the second. */
export function touched({ numbers, starts }: Axis, from: number, to: number): [from: number, until: number] {
  const first = Math.max(countWhile(starts, (start) => start <= from) - 1, 0);
  return [Math.min(first, numbers.length), Math.min(countBelow(starts, to), numbers.length)];
}

/** Where a run of lines lies, in pixels. */
export function stretch({ starts }: Axis, from: number, until: number): { start: number; size: number } {
  const start = starts[from] ?? 0;
  return { start, size: (starts[until] ?? start) - start };
}

/** Corners as people write and copy them: one a line, latitude before longitude; pure. */
import type { Position } from "#data/schema/geometry.ts";

/** Degrees; around Sweden. Outside them it is a slip, or the other order. */
const LATITUDES = [55, 70] as const;
const LONGITUDES = [10, 25] as const;

/** With a point or a comma for the decimals. */
const NUMBER = /-?\d+(?:[.,]\d+)?/g;

const isIn = (value: number, [from, to]: readonly [number, number]): boolean => value >= from && value <= to;

export const cornerText = ([longitude, latitude]: Position): string =>
  `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;

export const writeCorners = (corners: readonly Position[]): string => corners.map(cornerText).join("\n");

/** The number of the first line that cannot be read, counted from one. */
export type ReadCorners = { corners: Position[] } | { line: number };

/** Longitude may also come first: near Stockholm one cannot be taken for the other. */
export function readCorners(text: string): ReadCorners {
  const corners: Position[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const numbers = (line.match(NUMBER) ?? []).map((one) => Number(one.replace(",", ".")));
    const [a, b, ...more] = numbers;
    if (a === undefined || b === undefined || more.length > 0) return { line: index + 1 };
    if (isIn(a, LATITUDES) && isIn(b, LONGITUDES)) corners.push([b, a]);
    else if (isIn(a, LONGITUDES) && isIn(b, LATITUDES)) corners.push([a, b]);
    else return { line: index + 1 };
  }
  return { corners };
}

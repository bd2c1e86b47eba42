/**
 * Where the places' names stand: beside their shapes, never on one another and never beyond the frame.
 * What has no room for its name gets a number, and its name stands in a list. Pure.
 */
import { grown, isWithin, overlap } from "./boxes.ts";
import type { Box } from "./projection.ts";
import { textWidth } from "./text-width.ts";

export interface Named {
  id: string;
  name: string;
  /** What of its shape the frame shows. */
  shape: Box;
  /** Pixels of the type. */
  size: number;
}

export interface PlacedName {
  id: string;
  lines: string[];
  size: number;
  box: Box;
}

export interface Mark {
  id: string;
  number: number;
  name: string;
  /** The middle of the number's ring; null where even that has no room, and the list alone tells it. */
  at: { x: number; y: number } | null;
  /** The middle of its shape, to which a line leads where the number stands beside it. */
  of: { x: number; y: number };
}

const LINE = 1.15;
const GAP = 3;
const AIR = 2;
/** Times the type size. */
export const MARK_RADIUS = 0.75;
/** Letters; longer names may stand on two lines. */
const LONG = 13;

/** The name on one line and, if it is long, also on two: broken at the blank nearest its middle. */
function linings(name: string): string[][] {
  const words = name.split(/\s+/u);
  if (name.length <= LONG || words.length < 2) return [[name]];
  const halves = words.slice(1).map((_, index) => {
    const first = words.slice(0, index + 1).join(" ");
    return [first, words.slice(index + 1).join(" ")];
  });
  const unevenness = ([a = "", b = ""]: string[]) => Math.abs(a.length - b.length);
  const best = halves.sort((a, b) => unevenness(a) - unevenness(b))[0];
  return best === undefined ? [[name]] : [[name], best];
}

function* candidates({ name, shape, size }: Named): Generator<Omit<PlacedName, "id" | "size">> {
  const middleX = shape.x + shape.width / 2;
  const middleY = shape.y + shape.height / 2;
  for (const lines of linings(name)) {
    const width = Math.max(...lines.map((line) => textWidth(line, size, 600)));
    const height = lines.length * size * LINE;
    const at = (x: number, y: number) => ({ lines, box: { x, y, width, height } });
    const above = shape.y - GAP - height;
    const below = shape.y + shape.height + GAP;
    const right = shape.x + shape.width + GAP + 1;
    const left = shape.x - GAP - 1 - width;
    yield at(middleX - width / 2, above);
    yield at(middleX - width / 2, below);
    yield at(right, middleY - height / 2);
    yield at(left, middleY - height / 2);
    yield at(right, above + height / 2);
    yield at(left, above + height / 2);
    yield at(right, below - height / 2);
    yield at(left, below - height / 2);
    yield at(middleX - width / 2, middleY - height / 2);
  }
}

/** From the middle outwards, ring by ring. */
function* around(x: number, y: number, step: number): Generator<{ x: number; y: number }> {
  yield { x, y };
  for (let ring = 1; ring <= 12; ring++) {
    const count = 8 * ring;
    for (let index = 0; index < count; index++) {
      const angle = (2 * Math.PI * index) / count - Math.PI / 2;
      yield { x: x + ring * step * Math.cos(angle), y: y + ring * step * Math.sin(angle) };
    }
  }
}

export interface Placing {
  names: PlacedName[];
  marks: Mark[];
}

/**
 * @param named whose name matters most comes first
 * @param taken what names must not lie on
 */
export function placeNames(named: readonly Named[], frame: Box, taken: readonly Box[]): Placing {
  const boxes = [...taken];
  const isFree = (box: Box) =>
    isWithin(box, grown(frame, -AIR)) && !boxes.some((other) => overlap(grown(box, AIR / 2), other));
  const names: PlacedName[] = [];
  const left: Named[] = [];
  for (const one of named) {
    const found = [...candidates(one)].find(({ box }) => isFree(box));
    if (found === undefined) left.push(one);
    else {
      names.push({ id: one.id, size: one.size, ...found });
      boxes.push(found.box);
    }
  }
  const marks = left.map((one, index): Mark => {
    const radius = one.size * MARK_RADIUS;
    const boxAt = ({ x, y }: { x: number; y: number }): Box => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    });
    const of = { x: one.shape.x + one.shape.width / 2, y: one.shape.y + one.shape.height / 2 };
    const at = [...around(of.x, of.y, radius)].find((point) => isFree(boxAt(point))) ?? null;
    if (at !== null) boxes.push(boxAt(at));
    return { id: one.id, number: index + 1, name: one.name, at, of };
  });
  return { names, marks };
}

/** Which features a question leaves, and which of them stand on its page; pure. */
import type { BoundingBox } from "#data/schema/geometry.ts";
import { meetsBox } from "./bbox.ts";
import type { Cell, LayerFeature } from "./features.ts";

interface Question {
  /** It is enough to meet one of them; absent: anywhere. */
  boxes?: readonly BoundingBox[] | undefined;
  /** What properties are to be, each to the letter. */
  filters: Readonly<Record<string, Cell | undefined>>;
}

/** In the order that they come in. */
export function chosen(
  features: readonly LayerFeature[],
  { boxes, filters }: Question,
): readonly LayerFeature[] {
  const wanted = Object.entries(filters).filter(([, value]) => value !== undefined);
  return features.filter(
    (feature) =>
      wanted.every(([name, value]) => feature.properties[name] === value) &&
      (boxes === undefined || boxes.some((box) => meetsBox(feature, box))),
  );
}

interface Page {
  features: readonly LayerFeature[];
  /** Where the pages before and after begin; null where there is none. */
  previous: number | null;
  next: number | null;
}

/** @param limit at least 1 */
export function pageOf(features: readonly LayerFeature[], offset: number, limit: number): Page {
  const end = offset + limit;
  return {
    features: features.slice(offset, end),
    previous: offset === 0 ? null : Math.max(0, offset - limit),
    next: end < features.length ? end : null,
  };
}

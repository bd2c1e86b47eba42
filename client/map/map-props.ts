/** What the map is told, and what it tells. */

import type { Theme } from "#data/rules/map-look/palette.ts";
import type { OutlineChange } from "#data/schema/change-answer.ts";
import type { BoundingBox } from "#data/schema/geometry.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";

export interface MapViewProps {
  /** Every place of the plans. */
  features: readonly PlaceFeature[];
  /** How many measures pass the filter, for each place that does; the other places step back. */
  counts: ReadonlyMap<PlaceId, number>;
  /** Words that stand with a place; its shape is then hatched. */
  notes: ReadonlyMap<PlaceId, string>;
  /** A place's former outline and its later one, laid over all else. */
  outlines: OutlineChange | null;
  selected: PlaceId | null;
  onSelect: (id: PlaceId) => void;
  /** The place that the list points at. */
  pointedAt: PlaceId | null;
  onPointAt: (id: PlaceId | null) => void;
  /** Asks for a picture of what the map shows, degrees. */
  onPicture: (bounds: BoundingBox) => void;
  theme: Theme;
  /** What covers the map's edges, in CSS pixels, so that a flight ends in the open part. */
  covered: { top: number; right: number; bottom: number; left: number };
  /** An online style that an administrator has set; the built-in drawing without one. */
  styleUrl: string | null;
  /** Where it looks, when that is not the map's own to find; it flies from one to the next. */
  look?: BoundingBox;
  /** Hears where it looks once it has come to rest. */
  onLook?: (box: BoundingBox) => void;
  /** On a slide: nothing lies on the map but the places. */
  isPlain?: boolean;
}

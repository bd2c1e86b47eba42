/** What the map is told, and what it tells. */
import type { OutlineChange } from "#data/schema/change-answer.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { Theme } from "./style/palette.ts";

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
  theme: Theme;
  /** What covers the map's edges, in CSS pixels, so that a flight ends in the open part. */
  covered: { top: number; right: number; bottom: number; left: number };
  /** An online style that an administrator has set; the built-in drawing without one. */
  styleUrl: string | null;
}

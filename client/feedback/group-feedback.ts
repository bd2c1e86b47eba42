/** Feedback place by place: those told of last come first. Pure. */
import type { Feedback } from "#data/schema/feedback.ts";
import type { DistrictId, PlaceId } from "#data/schema/ids.ts";

export interface FeedbackGroup {
  key: string;
  district: DistrictId;
  /** Null: about all that the district has published. */
  place: PlaceId | null;
  items: readonly Feedback[];
}

/** @param items newest first; so they stay within their group */
export function groupFeedback(items: readonly Feedback[]): FeedbackGroup[] {
  const groups = new Map<string, FeedbackGroup & { items: Feedback[] }>();
  for (const item of items) {
    const { district, place } = item;
    const key = `${district} ${place ?? ""}`;
    const group = groups.get(key) ?? { key, district, place, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

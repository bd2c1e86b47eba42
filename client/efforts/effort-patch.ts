/** An effort's fields as they are compared and sent; pure. */
import { type Effort, EffortContent, type EffortPatch } from "#data/schema/effort.ts";

export const EFFORT_FIELDS = EffortContent.keyof().options;
export type EffortField = (typeof EFFORT_FIELDS)[number];

export const contentOf = ({ id: _, district: _d, version: _v, ...content }: Effort): EffortContent => content;

/** Whether two values of a field are alike. */
export const isSameValue = (a: EffortContent[EffortField], b: EffortContent[EffortField]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What has to be written for an effort to become as somebody wrote it; null when it is so already. */
export function patchOfEffort(effort: Effort, content: EffortContent): EffortPatch | null {
  const patch: EffortPatch = { ...content };
  for (const field of EFFORT_FIELDS) if (isSameValue(effort[field], content[field])) delete patch[field];
  return Object.keys(patch).length === 0 ? null : patch;
}

/** What a field holds, value by value, as the history tells it. */
export function textsOf(field: EffortField, content: EffortContent): string[] {
  if (field === "participants")
    return content.participants.map(({ actor, function: sent }) => [actor, sent ?? ""].join(" ").trim());
  if (field === "outcome")
    return content.outcome === null ? [] : [content.outcome.date, content.outcome.text];
  if (field === "stops") return content.stops;
  const value = content[field];
  return value === null ? [] : [value];
}

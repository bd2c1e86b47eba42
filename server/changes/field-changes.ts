/** A change field by field: what stood there before and what stands there after; pure. */
import { isDeepStrictEqual } from "node:util";
import type { FieldChange } from "#data/schema/change-answer.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { MeasurePatch, Operation } from "#data/schema/operation.ts";

/** The fields of a patch, those of the schedule each by itself; of a goal its words. */
function flat({ schedule, goals, ...rest }: MeasurePatch): Map<string, unknown> {
  const fields = new Map<string, unknown>(Object.entries(rest));
  for (const [key, value] of Object.entries(schedule ?? {})) fields.set(`schedule.${key}`, value);
  if (goals !== undefined)
    fields.set(
      "goals",
      goals.map(({ text }) => text),
    );
  return fields;
}

/** A value as a list of texts. */
function told(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(told);
  return typeof value === "object" ? Object.values(value).flatMap(told) : [String(value)];
}

const note = ({ date, text }: FollowUp): string[] => told([date, text]);

export function fieldChanges(operation: Operation, reverse: Operation): FieldChange[] {
  if (operation.kind === "add-follow-up") {
    return [{ field: "followUp", before: [], after: note(operation.followUp) }];
  }
  if (operation.kind === "remove-follow-up") {
    return [{ field: "followUp", before: note(operation.followUp), after: [] }];
  }
  const before = flat(reverse.kind === "change-measure" ? reverse.set : {});
  return [...flat(operation.set)]
    .filter(([field, after]) => !isDeepStrictEqual(before.get(field), after))
    .map(([field, after]) => ({ field, before: told(before.get(field)), after: told(after) }));
}

/** Which version of its subject an edit has led to; pure. */
import type { Standing } from "./outcome.ts";
import type { QueuedEdit } from "./queued-edit.ts";

/** @returns null for a subject that has none */
export function versionAfter(edit: QueuedEdit, now: Standing): number | null {
  if (edit.kind === "answer" && "measure" in now)
    return now.measure.assignments?.find(({ actor }) => actor === edit.actor)?.version ?? null;
  if ("measure" in now) return now.measure.version;
  if ("finding" in now) return now.finding.version;
  if ("story" in now) return now.story.version;
  if ("place" in now) return now.place.properties.version;
  return "actor" in now ? now.actor.version : null;
}

/** What somebody must be allowed to do in order to make a write. */
import type { Action } from "#data/schema/access.ts";
import type { MeasurePatch, Operation } from "#data/schema/operation.ts";

/** Fields by which an actor says how its measure goes. */
const ANSWERS: ReadonlySet<string> = new Set<keyof MeasurePatch>(["status", "continuesIn"]);

export function neededAction(operation: Operation): Action {
  switch (operation.kind) {
    case "change-measure":
      return Object.keys(operation.set).every((field) => ANSWERS.has(field)) ? "answer" : "edit";
    case "add-follow-up":
    case "remove-follow-up":
      return "answer";
    case "change-actor":
    case "add-actor":
    case "remove-actor":
    case "change-place":
    case "add-place":
    case "remove-place":
    case "decide-finding":
    case "set-plan":
      return "edit";
  }
}

/** What somebody must be allowed to do in order to make a write. */
import type { Action } from "#data/schema/access.ts";
import { AnswerPatch, type MeasurePatch, type Operation } from "#data/schema/operation.ts";

/** Fields by which an actor says how its measure goes. */
const ANSWERS: ReadonlySet<string> = new Set(AnswerPatch.keyof().options);

const isAnswer = (set: MeasurePatch): boolean => Object.keys(set).every((field) => ANSWERS.has(field));

export function neededAction(operation: Operation): Action {
  switch (operation.kind) {
    case "change-measure":
      return isAnswer(operation.set) ? "answer" : "edit";
    case "change-measures":
      return operation.sets.every(isAnswer) ? "answer" : "edit";
    // Whoever takes part plans with the others, and tells how it went.
    case "set-effort":
    case "add-follow-up":
    case "remove-follow-up":
    case "answer-assignment":
      return "answer";
    case "change-actor":
    case "add-actor":
    case "remove-actor":
    case "merge-actors":
    case "unmerge-actors":
    case "change-place":
    case "add-place":
    case "remove-place":
    case "decide-finding":
    case "add-reminder":
    case "remove-reminder":
    case "set-plan":
    case "set-meeting":
    case "set-story":
    case "handle-feedback":
      return "edit";
    case "set-publication":
      return "publish";
  }
}

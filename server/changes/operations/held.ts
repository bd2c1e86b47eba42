/** Every kind of write, and where what it does is said. */
import type { Operation } from "#data/schema/operation.ts";
import type { Tx } from "#server/db/open.ts";
import { addActor } from "./add-actor.ts";
import { addFollowUp } from "./add-follow-up.ts";
import { addPlace } from "./add-place.ts";
import { addReminder } from "./add-reminder.ts";
import { answerAssignment } from "./answer-assignment.ts";
import { changeActor } from "./change-actor.ts";
import { changeMeasure } from "./change-measure.ts";
import { changeMeasures } from "./change-measures.ts";
import { changePlace } from "./change-place.ts";
import { decideFinding } from "./decide-finding.ts";
import { handleFeedback } from "./handle-feedback.ts";
import { mergeActors } from "./merge-actors.ts";
import { type Held, hold } from "./operation-kind.ts";
import { removeActor } from "./remove-actor.ts";
import { removeFollowUp } from "./remove-follow-up.ts";
import { removePlace } from "./remove-place.ts";
import { removeReminder } from "./remove-reminder.ts";
import { setEffort } from "./set-effort.ts";
import { setMeeting } from "./set-meeting.ts";
import { setPlan } from "./set-plan.ts";
import { setPublication } from "./set-publication.ts";
import { setStory } from "./set-story.ts";
import { unmergeActors } from "./unmerge-actors.ts";

/** @throws ChangeRefused when the subject is not as the write takes for granted */
export function held(tx: Tx, operation: Operation): Promise<Held> {
  switch (operation.kind) {
    case "change-measure":
      return hold(tx, changeMeasure, operation);
    case "change-measures":
      return hold(tx, changeMeasures, operation);
    case "add-follow-up":
      return hold(tx, addFollowUp, operation);
    case "remove-follow-up":
      return hold(tx, removeFollowUp, operation);
    case "change-actor":
      return hold(tx, changeActor, operation);
    case "add-actor":
      return hold(tx, addActor, operation);
    case "remove-actor":
      return hold(tx, removeActor, operation);
    case "merge-actors":
      return hold(tx, mergeActors, operation);
    case "unmerge-actors":
      return hold(tx, unmergeActors, operation);
    case "change-place":
      return hold(tx, changePlace, operation);
    case "add-place":
      return hold(tx, addPlace, operation);
    case "remove-place":
      return hold(tx, removePlace, operation);
    case "decide-finding":
      return hold(tx, decideFinding, operation);
    case "answer-assignment":
      return hold(tx, answerAssignment, operation);
    case "add-reminder":
      return hold(tx, addReminder, operation);
    case "remove-reminder":
      return hold(tx, removeReminder, operation);
    case "set-effort":
      return hold(tx, setEffort, operation);
    case "set-story":
      return hold(tx, setStory, operation);
    case "set-publication":
      return hold(tx, setPublication, operation);
    case "handle-feedback":
      return hold(tx, handleFeedback, operation);
    case "set-plan":
      return hold(tx, setPlan, operation);
    case "set-meeting":
      return hold(tx, setMeeting, operation);
  }
}

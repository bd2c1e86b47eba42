/** Sends one edit, of whatever kind. */
import type { Sent } from "./outcome.ts";
import type { QueuedEdit } from "./queued-edit.ts";
import { sendAnswer, sendReminder } from "./send-answer.ts";
import { sendFinding } from "./send-finding.ts";
import { sendMeasure } from "./send-measure.ts";
import { sendQuestion } from "./send-question.ts";
import { sendActor, sendNewActor, sendNewPlace, sendPlace } from "./send-register.ts";

export type Send = (edit: QueuedEdit) => Promise<Sent>;

export const sendEdit: Send = (edit) => {
  switch (edit.kind) {
    case "measure":
      return sendMeasure(edit);
    case "finding":
      return sendFinding(edit);
    case "answer":
      return sendAnswer(edit);
    case "reminder":
      return sendReminder(edit);
    case "place":
      return sendPlace(edit);
    case "new-place":
      return sendNewPlace(edit);
    case "actor":
      return sendActor(edit);
    case "new-actor":
      return sendNewActor(edit);
    case "question":
      return sendQuestion(edit);
  }
};

/** What the views use of the outbox: one line puts an edit in, `outbox.put(patchEdit(row, set))`. */
export { browserOutbox } from "./browser-outbox.ts";
export { reworded, wordsOf } from "./correct.ts";
export { isSame } from "./fields.ts";
export { type EditedField, measureFields } from "./measure-fields.ts";
export {
  actorEdit,
  answerEdit,
  decisionEdit,
  followUpEdit,
  newActorEdit,
  newPlaceEdit,
  patchEdit,
  placeEdit,
  questionEdit,
  reminderEdit,
} from "./new-edit.ts";
export type { Outcome } from "./outcome.ts";
export { questionFields, questionIn } from "./question-fields.ts";
export {
  aboutActor,
  aboutAnswer,
  aboutFinding,
  aboutMeasure,
  aboutPlace,
  isBehind,
  nextOf,
  type Subject,
} from "./queue-order.ts";
export {
  type AnswerSaid,
  type EditOf,
  type FindingSaid,
  type NewEdit,
  ofKind,
  type PlaceFields,
  type QueuedEdit,
} from "./queued-edit.ts";
export { actorFields, fieldsOfPlace, placeFields } from "./register-fields.ts";
export { saidByAnswer, saidByDecision, saidOfAssignment, saidOfFinding } from "./said.ts";
export {
  insistedAnswer,
  insistedDecision,
  settledActor,
  settledMeasure,
  settledPlace,
  settledQuestion,
} from "./settled.ts";
export { useKeepOutbox } from "./use-keep-outbox.ts";
export {
  OutboxProvider,
  useOutbox,
  useOutboxState,
  useUnsent,
  useUnsentOf,
  useWithActorEdits,
  useWithDecisions,
  useWithEdits,
  useWithPlaceEdits,
  useWithQuestionEdits,
} from "./use-outbox.ts";
export { type Saved, usePut } from "./use-put.ts";
export { withActorEdits, withPlaceEdits } from "./with-edits.ts";

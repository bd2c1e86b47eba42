/** An edit after somebody has chosen between it and what another wrote; pure. */
import type { ActorPatch } from "#data/schema/actor-operation.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";
import type { QuestionPatch } from "#data/schema/story.ts";
import { measureFields } from "./measure-fields.ts";
import { questionFields, questionIn } from "./question-fields.ts";
import type {
  ActorEdit,
  AnswerEdit,
  FindingEdit,
  MeasureEdit,
  PlaceEdit,
  PlaceFields,
  QuestionEdit,
} from "./queued-edit.ts";
import { actorFields, fieldsOfPlace, placeFields } from "./register-fields.ts";
import { saidOfAssignment, saidOfFinding } from "./said.ts";

/**
 * @param chosen what is to stand
 * @returns null where that stands there already
 */
export function settledMeasure(edit: MeasureEdit, chosen: MeasurePatch): MeasureEdit | null {
  const { stuck, write } = edit;
  if (stuck?.kind !== "meets" || write.kind !== "patch") return edit;
  const settled = measureFields.settled(stuck.current, chosen);
  if (settled === null) return null;
  return { ...edit, version: stuck.current.version, write: { kind: "patch", ...settled }, stuck: null };
}

/** The same for a place. */
export function settledPlace(edit: PlaceEdit, chosen: PlaceFields): PlaceEdit | null {
  if (edit.stuck?.kind !== "meets") return edit;
  const { current } = edit.stuck;
  const settled = placeFields.settled(fieldsOfPlace(current), chosen);
  return settled && { ...edit, version: current.properties.version, ...settled, stuck: null };
}

/** The same for an actor. */
export function settledActor(edit: ActorEdit, chosen: ActorPatch): ActorEdit | null {
  if (edit.stuck?.kind !== "meets") return edit;
  const { current } = edit.stuck;
  const settled = actorFields.settled(current, chosen);
  return settled && { ...edit, version: current.version, ...settled, stuck: null };
}

/** The same for a question from the room. */
export function settledQuestion(edit: QuestionEdit, chosen: QuestionPatch): QuestionEdit | null {
  const current = edit.stuck?.kind === "meets" ? edit.stuck.current : null;
  if (current === null) return edit;
  const question = questionIn(current, edit.question);
  const settled = question === undefined ? null : questionFields.settled(question, chosen);
  return settled && { ...edit, version: current.version, ...settled, stuck: null };
}

/** A decision that is to stand over another's, of the finding as it is now; null where there is none any more. */
export function insistedDecision(edit: FindingEdit): FindingEdit | null {
  if (edit.stuck?.kind !== "meets") return edit;
  const { finding, version } = edit.stuck.current;
  if (finding === undefined) return null;
  const set = { ...edit.set, fingerprint: finding.fingerprint };
  return { ...edit, version, set, was: saidOfFinding(finding), stuck: null };
}

/** The same for an answer, to what is asked now. */
export function insistedAnswer(edit: AnswerEdit): AnswerEdit | null {
  if (edit.stuck?.kind !== "meets") return edit;
  const assignment = edit.stuck.current.assignments?.find(({ actor }) => actor === edit.actor);
  if (assignment === undefined) return null;
  const set = { ...edit.set, ground: assignment.ground };
  return { ...edit, version: assignment.version, set, was: saidOfAssignment(assignment), stuck: null };
}

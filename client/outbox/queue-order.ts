/** The waiting edits in their order: which goes next, and what becomes of the rest when one goes; pure. */

import { isSame } from "./fields.ts";
import { measureFields } from "./measure-fields.ts";
import { questionFields } from "./question-fields.ts";
import type { QueuedEdit } from "./queued-edit.ts";
import { actorFields, placeFields } from "./register-fields.ts";
import { saidByAnswer, saidByDecision } from "./said.ts";

/** What an edit is about: those of one subject go in order, and rest on each other. */
export type Subject = string;

export const aboutMeasure = (id: string): Subject => `measure ${id}`;
export const aboutFinding = (key: string): Subject => `finding ${key}`;
export const aboutAnswer = (measure: string, actor: string): Subject => `answer ${measure} ${actor}`;
export const aboutPlace = (id: string): Subject => `place ${id}`;
export const aboutQuestion = (id: string): Subject => `question ${id}`;
export const aboutActor = (id: string): Subject => `actor ${id}`;

export function subjectOf(edit: QueuedEdit): Subject {
  switch (edit.kind) {
    case "measure":
      return aboutMeasure(edit.measure);
    case "finding":
      return aboutFinding(edit.finding);
    case "answer":
      return aboutAnswer(edit.measure, edit.actor);
    case "reminder":
      return `reminder ${edit.actor}`;
    case "place":
      return aboutPlace(edit.place);
    case "actor":
      return aboutActor(edit.actor);
    case "question":
      return aboutQuestion(edit.question);
    case "new-place":
    case "new-actor":
      // Nothing else is about what is not there yet.
      return `new ${edit.title}`;
  }
}

/** Whose edits go before it: of its own subject, and of the place that it was cut off. */
const goAfter = (edit: QueuedEdit): readonly Subject[] =>
  edit.kind === "new-place" && edit.cutOff !== null
    ? [subjectOf(edit), aboutPlace(edit.cutOff)]
    : [subjectOf(edit)];

/**
 * The first that nothing holds: edits of one subject go in order, and wait behind one that is stuck.
 *
 * @param corrected the ids of those that somebody is correcting
 */
export function nextOf(
  edits: readonly QueuedEdit[],
  corrected: ReadonlySet<string> = new Set(),
): QueuedEdit | null {
  const held = new Set<Subject>();
  for (const edit of edits) {
    if (edit.stuck === null && !corrected.has(edit.id) && !goAfter(edit).some((one) => held.has(one)))
      return edit;
    held.add(subjectOf(edit));
  }
  return null;
}

/** Whether one before it of the same subject has to be seen to first. */
export const isBehind = (edit: QueuedEdit, edits: readonly QueuedEdit[]): boolean =>
  edits
    .slice(0, edits.indexOf(edit))
    .some((one) => one.stuck !== null && goAfter(edit).includes(subjectOf(one)));

/**
 * One has been made: those that were written on top of it name the version that it made.
 *
 * @param version of its subject after it; null for what has none
 */
export function withoutMade(
  edits: readonly QueuedEdit[],
  made: QueuedEdit,
  version: number | null,
): QueuedEdit[] {
  const subject = subjectOf(made);
  return edits
    .filter(({ id }) => id !== made.id)
    .map((edit) =>
      version !== null &&
      "version" in made &&
      "version" in edit &&
      edit.version === made.version &&
      subjectOf(edit) === subject
        ? { ...edit, version }
        : edit,
    );
}

/**
 * An edit as if one before it had never been there, or had been another.
 *
 * @param instead what has come in its place; null for nothing
 * @returns null where nothing is left to write
 */
function unbased(edit: QueuedEdit, gone: QueuedEdit, instead: QueuedEdit | null): QueuedEdit | null {
  if (edit.kind === "measure" && gone.kind === "measure") {
    if (edit.write.kind !== "patch" || gone.write.kind !== "patch") return edit;
    const other = instead?.kind === "measure" && instead.write.kind === "patch" ? instead.write : null;
    return { ...edit, write: { kind: "patch", ...measureFields.unbased(edit.write, gone.write, other) } };
  }
  if (edit.kind === "place" && gone.kind === "place")
    return { ...edit, ...placeFields.unbased(edit, gone, instead?.kind === "place" ? instead : null) };
  if (edit.kind === "actor" && gone.kind === "actor")
    return { ...edit, ...actorFields.unbased(edit, gone, instead?.kind === "actor" ? instead : null) };
  if (edit.kind === "question" && gone.kind === "question")
    return { ...edit, ...questionFields.unbased(edit, gone, instead?.kind === "question" ? instead : null) };
  if (edit.kind === "finding" && gone.kind === "finding") {
    if (!isSame(edit.was, saidByDecision(gone.set))) return edit;
    const was = instead?.kind === "finding" ? saidByDecision(instead.set) : gone.was;
    return isSame(was, saidByDecision(edit.set)) ? null : { ...edit, was };
  }
  if (edit.kind === "answer" && gone.kind === "answer") {
    if (!isSame(edit.was, saidByAnswer(gone.set))) return edit;
    const was = instead?.kind === "answer" ? saidByAnswer(instead.set) : gone.was;
    return isSame(was, saidByAnswer(edit.set)) ? null : { ...edit, was };
  }
  return edit;
}

/** Puts one in another's place, or in none; where the other is no longer there, last in the line. */
export function withInstead(
  edits: readonly QueuedEdit[],
  id: string,
  instead: QueuedEdit | null,
): QueuedEdit[] {
  const at = edits.findIndex((edit) => edit.id === id);
  const gone = edits[at];
  if (gone === undefined) return instead === null ? [...edits] : [...edits, instead];
  const subject = subjectOf(gone);
  return edits.flatMap((edit, index) => {
    if (index === at) return instead ?? [];
    return (index > at && subjectOf(edit) === subject ? unbased(edit, gone, instead) : edit) ?? [];
  });
}

/** One is dropped: those that were written on top of it rest on what was there before it. */
export const withoutDropped = (edits: readonly QueuedEdit[], id: string): QueuedEdit[] =>
  withInstead(edits, id, null);

/** Lets it be tried once more. */
export const freed = <Edit extends QueuedEdit>(edit: Edit): Edit => ({ ...edit, stuck: null });

/** What is shown, with what has been written here and waits; what is stuck is not taken for granted. Pure. */
import { isWaitedFor } from "#data/rules/assignments.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { Assignment } from "#data/schema/assignment.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { Status } from "#data/schema/status.ts";
import type { RoomQuestion, Story } from "#data/schema/story.ts";
import type { AnswerEdit, QueuedEdit } from "./queued-edit.ts";

type RowEdit = Extract<QueuedEdit, { kind: "measure" | "answer" | "reminder" }>;

/** The rows that an edit is about. */
const rowsOf = (edit: RowEdit): MeasureId[] =>
  edit.kind === "reminder" ? edit.measures.map(({ id }) => id) : [edit.measure];

function withAnswer(assignment: Assignment, status: Status, { set, by, at }: AnswerEdit): Assignment {
  const { state } = set;
  const isOpen = isWaitedFor(state, status);
  if (set.state === "assigned") return { ...assignment, state, isOpen, answer: null };
  const reason = set.state === "declined" ? set.reason : null;
  return {
    ...assignment,
    state,
    isOpen,
    answer: { state: set.state, reason, function: set.function, by, at },
  };
}

function withEdit<Row extends MeasureRow>(row: Row, edit: RowEdit): Row {
  if (edit.kind === "measure") {
    const { write } = edit;
    if (write.kind === "patch") return { ...row, ...write.set };
    return { ...row, followUps: [...(row.followUps ?? []), write.followUp] };
  }
  const assignments = row.assignments?.map((one) => {
    if (one.actor !== edit.actor) return one;
    return edit.kind === "answer" ? withAnswer(one, row.status, edit) : { ...one, remindedAt: edit.at };
  });
  return { ...row, assignments };
}

/** @returns the very same rows where nothing waits for any of them */
export function withEdits<Row extends MeasureRow>(rows: Row[], edits: readonly QueuedEdit[]): Row[] {
  const of = new Map<MeasureId, RowEdit[]>();
  for (const edit of edits) {
    if (edit.stuck !== null) continue;
    if (edit.kind !== "measure" && edit.kind !== "answer" && edit.kind !== "reminder") continue;
    for (const id of rowsOf(edit)) of.set(id, [...(of.get(id) ?? []), edit]);
  }
  if (!rows.some(({ id }) => of.has(id))) return rows;
  return rows.map((row) => of.get(row.id)?.reduce<Row>(withEdit, row) ?? row);
}

/** Findings with what has been decided of them here; the very same where nothing has. */
export function withDecisions<Finding extends WholeFinding>(
  findings: Finding[],
  edits: readonly QueuedEdit[],
): Finding[] {
  const of = new Map(
    edits.flatMap((edit) =>
      edit.kind === "finding" && edit.stuck === null ? [[edit.finding, edit.set] as const] : [],
    ),
  );
  if (!findings.some(({ key }) => of.has(key))) return findings;
  return findings.map((finding) => {
    const set = of.get(finding.key);
    if (set === undefined) return finding;
    const decision = set.state === "open" ? null : { state: set.state, reason: set.reason };
    return { ...finding, state: set.state, decision, hasChanged: false };
  });
}

/** A record with some of its fields as they are set. */
const withSet = <Whole extends object>(whole: Whole, set: object): Whole => ({ ...whole, ...set });

function withPlaceEdit(place: PlaceFeature, { set }: Extract<QueuedEdit, { kind: "place" }>): PlaceFeature {
  const { geometry = place.geometry, ...properties } = set;
  return { ...place, geometry, properties: withSet(place.properties, properties) };
}

/** Places with what has been written of them here; the very same where nothing has. */
export function withPlaceEdits(places: PlaceFeature[], edits: readonly QueuedEdit[]): PlaceFeature[] {
  const going = edits.flatMap((edit) => (edit.kind === "place" && edit.stuck === null ? [edit] : []));
  const about = new Set(going.map(({ place }) => place));
  if (!places.some(({ id }) => about.has(id))) return places;
  return places.map((place) =>
    about.has(place.id)
      ? going.filter((edit) => edit.place === place.id).reduce(withPlaceEdit, place)
      : place,
  );
}

/** Stories with what has been said of their questions here; the very same where nothing has. */
export function withQuestionEdits(stories: Story[], edits: readonly QueuedEdit[]): Story[] {
  const going = edits.flatMap((edit) => (edit.kind === "question" && edit.stuck === null ? [edit] : []));
  const about = new Set(going.map(({ story }) => story));
  if (!stories.some(({ id }) => about.has(id))) return stories;
  const said = (question: RoomQuestion): RoomQuestion =>
    going.reduce((one, edit) => (edit.question === one.id ? withSet(one, edit.set) : one), question);
  return stories.map((story) =>
    about.has(story.id) ? { ...story, questions: story.questions.map(said) } : story,
  );
}

/** Actors with what has been written of them here; the very same where nothing has. */
export function withActorEdits(actors: ActorSummary[], edits: readonly QueuedEdit[]): ActorSummary[] {
  const going = edits.flatMap((edit) => (edit.kind === "actor" && edit.stuck === null ? [edit] : []));
  const about = new Set(going.map(({ actor }) => actor));
  if (!actors.some(({ id }) => about.has(id))) return actors;
  return actors.map((actor) =>
    going.reduce((one, edit) => (edit.actor === one.id ? withSet(one, edit.set) : one), actor),
  );
}

/** A change field by field: what stood there before and what stands there after; pure. */
import { isDeepStrictEqual } from "node:util";
import { outlineWords } from "#data/rules/outline-size.ts";
import { singleChanges } from "#data/rules/single-changes.ts";
import type { AssignmentAnswer, Reminder } from "#data/schema/assignment.ts";
import type { FieldChange } from "#data/schema/change-answer.ts";
import type { EffortContent } from "#data/schema/effort.ts";
import type { FindingDecision } from "#data/schema/finding-decision.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { Measure } from "#data/schema/measure.ts";
import type { Meeting } from "#data/schema/meeting.ts";
import type {
  ChangeMeasures,
  ChangePlace,
  KeptOperation,
  MeasurePatch,
  SetPublication,
} from "#data/schema/operation.ts";
import { SMALLEST_COUNT } from "#data/schema/outcome.ts";
import type { KeptStory } from "#data/schema/story-facts.ts";

type Fields = ReadonlyMap<string, unknown>;

const NOTHING: Fields = new Map();

/** Too few to tell is told as that. */
const countWords = (count: number | null): string => (count === null ? `<${SMALLEST_COUNT}` : `${count}`);

/** The fields of a patch, those of the schedule each by itself; of a goal its words, of the year end status and sentence. */
function ofMeasure({ schedule, goals, yearEnd, outcomes, ...rest }: MeasurePatch): Fields {
  const fields = new Map<string, unknown>(Object.entries(rest));
  if (yearEnd !== undefined) fields.set("yearEnd", yearEnd === null ? null : [yearEnd.status, yearEnd.words]);
  for (const [key, value] of Object.entries(schedule ?? {})) fields.set(`schedule.${key}`, value);
  if (outcomes !== undefined)
    fields.set(
      "outcomes",
      outcomes.map(
        ({ measured, before, after }) => `${measured}: ${countWords(before)} → ${countWords(after)}`,
      ),
    );
  if (goals !== undefined)
    fields.set(
      "goals",
      goals.map(({ text }) => text),
    );
  return fields;
}

/** The follow-up's words, not who is behind them. */
const ofFollowUp = ({ date, text }: FollowUp): Fields => new Map([["followUp", [date, text]]]);

/** What was decided, not on what ground. */
const ofDecision = (decision: FindingDecision | null): Fields =>
  decision === null
    ? NOTHING
    : new Map([
        ["decision", decision.state],
        ["reason", decision.reason],
      ]);

/** What was answered and by whom, not on what ground. */
function ofAnswer(answer: AssignmentAnswer | null): Fields {
  if (answer === null) return NOTHING;
  const { state, function: duty, by } = answer;
  return new Map([
    ["answer", state],
    ["reason", answer.state === "declined" ? answer.reason : null],
    ["function", duty],
    ["by", by],
  ]);
}

const ofReminder = ({ actor, measures }: Reminder): Fields =>
  new Map<string, unknown>([
    ["actor", actor],
    ["measures", measures],
  ]);

/** A place's fields; of its outline how large it is and where, and why it was written. */
function ofPlace({ geometry, ...fields }: ChangePlace["set"], reason: string | null): Fields {
  const all = new Map<string, unknown>(Object.entries(fields));
  if (geometry !== undefined) all.set("geometry", outlineWords(geometry));
  return reason === null ? all : all.set("reason", reason);
}

/** When and who; what it was about is asked for elsewhere. */
const ofMeeting = (meeting: Meeting | null): Fields =>
  meeting === null
    ? NOTHING
    : new Map<string, unknown>([
        ["date", meeting.date],
        ["attendees", meeting.attendees],
      ]);

/** What somebody has decided of it, not what the plans said: that stands with the plans. */
function ofStory(story: KeptStory | null): Fields {
  if (story === null) return NOTHING;
  const { made: _, slides, questions, ...rest } = story;
  return new Map<string, unknown>([
    ...Object.entries(rest),
    ["slides", slides.map((slide) => (slide.kind === "place" ? slide.place : slide.kind))],
    ["questions", questions.map(({ text }) => text)],
  ]);
}

/** Of a proposal, its hash: what it holds is asked for elsewhere. Of an outline, how large it is and where. */
function ofPublication({ content, outcome }: SetPublication): Fields {
  const decided = outcome === null ? [] : Object.entries(outcome);
  if (content === null) return new Map<string, unknown>(decided);
  const { kind: _kind, ...fields } = content;
  const told =
    content.kind === "proposal"
      ? { hash: content.hash }
      : content.kind === "outline"
        ? { geometry: outlineWords(content.outline), keptBecause: content.keptBecause }
        : fields;
  return new Map<string, unknown>([...Object.entries(told), ...decided]);
}

/** What is told of a whole row. */
type ToldRow = Pick<
  Measure,
  | "title"
  | "status"
  | "continuesIn"
  | "comment"
  | "schedule"
  | "goals"
  | "parts"
  | "responsibilities"
  | "followUps"
>;

/** What a row comes to be, by an import or in all; null where it was not there, or goes. */
export interface SetRow {
  kind: "set-row";
  row: ToldRow | null;
}

/** The row in words: of an actor, a part or a follow-up, what is shown of it. */
function ofRow({ row }: SetRow): Fields {
  if (row === null) return NOTHING;
  const { title, status, continuesIn, comment, schedule, goals, parts, responsibilities, followUps } = row;
  return new Map([
    ...ofMeasure({ title, status, continuesIn, comment, schedule, goals }),
    ["parts", parts.map(({ text }) => text)],
    ["responsibilities", responsibilities.map(({ actor, role }) => [actor, role].join(" "))],
    ["followUps", followUps.map(({ text }) => text)],
  ]);
}

/** Of who comes, the actor and the function that it sends, if that is settled. */
function ofEffort(effort: EffortContent | null): Fields {
  if (effort === null) return NOTHING;
  const { participants, ...rest } = effort;
  return new Map<string, unknown>([
    ...Object.entries(rest),
    ["participants", participants.map(({ actor, function: sent }) => [actor, sent ?? ""].join(" ").trim())],
  ]);
}

/** What a write puts there. */
function fieldsAfter(operation: KeptOperation | SetRow): Fields {
  switch (operation.kind) {
    case "change-measure":
      return ofMeasure(operation.set);
    case "add-follow-up":
      return ofFollowUp(operation.followUp);
    case "change-actor":
      return new Map(Object.entries(operation.set));
    case "add-actor":
      return new Map(Object.entries(operation.fields));
    case "change-place":
      return ofPlace(operation.set, operation.reason);
    case "add-place":
      return ofPlace(operation.fields, operation.reason);
    case "decide-finding":
      return ofDecision(operation.decision);
    case "set-meeting":
      return ofMeeting(operation.content);
    case "answer-assignment":
      return ofAnswer(operation.answer);
    case "add-reminder":
      return ofReminder(operation.fields);
    case "set-publication":
      return ofPublication(operation);
    case "handle-feedback":
      return new Map(Object.entries(operation.handling));
    case "set-effort":
      return ofEffort(operation.content);
    case "set-story":
      return ofStory(operation.content);
    case "unmerge-actors":
      return new Map([["aliases", operation.aliases]]);
    case "merge-actors":
      return operation.aliases === undefined ? NOTHING : new Map([["aliases", operation.aliases]]);
    case "remove-follow-up":
    case "expired-follow-up":
    case "remove-actor":
    case "remove-place":
    case "remove-reminder":
    // Told row by row.
    case "change-measures":
    case "set-plan":
      return NOTHING;
    case "set-row":
      return ofRow(operation);
  }
}

/** A value as a list of texts. */
function told(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(told);
  return typeof value === "object" ? Object.values(value).flatMap(told) : [String(value)];
}

/** What differs between two states of the same fields. */
export const compared = (before: Fields, after: Fields): FieldChange[] =>
  [...new Set([...after.keys(), ...before.keys()])]
    .map((field) => ({ field, before: told(before.get(field)), after: told(after.get(field)) }))
    .filter((change) => !isDeepStrictEqual(change.before, change.after));

/** @param reverse what takes it back: it puts there what stood there before */
export const fieldChanges = <O extends KeptOperation | SetRow>(operation: O, reverse: O): FieldChange[] =>
  compared(fieldsAfter(reverse), fieldsAfter(operation));

/** What a change of several rows does to each field: the values that stood and come to stand in some row, each once. */
export function fieldsOfSeveral(operation: ChangeMeasures, reverse: ChangeMeasures): FieldChange[] {
  const before = singleChanges(reverse);
  const fields = new Map<string, { before: Set<string>; after: Set<string> }>();
  for (const [index, one] of singleChanges(operation).entries()) {
    for (const change of fieldChanges<KeptOperation>(one, before[index] ?? one)) {
      const told = fields.get(change.field) ?? { before: new Set(), after: new Set() };
      for (const value of change.before) told.before.add(value);
      for (const value of change.after) told.after.add(value);
      fields.set(change.field, told);
    }
  }
  return [...fields].map(([field, told]) => ({ field, before: [...told.before], after: [...told.after] }));
}

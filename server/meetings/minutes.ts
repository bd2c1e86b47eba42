/** What a meeting decided, measure by measure and question by question, out of the changes that stand. Pure. */
import { isDeepStrictEqual } from "node:util";
import type { MeasureId } from "#data/schema/ids.ts";
import type { Decided, DecidedQuestion } from "#data/schema/meeting.ts";
import type { Status } from "#data/schema/status.ts";
import type { RoomQuestion } from "#data/schema/story.ts";
import type { KeptChange } from "./standing-at.ts";

/** What the records call those that a decision names. */
export interface Names {
  /** Null for a measure that is gone. */
  title: (measure: MeasureId) => string | null;
  actor: (id: string) => string;
  /** Null for a place that is gone. */
  place: (id: string) => string | null;
}

function statusOf(own: readonly KeptChange[]): Decided["status"] {
  let before: Status | undefined;
  let after: Status | undefined;
  for (const { operation, reverse } of own) {
    if (operation.kind !== "change-measure" || reverse.kind !== "change-measure") continue;
    before ??= reverse.set.status;
    after = operation.set.status ?? after;
  }
  return before === undefined || after === undefined || before === after ? null : { before, after };
}

/** With which sentence the measure's year was closed, where it was: the last one that was said. */
function closingWords(own: readonly KeptChange[]): string[] {
  const said = own.flatMap(({ operation }) =>
    operation.kind === "change-measure" ? (operation.set.yearEnd?.words ?? []) : [],
  );
  return said.slice(-1);
}

function decidedOf(measure: MeasureId, own: readonly KeptChange[], names: Names): Decided {
  return {
    measure,
    title: names.title(measure),
    status: statusOf(own),
    notes: [
      ...own.flatMap(({ operation }) => {
        if (operation.kind !== "add-follow-up") return [];
        const { text, reportedBy } = operation.followUp;
        return [{ text, reportedBy: reportedBy === null ? null : names.actor(reportedBy) }];
      }),
      ...closingWords(own).map((text) => ({ text, reportedBy: null })),
    ],
    expired: own.filter(({ operation }) => operation.kind === "expired-follow-up").length,
  };
}

/** @param changes those that stand, in the order in which they were decided */
export function minutesOf(changes: readonly KeptChange[], names: Names): Decided[] {
  const byMeasure = new Map<MeasureId, KeptChange[]>();
  for (const change of changes) {
    if (!("measure" in change.operation)) continue;
    const { measure } = change.operation;
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), change]);
  }
  return [...byMeasure].map(([measure, own]) => decidedOf(measure, own, names));
}

interface Said {
  before: RoomQuestion;
  after: RoomQuestion;
}

/** Of a change to a story, the questions that it says something else of. */
function saidIn({ operation, reverse }: KeptChange): Said[] {
  if (operation.kind !== "set-story" || reverse.kind !== "set-story") return [];
  const earlier = new Map(reverse.content?.questions.map((question) => [question.id, question]));
  return (operation.content?.questions ?? []).flatMap((after) => {
    const before = earlier.get(after.id);
    return before === undefined || isDeepStrictEqual(before, after) ? [] : [{ before, after }];
  });
}

const moved = <Value>(before: Value, after: Value): Value | null => (before === after ? null : after);

/** The same of questions from the room. @param changes those that stand, in the order in which they were decided */
export function questionMinutesOf(changes: readonly KeptChange[], names: Names): DecidedQuestion[] {
  const said = new Map<string, Said>();
  for (const { before, after } of changes.flatMap(saidIn))
    said.set(after.id, { before: said.get(after.id)?.before ?? before, after });
  return [...said.values()].flatMap(({ before, after }) => {
    if (isDeepStrictEqual(before, after)) return [];
    const { id: question, text, place } = after;
    const owner = moved(before.owner, after.owner);
    return {
      question,
      text,
      place: place === null ? null : names.place(place),
      answeredOn: moved(before.answeredOn, after.answeredOn),
      answer: moved(before.answer, after.answer),
      owner: owner === null ? null : names.actor(owner),
      promised: moved(before.promised, after.promised),
    };
  });
}

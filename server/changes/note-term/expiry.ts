/** What a term does to a district's follow-ups, and to what is kept of the writes that put them there; pure. */
import { isNoteExpired, lastDayOfPlan } from "#data/rules/note-term.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { DistrictId, MeasureId } from "#data/schema/ids.ts";
import type { AddFollowUp, KeptOperation, RemoveFollowUp } from "#data/schema/operation.ts";

/** Every follow-up of one measure, in order. */
export interface MeasureNotes {
  measure: MeasureId;
  planYear: number;
  followUps: readonly FollowUp[];
}

/** A write that put a follow-up there, or took it away. */
export interface NoteChange {
  id: string;
  /** When it was written: UTC, ISO 8601. */
  at: string;
  operation: AddFollowUp | RemoveFollowUp;
  reverse: AddFollowUp | RemoveFollowUp;
}

export interface DistrictNotes {
  district: DistrictId;
  measures: readonly MeasureNotes[];
  changes: readonly NoteChange[];
}

export interface Expiry {
  /** How many follow-ups go. */
  notes: number;
  /** The measures that lose some, with those that stay. */
  measures: { measure: MeasureId; left: FollowUp[] }[];
  /** Writes that lose their text. */
  emptied: { id: string; operation: KeptOperation; reverse: KeptOperation }[];
  /** Writes about a follow-up that stays, but stands at another place from now on. */
  moved: Omit<NoteChange, "at">[];
}

/** Follow-ups of one measure that say the same are one: they share when they were last written. */
const keyOf = (measure: MeasureId, { date, text, reportedBy }: FollowUp): string =>
  JSON.stringify([measure, date, text, reportedBy]);

export interface NoteTerm {
  /** @param otherwise the day by which it was written, where nobody here has written it */
  goes: (measure: MeasureId, note: FollowUp, otherwise: string) => boolean;
  /** The day by which what came with a plan was written. */
  ofPlan: (year: number) => string;
}

/** @param firstKept as of `firstDayKept` */
export function noteTerm(changes: readonly NoteChange[], firstKept: string): NoteTerm {
  const writtenBy = new Map<string, string>();
  for (const { at, operation } of changes) {
    const key = keyOf(operation.measure, operation.followUp);
    const day = at.slice(0, 10);
    if (day > (writtenBy.get(key) ?? "")) writtenBy.set(key, day);
  }
  return {
    goes: (measure, note, otherwise) =>
      isNoteExpired(note, writtenBy.get(keyOf(measure, note)) ?? otherwise, firstKept),
    ofPlan: lastDayOfPlan,
  };
}

/**
 * A follow-up that nobody here has written came with its plan. One that was taken back stands in no
 * measure any longer, but its text in the history does.
 *
 * @param firstKept as of `firstDayKept`
 */
export function expiryOf({ district, measures, changes }: DistrictNotes, firstKept: string): Expiry {
  const { goes, ofPlan } = noteTerm(changes, firstKept);
  const expiry: Expiry = { notes: 0, measures: [], emptied: [], moved: [] };
  const gone = new Map<MeasureId, number[]>();
  for (const { measure, planYear, followUps } of measures) {
    const isGone = followUps.map((note) => goes(measure, note, ofPlan(planYear)));
    const positions = isGone.flatMap((one, position) => (one ? [position] : []));
    if (positions.length === 0) continue;
    gone.set(measure, positions);
    expiry.notes += positions.length;
    expiry.measures.push({ measure, left: followUps.filter((_, position) => !isGone[position]) });
  }
  for (const { id, at, operation, reverse } of changes) {
    const { measure, followUp, position } = operation;
    if (goes(measure, followUp, at)) {
      const empty: KeptOperation = { kind: "expired-follow-up", measure, district };
      expiry.emptied.push({ id, operation: empty, reverse: empty });
      continue;
    }
    // Undoing looks for a follow-up where it stands.
    const before = (gone.get(measure) ?? []).filter((one) => one < position).length;
    if (before === 0) continue;
    const now = position - before;
    expiry.moved.push({
      id,
      operation: { ...operation, position: now },
      reverse: { ...reverse, position: now },
    });
  }
  return expiry;
}

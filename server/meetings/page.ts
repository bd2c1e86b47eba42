/** A meeting with its minutes, out of the database and the plans as they are now. */
import type { MeetingId, MeetingPage, MeetingSummary } from "#data/schema/meeting.ts";
import { goneActors } from "#server/actors/index.ts";
import type { View } from "#server/dataset/index.ts";
import type { Db } from "#server/db/open.ts";
import { minutesOf, type Names, questionMinutesOf } from "./minutes.ts";
import { decisionsOf, readMeetings } from "./store.ts";

const isInside = (view: View, district: string): boolean =>
  view.audienceIn({ district, actors: [] }) === "internal";

/** Those of the districts that the viewer sees from the inside, newest first. */
export async function listMeetings(db: Db, view: View): Promise<MeetingSummary[]> {
  return (await readMeetings(db)).filter(({ district }) => isInside(view, district));
}

async function namesIn(db: Db, view: View): Promise<Names> {
  const titles = new Map(view.rows.map(({ id, title }) => [id, title ?? null]));
  const register = view.whole.dataset.actors;
  // What was decided may name one that is gone since: it is called what it was called then.
  const gone = await goneActors(db, new Set<string>(register.map(({ id }) => id)));
  const actors = new Map<string, string>([...gone, ...register].map(({ id, name }) => [id, name]));
  const places = new Map<string, string>(view.features.map(({ id, properties }) => [id, properties.name]));
  return {
    title: (measure) => titles.get(measure) ?? null,
    actor: (id) => actors.get(id) ?? id,
    place: (id) => places.get(id) ?? null,
  };
}

/** Null for one that is not there or not for the viewer. */
export async function meetingPage(db: Db, view: View, id: MeetingId): Promise<MeetingPage | null> {
  const meeting = (await readMeetings(db)).find((one) => one.id === id);
  if (meeting === undefined || !isInside(view, meeting.district)) return null;
  const decided = await decisionsOf(db, meeting.district, id);
  const names = await namesIn(db, view);
  const { district } = meeting;
  return {
    district,
    meeting,
    decisions: minutesOf(decided, names),
    questions: questionMinutesOf(decided, names),
  };
}

/** Efforts and meetings as they stood before a write: its reverse is done in memory. Pure. */
import { movedActors, movedParticipants } from "#data/rules/move-beside.ts";
import type { MergeActors, UnmergeActors } from "#data/schema/actor-operation.ts";
import type { SetEffort, SetMeeting } from "#data/schema/operation.ts";
import type { Beside } from "./beside.ts";

/** Nothing there where there is no content. */
function put<Id, Content, District>(
  all: ReadonlyMap<Id, { district: District; content: Content }>,
  id: Id,
  district: District,
  content: Content | null,
): ReadonlyMap<Id, { district: District; content: Content }> {
  const changed = new Map(all);
  if (content === null) changed.delete(id);
  else changed.set(id, { district, content });
  return changed;
}

export const effortPut = (beside: Beside, { effort, district, content }: SetEffort): Beside => ({
  ...beside,
  efforts: put(beside.efforts, effort, district, content),
});

export const meetingPut = (beside: Beside, { meeting, district, content }: SetMeeting): Beside => ({
  ...beside,
  meetings: put(beside.meetings, meeting, district, content),
});

/** Before a merge: those who took part, and those that a meeting was about, are named as they were. */
export function besideUnmerged({ efforts, meetings }: Beside, { beside: was }: UnmergeActors): Beside {
  const parts = new Map(was?.efforts.map(({ effort, participants }) => [effort, participants]));
  const groups = new Map(was?.meetings.map(({ meeting, actors }) => [meeting, actors]));
  return {
    efforts: new Map(
      [...efforts].map(([id, one]) => {
        const participants = parts.get(id) ?? one.content.participants;
        return [id, { ...one, content: { ...one.content, participants } }];
      }),
    ),
    meetings: new Map(
      [...meetings].map(([id, one]) => {
        const group = { ...one.content.group, actors: groups.get(id) ?? one.content.group.actors };
        return [id, { ...one, content: { ...one.content, group } }];
      }),
    ),
  };
}

/** Before a merge was undone: the one that stays is named wherever the other is. */
export function besideMerged({ efforts, meetings }: Beside, { actor, into }: MergeActors): Beside {
  const move = { from: actor, to: into };
  return {
    efforts: new Map(
      [...efforts].map(([id, one]) => {
        const participants = movedParticipants(one.content.participants, move);
        return [id, { ...one, content: { ...one.content, participants } }];
      }),
    ),
    meetings: new Map(
      [...meetings].map(([id, one]) => {
        const group = { ...one.content.group, actors: movedActors(one.content.group.actors, move) };
        return [id, { ...one, content: { ...one.content, group } }];
      }),
    ),
  };
}

/** What beside the plans names an actor and moves with it, as far as it is about the actor: enough to give it back as it was. */
import { z } from "zod";
import { ReminderId } from "./assignment.ts";
import { Participant } from "./effort.ts";
import { ActorId, DistrictId, EffortId } from "./ids.ts";
import { MeetingId } from "./meeting.ts";
import { SavedViewId, ViewAddress } from "./saved-view.ts";
import { SlideId, StoryId } from "./story.ts";

const district = DistrictId;
const actors = z.array(ActorId);

export const BesideActor = z.strictObject({
  /** Joint efforts in which it takes part, with who takes part. */
  efforts: z.array(z.strictObject({ district, effort: EffortId, participants: z.array(Participant) })),
  /** Stories with the questions that it answers, and the slides that tell of its measures. */
  stories: z.array(
    z.strictObject({
      district,
      story: StoryId,
      questions: z.array(z.uuid()),
      slides: z.array(z.strictObject({ slide: SlideId, actors })),
    }),
  ),
  /** Meetings that were about its measures, with all whose they were about. */
  meetings: z.array(z.strictObject({ district, meeting: MeetingId, actors })),
  /** That it was reminded of what it has not answered. */
  reminders: z.array(z.strictObject({ district, reminder: ReminderId })),
  /** Saved views whose address names it, with that address. */
  views: z.array(z.strictObject({ district, view: SavedViewId, address: ViewAddress })),
});
export type BesideActor = z.infer<typeof BesideActor>;

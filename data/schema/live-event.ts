/** What `GET /api/events` says of a change: which of the viewer's own records to ask for anew. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { FindingKey } from "./finding.ts";
import { ActorId, DistrictId, EffortId, MeasureId, PlaceId, PlanId } from "./ids.ts";
import { MeetingId } from "./meeting.ts";
import { shown } from "./shown.ts";
import { StoryId } from "./story.ts";

export const ChangedEvent = shown(
  z.object({
    /** The data's revision after the change; also the event's id. */
    revision: seenBy("public", z.int().min(0)),
    measures: seenBy("public", z.array(MeasureId)),
    /** Places that were drawn, renamed or removed; the places of those measures; and the places that hold them. */
    places: seenBy("public", z.array(PlaceId)),
    plans: seenBy("public", z.array(PlanId)),
    /** Actors that are called or described otherwise from now on. */
    actors: seenBy("public", z.array(ActorId)),
    /** Findings that somebody has decided on; told to those who see findings. */
    findings: seenBy("public", z.array(FindingKey)),
    /** Meetings that were begun, changed or taken away; told to those who see them. */
    meetings: seenBy("public", z.array(MeetingId)),
    /** Joint efforts that were planned, changed or taken away; told to those who take part or work in the district. */
    efforts: seenBy("public", z.array(EffortId)),
    /** Stories that were made, changed or taken away; told to those who work in the district. */
    stories: seenBy("public", z.array(StoryId)),
    /** Districts whose publishing somebody has worked on; told to those who work there. */
    publications: seenBy("public", z.array(DistrictId)),
  }),
);
export type ChangedEvent = z.infer<typeof ChangedEvent>;

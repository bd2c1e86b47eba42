/** The changes between two revisions, read from the database: the one source of what happened. */
import { and, asc, gt, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { partsOfAssignment } from "#data/rules/assignments.ts";
import { CONCERNS_NOTHING } from "#data/rules/operation-subject.ts";
import { AssignmentKey, ReminderId } from "#data/schema/assignment.ts";
import { FeedbackId } from "#data/schema/feedback.ts";
import { FindingKey } from "#data/schema/finding.ts";
import { ActorId, EffortId, MeasureId, PlaceId, PlanId } from "#data/schema/ids.ts";
import { MeetingId } from "#data/schema/meeting.ts";
import { PublicationKey } from "#data/schema/publication.ts";
import { StoryId } from "#data/schema/story.ts";
import type { Changed } from "#server/changes/index.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";

/** Changes told one by one; after more, asking for everything anew is less work. */
const MOST = 1_000;

/** Of an operation, what it is about. */
const About = z
  .union([
    z.object({ effort: EffortId, actors: z.array(ActorId) }),
    z.object({ story: StoryId }),
    z.object({ measure: MeasureId }),
    z.object({ actor: ActorId }),
    z.object({ place: PlaceId }),
    z.object({ finding: FindingKey }),
    z.object({ meeting: MeetingId }),
    z.object({ publication: PublicationKey }),
    z.object({ feedback: FeedbackId }),
    z.object({ assignment: AssignmentKey }),
    z.object({ reminder: ReminderId, fields: z.object({ measures: z.array(MeasureId) }) }),
    z.object({ plan: PlanId, measures: z.array(MeasureId) }),
    z.object({ measures: z.array(MeasureId) }),
  ])
  .transform((about) => {
    const none = CONCERNS_NOTHING;
    if ("feedback" in about) return none;
    if ("publication" in about) return { ...none, publications: [about.publication] };
    if ("effort" in about) return { ...none, efforts: [{ id: about.effort, actors: about.actors }] };
    if ("story" in about) return { ...none, stories: [about.story] };
    if ("measure" in about) return { ...none, measures: [about.measure] };
    if ("actor" in about) return { ...none, actors: [about.actor] };
    if ("place" in about) return { ...none, places: [about.place] };
    if ("meeting" in about) return { ...none, meetings: [about.meeting] };
    if ("assignment" in about) return { ...none, measures: [partsOfAssignment(about.assignment).measure] };
    if ("reminder" in about) return { ...none, measures: about.fields.measures };
    if ("finding" in about) return { ...none, findings: [about.finding] };
    return { ...none, measures: about.measures, plans: "plan" in about ? [about.plan] : [] };
  });

/**
 * Every change after one revision up to another, oldest first.
 *
 * Null when they cannot be told: too many, from before the data was read in anew, or after a
 * revision that this database never had.
 */
export async function changesBetween(db: Db, after: number, upTo: number): Promise<Changed[] | null> {
  if (after > upTo || upTo - after > MOST) return null;
  if (after === upTo) return [];
  const rows = await db
    .select({
      revision: changes.revision,
      district: changes.districtId,
      operation: sql`${changes.operation} - 'content' - 'sets'`,
    })
    .from(changes)
    .where(and(gt(changes.revision, after), lte(changes.revision, upTo)))
    .orderBy(asc(changes.revision));
  // Each change counts the revision up by one: a gap is something else than a change.
  if (rows.length !== upTo - after) return null;
  const told: Changed[] = [];
  for (const { revision, district, operation } of rows) {
    const read = About.safeParse(operation);
    if (!read.success) return null;
    told.push({ revision, district, ...read.data });
  }
  return told;
}

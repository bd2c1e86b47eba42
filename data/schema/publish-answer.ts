/** What the API answers to those who publish: what would be published, what waits, what has been. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { AreaGeometry } from "./geometry.ts";
import { ChangeId, DistrictId, PlaceId } from "./ids.ts";
import { OutlineAnswer } from "./outline-answer.ts";
import { PublicationActor, SetHash } from "./publication.ts";
import { FoundWords, PublishNoun, Removal } from "./publish-rule.ts";
import { TextKey, Wording } from "./publish-wording.ts";
import { PublishedSet, PublishedVersion, Said } from "./published.ts";
import { insideRecord } from "./shown.ts";
import { Line, Sentence } from "./text.ts";

/** A version as those inside know it; without its set. */
export const VersionRecord = PublishedVersion.omit({ set: true }).extend({
  proposedOn: seenBy("internal", z.iso.datetime()),
  proposedBy: seenBy("internal", PublicationActor),
  approvedBy: seenBy("internal", PublicationActor),
  withdrawnOn: seenBy("public", z.iso.datetime().nullable()),
  /** Why it was taken down; null while it is not. */
  reason: seenBy("internal", Sentence.nullable()),
  /** Counts up when it is taken down and put back; a write names the one that it was based on. */
  stateVersion: seenBy("internal", z.int().min(1)),
});
export type VersionRecord = z.infer<typeof VersionRecord>;

/** A proposal that waits for a second person; without its set. */
export const ProposalRecord = z.object({
  hash: seenBy("internal", SetHash),
  at: seenBy("internal", z.iso.datetime()),
  by: seenBy("internal", PublicationActor),
  /** Whether the one who asks proposed it: then somebody else approves it. */
  isOwn: seenBy("internal", z.boolean()),
  /** Whether the data has changed since, so that another set would be proposed now. */
  hasChanged: seenBy("internal", z.boolean()),
});
export type ProposalRecord = z.infer<typeof ProposalRecord>;

/** How many of a plan's measures are told, and why the others are not. */
export const PublishCounts = z.object({
  measures: seenBy("internal", z.int().min(0)),
  published: seenBy("internal", z.int().min(0)),
  /** In the tabs that are not about places. */
  otherTabs: seenBy("internal", z.int().min(0)),
  /** In the tab about places, and held back by a rule. */
  removed: seenBy("internal", z.int().min(0)),
  reworded: seenBy("internal", z.int().min(0)),
  places: seenBy("internal", z.int().min(0)),
  coarsened: seenBy("internal", z.int().min(0)),
  /** Outlines that may trace a building, and nobody has answered whether they do. */
  unanswered: seenBy("internal", z.int().min(0)),
});
export type PublishCounts = z.infer<typeof PublishCounts>;

/** A district in the list: how far its publishing has come. */
export const PublishState = insideRecord(
  z.object({
    district: seenBy("public", DistrictId),
    name: seenBy("public", Line),
    /** Null where the district has no plan. */
    hash: seenBy("internal", SetHash.nullable()),
    counts: seenBy("internal", PublishCounts.nullable()),
    /** The newest version that the public has. */
    latest: seenBy("internal", VersionRecord.nullable()),
    proposal: seenBy("internal", ProposalRecord.nullable()),
    versions: seenBy("internal", z.int().min(0)),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type PublishState = z.infer<typeof PublishState>;

/** `GET /api/publish`: the districts that the asker may publish. */
export const PublishList = z.object({ items: seenBy("public", z.array(PublishState)) });
export type PublishList = z.infer<typeof PublishList>;

/** A text that may be worded for the public. */
export const PublishText = z.object({
  key: seenBy("internal", TextKey),
  noun: seenBy("internal", PublishNoun),
  id: seenBy("internal", z.string()),
  name: seenBy("internal", z.string()),
  source: seenBy("internal", z.string().nullable()),
  wording: seenBy("internal", Wording.nullable()),
  isStale: seenBy("internal", z.boolean()),
  said: seenBy("internal", Said.nullable()),
  found: seenBy("internal", z.array(FoundWords)),
  /** Of the wording; a write names the one that it was based on. */
  version: seenBy("internal", z.int().min(1)),
});
export type PublishText = z.infer<typeof PublishText>;

export const PublishOutline = z.object({
  id: seenBy("internal", PlaceId),
  name: seenBy("internal", z.string()),
  before: seenBy("internal", AreaGeometry),
  after: seenBy("internal", AreaGeometry),
});

/** An outline that may trace a building, with what it would be if it were coarsened. */
export const OutlineQuestion = PublishOutline.extend({
  /** Null until a publisher has answered. */
  answer: seenBy("internal", OutlineAnswer.pick({ keptBecause: true }).nullable()),
  /** Of the answer; a write names the one that it was based on. */
  version: seenBy("internal", z.int().min(1)),
});
export type OutlineQuestion = z.infer<typeof OutlineQuestion>;

/** `GET /api/publish/:district`: what would be published now, beside what those inside see. */
export const PublishPreview = insideRecord(
  z.object({
    district: seenBy("public", DistrictId),
    hash: seenBy("internal", SetHash),
    set: seenBy("internal", PublishedSet),
    counts: seenBy("internal", PublishCounts),
    removed: seenBy("internal", z.array(Removal)),
    texts: seenBy("internal", z.array(PublishText)),
    outlines: seenBy("internal", z.array(PublishOutline)),
    questions: seenBy("internal", z.array(OutlineQuestion)),
    proposal: seenBy("internal", ProposalRecord.nullable()),
    /** Of the proposal, also while there is none; a write names the one that it was based on. */
    proposalVersion: seenBy("internal", z.int().min(1)),
    /** Newest first. */
    versions: seenBy("internal", z.array(VersionRecord)),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type PublishPreview = z.infer<typeof PublishPreview>;

/** `GET /api/publish/:district/sets/:which`: a set that waits, or that a version holds, as it stands. */
export const FrozenSet = insideRecord(
  z.object({
    district: seenBy("public", DistrictId),
    hash: seenBy("internal", SetHash),
    fields: seenBy("internal", z.array(Line)),
    set: seenBy("internal", PublishedSet),
    /** What it holds that the version before it does not, and the other way round, in the set's own paths. */
    changes: seenBy(
      "internal",
      z.array(
        z.object({
          path: seenBy("internal", z.string()),
          before: seenBy("internal", z.string().nullable()),
          after: seenBy("internal", z.string().nullable()),
        }),
      ),
    ),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type FrozenSet = z.infer<typeof FrozenSet>;

/** A write that stands: how the district's publishing is now, and the change that can be undone. */
export const PublishChangeMade = insideRecord(
  z.object({
    district: seenBy("public", DistrictId),
    /** Of what was written, after it. */
    version: seenBy("internal", z.int().min(1)),
    change: seenBy("public", ChangeId),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type PublishChangeMade = z.infer<typeof PublishChangeMade>;

/** `PUT /api/publish/:district/wordings/:key`: null takes it away. */
export const WordingBody = z.strictObject({ wording: Wording.nullable() });
/** `PUT …/outlines/:place`: a later answer stands in the stead of an earlier one. */
export const OutlineBody = z.strictObject({ answer: OutlineAnswer });
/** `POST …/proposal` and `…/approve`: the hash of what the asker has seen. */
export const HashBody = z.strictObject({ hash: SetHash });
/** `POST …/decline`, and to take a version down. */
export const ReasonBody = z.strictObject({ reason: Sentence });
/** `PUT …/versions/:version`: taken down with a reason, or put back. */
export const StandingBody = z.strictObject({ withdrawn: ReasonBody.nullable() });

/** `GET /api/public`: what has been published where. */
export const PublicList = z.object({
  items: seenBy(
    "public",
    z.array(
      z.object({
        district: seenBy("public", DistrictId),
        name: seenBy("public", Line),
        versions: seenBy(
          "public",
          z.array(
            z.object({
              version: seenBy("public", z.int().min(1)),
              hash: seenBy("public", SetHash),
              publishedOn: seenBy("public", z.iso.datetime()),
              /** Null while it may be read. */
              withdrawnOn: seenBy("public", z.iso.datetime().nullable()),
            }),
          ),
        ),
      }),
    ),
  ),
});

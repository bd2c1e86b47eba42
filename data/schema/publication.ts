/** What people do to publish a district's public data set: word texts, answer of outlines, propose, decide, take down. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { AccountId } from "./ids.ts";
import { OutlineAnswer } from "./outline-answer.ts";
import { Wording } from "./publish-wording.ts";
import { PublishedSet } from "./published.ts";
import { Sentence } from "./text.ts";

/** What of a district's publishing a write is about: a text's wording, an answer of a place's outline, what is proposed, a version's taking down. */
export const PublicationKey = z
  .string()
  .max(140)
  .regex(
    /^(?:wording\.(?:(?:measure|place)\.[a-z0-9-]+|about|contact)|outline\.[a-z0-9-]+|proposal|version\.[1-9]\d{0,5})$/,
  )
  .brand<"PublicationKey">();
export type PublicationKey = z.infer<typeof PublicationKey>;

export const SetHash = z.string().regex(/^[0-9a-f]{64}$/);

/** Someone who has done something, as the log keeps it: the account is null in the demo. */
export const PublicationActor = z.strictObject({
  account: seenBy("internal", AccountId.nullable()),
  who: seenBy("internal", z.string().max(200)),
});
export type PublicationActor = z.infer<typeof PublicationActor>;

/** A set as it was when somebody proposed it: frozen, and named by its hash. */
export const ProposedSet = z.strictObject({
  kind: seenBy("internal", z.literal("proposal")),
  hash: seenBy("internal", SetHash),
  set: seenBy("internal", PublishedSet),
  at: seenBy("internal", z.iso.datetime({ precision: 3 })),
  by: seenBy("internal", PublicationActor),
});
export type ProposedSet = z.infer<typeof ProposedSet>;

export const Withdrawal = z.strictObject({
  kind: seenBy("internal", z.literal("withdrawal")),
  reason: seenBy("internal", Sentence),
  at: seenBy("internal", z.iso.datetime({ precision: 3 })),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

export const PublicationContent = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("wording"), ...Wording.shape }),
  z.strictObject({ kind: z.literal("outline"), ...OutlineAnswer.shape }),
  ProposedSet,
  Withdrawal,
]);
export type PublicationContent = z.infer<typeof PublicationContent>;

/** What became of a proposal that is no longer one. */
export const ProposalOutcome = z.discriminatedUnion("as", [
  z.strictObject({ as: z.literal("approved"), version: z.int().min(1) }),
  z.strictObject({ as: z.literal("declined"), reason: Sentence }),
]);
export type ProposalOutcome = z.infer<typeof ProposalOutcome>;

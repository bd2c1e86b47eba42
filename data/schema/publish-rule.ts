/** The rules by which something stays out of the public data set, and what was held back by one. */
import { z } from "zod";
import { seenBy } from "./audience.ts";

/** Rules about words: no text that breaks one of them leaves. */
export const WordRuleId = z.enum([
  "place-label",
  "drug-trade",
  "network",
  "group-of-people",
  "hours",
  "tactics",
  "gap",
  "small-count",
  "ranking",
  "personal-data",
]);
export type WordRuleId = z.infer<typeof WordRuleId>;

export const PublishRuleId = z.enum([
  ...WordRuleId.options,
  /** The other tabs are about victims, young people and networks. */
  "other-tab",
  "policing",
  /** Nobody has told what kind of measure it is: it may be policing. */
  "kind-unknown",
  /** It is about no place that the public sees. */
  "no-place",
  /** Nothing the public may have is done there. */
  "nothing-done",
  /** A part of a place: its measures stand at the whole place. */
  "whole-place",
  "one-building",
  /** A unit or function: the organisation stands in its stead. */
  "organisation",
  /** Not among the fields that the public gets. */
  "not-on-list",
]);
export type PublishRuleId = z.infer<typeof PublishRuleId>;

/** Words of a text that break a rule. */
export const FoundWords = z.object({
  rule: seenBy("internal", WordRuleId),
  match: seenBy("internal", z.string()),
  /** Where they begin, in UTF-16 units. */
  index: seenBy("internal", z.int().min(0)),
});
export type FoundWords = z.infer<typeof FoundWords>;

/** What a removal is about. */
export const PublishNoun = z.enum(["plan", "place", "problem", "cause", "measure"]);
export type PublishNoun = z.infer<typeof PublishNoun>;

/** One thing that those inside see and the public does not. */
export const Removal = z.object({
  noun: seenBy("internal", PublishNoun),
  id: seenBy("internal", z.string()),
  /** What the record is called inside. */
  name: seenBy("internal", z.string()),
  /** The way to the field; null for the whole record. */
  field: seenBy("internal", z.string().nullable()),
  /** As those inside see it, value by value. */
  values: seenBy("internal", z.array(z.string())),
  rule: seenBy("internal", PublishRuleId),
  /** The words in the first value that the rule rests on; empty where it is not about words. */
  words: seenBy("internal", z.array(FoundWords)),
});
export type Removal = z.infer<typeof Removal>;

/** Actor (aktör): an organisation, a unit or a function that answers for measures; never a private person. */
import { z } from "zod";
import { seenBy, seenIfFit } from "./audience.ts";
import { ActorId, DistrictId } from "./ids.ts";
import { Line, Sentence } from "./text.ts";

export const ActorKind = z.enum([
  "district-administration",
  "city-office",
  "city-company",
  "police",
  "guards",
  "school",
  "region",
  "state-agency",
  "company",
  "property-owner",
  "civil-society",
  "faith",
  "unit",
  "function",
  "working-group",
  "cooperation",
]);
export type ActorKind = z.infer<typeof ActorKind>;

export const Actor = z.object({
  id: seenBy("public", ActorId),
  /** The tenant that the actor belongs to; the city for those that several districts share. */
  district: seenBy("public", DistrictId),
  name: seenBy("public", Line),
  kind: seenBy("public", ActorKind),
  /** The organisation that a unit or a function is part of. */
  parent: seenBy("public", ActorId.nullable()),
  abbreviation: seenBy("public", Line.nullable()),
  /** What the abbreviation stands for, spelled out in Swedish. */
  spelledOut: seenBy("public", Line.nullable()),
  /** Other ways the plans write it, faults of spelling included. */
  aliases: seenBy("partner", z.array(Line).max(40)),
  description: seenIfFit(Sentence.nullable()),
});
export type Actor = z.infer<typeof Actor>;

/** `data/actors.json`. */
export const ActorFile = z.object({ actors: z.array(Actor).max(2_000) });

/** Writes to the register of actors (aktörsregister) as plain data: what somebody does to an actor, or to two that are one. */
import { z } from "zod";
import { Actor } from "./actor.ts";
import { BesideActor } from "./beside-actor.ts";
import { ActorId, DistrictId, MeasureId } from "./ids.ts";
import { MeasurePart, Responsibility } from "./measure.ts";
import { Line } from "./text.ts";

const ofMeasure = { measure: MeasureId, district: DistrictId };

/** What of an actor somebody writes; which one it is and who owns it stays. */
export const EditableActor = Actor.omit({ id: true, district: true });
export type EditableActor = z.infer<typeof EditableActor>;

/** Some of the fields; the aliases are given whole. */
export const ActorPatch = z.strictObject(EditableActor.partial().shape);
export type ActorPatch = z.infer<typeof ActorPatch>;

/** An actor that is not there yet. */
export const NewActor = z.strictObject(Actor.omit({ id: true }).shape);
export type NewActor = z.infer<typeof NewActor>;

/** The tenant that owns the actor: the city for those that several districts share. */
const ofActor = { actor: ActorId, district: DistrictId };
const wholeActor = { fields: EditableActor.strict() };

export const ChangeActor = z.strictObject({ kind: z.literal("change-actor"), ...ofActor, set: ActorPatch });
export type ChangeActor = z.infer<typeof ChangeActor>;

export const AddActor = z.strictObject({ kind: z.literal("add-actor"), ...ofActor, ...wholeActor });
export type AddActor = z.infer<typeof AddActor>;

export const RemoveActor = z.strictObject({ kind: z.literal("remove-actor"), ...ofActor, ...wholeActor });
export type RemoveActor = z.infer<typeof RemoveActor>;

/** Aliases that one actor may have. */
export const ALIASES = 40;

const ofMerge = {
  /** The one that goes. */
  ...ofActor,
  /** The one that stays, and whose it is. */
  into: ActorId,
  intoDistrict: DistrictId,
};

/** Lets one actor take over all that another answers for, and what it was called. */
export const MergeActors = z.strictObject({
  kind: z.literal("merge-actors"),
  ...ofMerge,
  /** In which order the one that stays comes to be written, where that is known from before. */
  aliases: z.array(Line).max(ALIASES).optional(),
});
export type MergeActors = z.infer<typeof MergeActors>;

/** A responsibility with whose its actor is: the measure's district, or the city. */
export const TenantResponsibility = z.strictObject({ ...Responsibility.shape, tenant: DistrictId });
export type TenantResponsibility = z.infer<typeof TenantResponsibility>;

/** What a row says of who does what. */
export const ActorRow = z.strictObject({
  ...ofMeasure,
  responsibilities: z.array(TenantResponsibility),
  parts: z.array(MeasurePart),
  /** The follow-ups, by their position, that the actor reported. */
  reported: z.array(z.int().min(0)),
});
export type ActorRow = z.infer<typeof ActorRow>;

/** Makes two actors of one: takes a merge back, or lets an alias become an actor of its own. */
export const UnmergeActors = z.strictObject({
  kind: z.literal("unmerge-actors"),
  ...ofMerge,
  ...wholeActor,
  /** How the one that stays was written. */
  aliases: z.array(Line).max(ALIASES),
  /** What is part of the one that comes. */
  units: z.array(ActorId),
  /** The rows that come to name it, as they then are. */
  rows: z.array(ActorRow),
  /** The answers that the one that stays was given by the other. */
  answered: z.array(z.strictObject(ofMeasure)),
  /** What beside the plans comes to name it, as it then is; nothing where it was an alias. */
  beside: BesideActor.optional(),
});
export type UnmergeActors = z.infer<typeof UnmergeActors>;

/** Which actor takes over. */
export const NewMerge = z.strictObject({ into: ActorId });

/** Which of an actor's aliases is somebody else, and which of its measures are that one's. */
export const NewSplit = z.strictObject({ alias: Line, measures: z.array(MeasureId).max(20_000) });
export type NewSplit = z.infer<typeof NewSplit>;

/** Identities: stable, readable slugs that may stand in an address. */
import { z } from "zod";

const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a slug: a–z, 0–9 and single hyphens");

export const DistrictId = slug.brand<"DistrictId">();
export type DistrictId = z.infer<typeof DistrictId>;

export const PlaceId = slug.brand<"PlaceId">();
export type PlaceId = z.infer<typeof PlaceId>;

export const ActorId = slug.brand<"ActorId">();
export type ActorId = z.infer<typeof ActorId>;

export const PlanId = slug.brand<"PlanId">();
export type PlanId = z.infer<typeof PlanId>;

export const PriorityAreaId = slug.brand<"PriorityAreaId">();
export type PriorityAreaId = z.infer<typeof PriorityAreaId>;

export const ProblemId = slug.brand<"ProblemId">();
export type ProblemId = z.infer<typeof ProblemId>;

export const CauseId = slug.brand<"CauseId">();
export type CauseId = z.infer<typeof CauseId>;

/** Of somebody who signs in: random, never an e-mail address. */
export const AccountId = z.uuid().brand<"AccountId">();
export type AccountId = z.infer<typeof AccountId>;

export const MeasureId = slug.brand<"MeasureId">();
export type MeasureId = z.infer<typeof MeasureId>;

/** Of one write: random. */
export const ChangeId = z.uuid().brand<"ChangeId">();
export type ChangeId = z.infer<typeof ChangeId>;

/** Of a joint effort: random. */
export const EffortId = z.uuid().brand<"EffortId">();
export type EffortId = z.infer<typeof EffortId>;

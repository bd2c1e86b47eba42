/** Roles (roller): what a person may see and do, in one district or in the whole city. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { ActorId, DistrictId } from "./ids.ts";

export const AccessRole = z.enum(["reader", "representative", "editor", "publisher", "administrator"]);
export type AccessRole = z.infer<typeof AccessRole>;

/** What a role lets a person do beyond seeing. */
export const Action = z.enum([
  /** Say how a measure goes: its status and follow-up. */
  "answer",
  "edit",
  "publish",
  /** People, roles, settings and the log. */
  "administer",
]);
export type Action = z.infer<typeof Action>;

/** A role that somebody has. */
export const Grant = z.object({
  /** The city's own id gives the role in every district. */
  district: seenBy("internal", DistrictId),
  role: seenBy("internal", AccessRole),
  /** Whom a representative speaks for; null with every other role. */
  actor: seenBy("internal", ActorId.nullable()),
});
export type Grant = z.infer<typeof Grant>;

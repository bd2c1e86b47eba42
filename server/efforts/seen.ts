/** Which joint efforts somebody may know of: those of a district where they work, and those they take part in. Pure. */
import { audienceIn, type Viewer } from "#data/rules/permissions.ts";
import { type Effort, effortActors } from "#data/schema/effort.ts";

export const seesEffort = (viewer: Viewer, effort: Pick<Effort, "district" | "participants">): boolean =>
  audienceIn(viewer, { district: effort.district, actors: effortActors(effort) }) !== "public";

/** Whose a story is: of those who work in its district, whatever its audience. Pure. */
import { audienceIn, type Viewer } from "#data/rules/permissions.ts";

export const seesStory = (viewer: Viewer, { district }: { district: string }): boolean =>
  audienceIn(viewer, { district, actors: [] }) === "internal";

/** Saved view (sparad vy): a view's address under a name. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { DistrictId } from "./ids.ts";
import { shown } from "./shown.ts";
import { Line } from "./text.ts";

/** Random. */
export const SavedViewId = z.uuid().brand<"SavedViewId">();
export type SavedViewId = z.infer<typeof SavedViewId>;

/** Views that one account may keep. */
export const SAVED_VIEWS = 100;

export const ViewName = Line.max(80);

/** The path and what stands after the question mark: an address within the site, so that no view leads away from it. */
export const ViewAddress = z
  .string()
  .max(2_000)
  .regex(/^\/(?:[a-z]+(?:\/[a-z0-9-]+)?)?(?:\?[^\s#\\]*)?$/, "a path of this site with its search");

/** Who sees it: its owner alone, or everyone who works in the district. */
export const SavedViewBody = z.strictObject({
  name: ViewName,
  address: ViewAddress,
  /** Whose it is when it is shared; the city's own id for the whole city. */
  district: DistrictId,
  isShared: z.boolean(),
});
export type SavedViewBody = z.infer<typeof SavedViewBody>;

export const SavedViewPatch = z.strictObject(
  SavedViewBody.pick({ name: true, isShared: true }).partial().shape,
);
export type SavedViewPatch = z.infer<typeof SavedViewPatch>;

/** As it is told to those who see it: nothing of it comes from the plans. */
export const SavedView = z.object({
  id: seenBy("public", SavedViewId),
  name: seenBy("public", ViewName),
  address: seenBy("public", ViewAddress),
  district: seenBy("public", DistrictId),
  isShared: seenBy("public", z.boolean()),
  isMine: seenBy("public", z.boolean()),
  /** Counts up with every change; a change names the one that it was based on. */
  version: seenBy("public", z.int().min(1)),
});
export type SavedView = z.infer<typeof SavedView>;

/** `GET /api/views`: the asker's own, and those that are shared where the asker works. */
export const SavedViewList = shown(
  z.object({
    items: seenBy("public", z.array(SavedView)),
    /** Where the asker may keep a view, the city's own id for the whole city. */
    districts: seenBy("public", z.array(DistrictId)),
  }),
);
export type SavedViewList = z.infer<typeof SavedViewList>;

export const OneSavedView = shown(SavedView);

/** In which form the time is shown, as it stands in the address: a copied link restores it. */
import { z } from "zod";

export const TimelineForm = z.enum(["line", "wheel", "table"]);
export type TimelineForm = z.infer<typeof TimelineForm>;

export const TimelineSearch = z.object({
  /** Left out: the timeline. */
  form: TimelineForm.optional().catch(undefined),
});

export const TIMELINE_FIELDS = TimelineSearch.keyof().options;

/** How sheets are set, beside the filter, as it stands in the address. */
import { z } from "zod";
import { tolerant } from "#client/model/tolerant.ts";
import { ShownAs } from "#data/schema/picture.ts";

export const SheetSearch = z.object({
  /** At most as whom they are seen. */
  som: tolerant(ShownAs.exclude(["own"])),
  /** Large type, for those who see less well and for a wall. */
  stor: tolerant(z.boolean()),
});
export type SheetSearch = z.infer<typeof SheetSearch>;

export const SHEET_FIELDS: (keyof SheetSearch)[] = ["som", "stor"];

/** What a plan is compared with, as it stands in the address. */
import { z } from "zod";
import { ComparedWith } from "#data/schema/compared.ts";

export const CompareSearch = z.object({
  /** Nothing: the nearest there is. A value that cannot be understood is left out. */
  med: ComparedWith.optional().catch(undefined),
});
export type CompareSearch = z.infer<typeof CompareSearch>;

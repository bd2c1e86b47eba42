/** From which day changes are told, as it stands in the address: a copied link tells the same. */
import { z } from "zod";

export const SinceSearch = z.object({
  /** `YYYY-MM-DD`; left out: since the reader's last visit, or a month ago. */
  sedan: z.iso.date().optional().catch(undefined),
});

export const SINCE_FIELDS = SinceSearch.keyof().options;

/** In which form the actors are shown, as it stands in the address. */
import { z } from "zod";

export const ActorsSearch = z.object({
  /** Left out: the list. */
  vy: z.enum(["matris"]).optional().catch(undefined),
});

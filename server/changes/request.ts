/** What the routes that write ask for alike. */
import { z } from "zod";

/** Optional here, so that one that is missing is told from one that cannot be read. */
export const ifMatchHeader = z.object({ "if-match": z.string().optional() });

/** A patch that changes something. */
export const notEmpty = <T extends z.ZodObject>(patch: T): T =>
  patch.refine((set) => Object.keys(set).length > 0, "nothing to change");

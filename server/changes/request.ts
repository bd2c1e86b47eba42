/** What the routes that write ask for alike. */
import type { z } from "zod";

/** A patch that changes something. */
export const notEmpty = <T extends z.ZodObject>(patch: T): T =>
  patch.refine((set) => Object.keys(set).length > 0, "nothing to change");

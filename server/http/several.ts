/** A field of a query that may stand once or several times. */
import { z } from "zod";

/** One value or several, as a query gives them. */
export const several = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), schema);

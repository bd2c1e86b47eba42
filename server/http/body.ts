/** The body of a request as a route declares it: JSON of one schema. */
import type { z } from "zod";

export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { "application/json": { schema } },
});
